package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Gathers the text of a paragraph of an OpenDocument text, with what is anchored in it. */
final class OdtText {

    private static final int MOST_BLANKS = 1000;

    private final OdtStyles styles;
    private final ParagraphText text = new ParagraphText();
    private final List<Element> notes = new ArrayList<>();
    private final List<Element> frames = new ArrayList<>();

    OdtText(OdtStyles styles) {
        this.styles = styles;
    }

    ParagraphText text() {
        return text;
    }

    /** The footnotes and endnotes that it refers to, in order. */
    List<Element> notes() {
        return notes;
    }

    /** The text boxes anchored in it, in order. */
    List<Element> frames() {
        return frames;
    }

    /** Takes the text of the paragraph. */
    void take(Element paragraph, int depth) {
        var style = OdtStyles.attribute(paragraph, "style-name");
        take(paragraph, Boolean.TRUE.equals(styles.bold("paragraph", style)), depth);
    }

    private void take(Node node, boolean bold, int depth) {
        if (depth > WordXml.DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + WordXml.DEEPEST);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child) {
                case Text words ->
                        text.append(words.getData().replaceAll("[ \\t\\r\\n]+", " "), bold);
                case Element element -> inner(element, bold, depth + 1);
                default -> {
                    // comments, instructions
                }
            }
        }
    }

    private void inner(Element element, boolean bold, int depth) {
        switch (element.getLocalName()) {
            case "span" -> {
                var style = OdtStyles.attribute(element, "style-name");
                var own = styles.bold("text", style);
                if (!styles.hidden(style)) {
                    take(element, own == null ? bold : own, depth);
                }
            }
            case "s" -> text.append(" ".repeat(blanks(element)), bold);
            case "tab" -> text.append("\t", bold);
            case "line-break" -> text.append("\n", bold);
            case "note" -> notes.add(element);
            case "frame", "text-box", "custom-shape", "g" -> frames.add(element);
            case "annotation",
                    "hidden-text",
                    "hidden-paragraph",
                    "ruby-text",
                    "script",
                    "tracked-changes" -> {
                // not printed
            }
            default -> take(element, bold, depth);
        }
    }

    private static int blanks(Element element) {
        var count = OdtStyles.attribute(element, "c");
        return count.matches("\\d{1,4}") ? Math.min(Integer.parseInt(count), MOST_BLANKS) : 1;
    }
}
