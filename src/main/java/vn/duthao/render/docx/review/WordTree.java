package vn.duthao.render.docx.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Small steps in the XML of a Word file, by local names. */
final class WordTree {

    private WordTree() {}

    /** The first child of the name, null where there is none. */
    static @Nullable Element child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** The first element of the name with the attribute's value. */
    static Optional<Element> find(Element root, String name, String attribute, String value) {
        NodeList all = root.getElementsByTagNameNS("*", name);
        for (var i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (element.getAttribute(attribute).equals(value)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Puts the node behind the other. */
    static void insertAfter(Node place, Node added) {
        place.getParentNode().insertBefore(added, place.getNextSibling());
    }

    /** A child of the root in the root's own namespace, with attributes in pairs. */
    static Element append(Element root, String name, String... attributes) {
        var prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
        var element =
                root.getOwnerDocument().createElementNS(root.getNamespaceURI(), prefix + name);
        for (var i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        root.appendChild(element);
        return element;
    }
}
