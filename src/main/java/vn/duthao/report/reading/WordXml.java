package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks into the XML of a Word document by local names. */
final class WordXml {

    /** Deeper nesting is no document that a person wrote. */
    static final int DEEPEST = 100;

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    /** The child elements in order. */
    static List<Element> children(Node node) {
        var children = new ArrayList<Element>();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The characters directly in the element. */
    static String text(Element element) {
        var text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof CharacterData characters) {
                text.append(characters.getData());
            }
        }
        return text.toString();
    }

    /** The element at the end of the path of names, null where there is none. */
    static @Nullable Element at(Node node, String... path) {
        Node at = node;
        for (var name : path) {
            var next = children(at).stream().filter(c -> c.getLocalName().equals(name)).findFirst();
            if (next.isEmpty()) {
                return null;
            }
            at = next.get();
        }
        return (Element) at;
    }

    /** The attribute {@code w:name}, empty where there is none. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    /** The value of the element at the end of the path, null where there is no such element. */
    static @Nullable String value(Node node, String... path) {
        var element = at(node, path);
        return element == null ? null : attribute(element, "val");
    }

    /** Whether the switch at the end of the path is on; null where it is not there. */
    static @Nullable Boolean on(Node node, String... path) {
        var value = value(node, path);
        return value == null ? null : !List.of("0", "false", "off", "none").contains(value);
    }

    /** The number at the end of the path, or the other where there is none. */
    static int number(Node node, int other, String... path) {
        var value = value(node, path);
        return value == null || !value.matches("-?\\d{1,9}") ? other : Integer.parseInt(value);
    }
}
