package vn.duthao.render.docx.review;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Splits the runs of a document where stretches of its text begin and end. Splits must be made from
 * the end of the text to its beginning: what stands before a split stays where it was.
 */
final class RunSplitter {

    private final BodyText text;

    /** The run that begins at a place: twice the letter's place, and one more for after it. */
    private final TreeMap<Integer, Element> begun = new TreeMap<>();

    /** The run that it was split from. */
    private final TreeMap<Integer, Element> origins = new TreeMap<>();

    RunSplitter(BodyText text) {
        this.text = text;
    }

    /** The key of the place before the letter; that after it is one more. */
    static int before(int letter) {
        return 2 * letter;
    }

    /** Splits at the place with the key. */
    void split(int key) {
        var letter = text.letter(key / 2);
        var element = letter.text();
        if (element != null) {
            var offset = key % 2 == 0 ? letter.start() : letter.end();
            var rest = split(letter.run(), element, offset);
            if (rest != null) {
                begun.put(key, rest);
                origins.put(key, letter.run());
            }
        }
    }

    /** The run that holds the letter after all splits. */
    Element run(int letter) {
        var note = text.letter(letter).note();
        if (note != null && note.getParentNode() instanceof Element holder) {
            return holder;
        }
        var original = text.letter(letter).run();
        var nearest = begun.floorEntry(before(letter));
        return nearest != null && origins.get(nearest.getKey()) == original
                ? nearest.getValue()
                : original;
    }

    /** The run that begins at the offset, null where nothing of the run stands behind it. */
    private static @Nullable Element split(Element run, Element text, int offset) {
        if (offset == 0 && isFirst(run, text)) {
            return run;
        }
        if (offset == text.getTextContent().length() && text.getNextSibling() == null) {
            return null;
        }
        var rest = (Element) run.cloneNode(false);
        var properties = WordTree.child(run, "rPr");
        if (properties != null) {
            rest.appendChild(properties.cloneNode(true));
        }
        var words = text.getTextContent();
        var right = (Element) text.cloneNode(false);
        set(right, words.substring(offset));
        set(text, words.substring(0, offset));
        rest.appendChild(right);
        while (text.getNextSibling() != null) {
            rest.appendChild(text.getNextSibling());
        }
        WordTree.insertAfter(run, rest);
        return rest;
    }

    private static void set(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static boolean isFirst(Element run, Element text) {
        for (Node node = run.getFirstChild(); node != text; node = node.getNextSibling()) {
            if (node instanceof Element element && !"rPr".equals(element.getLocalName())) {
                return false;
            }
        }
        return true;
    }
}
