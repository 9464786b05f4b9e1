package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * Walks the body of a Word document as one reads it: into content controls, accepted insertions and
 * text boxes; deletions, hidden text, comments, headers and footers are left out.
 */
final class WordBody {

    private final XWPFDocument word;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;

    WordBody(XWPFDocument word) {
        this.word = word;
        styles = new WordStyles(word);
        numbering = new WordNumbering(word, styles);
        notes = new WordNotes(word);
    }

    List<Element> elements() {
        return elements(word.getDocument().getBody().getDomNode(), false, 0);
    }

    /**
     * The elements in the container; those of text boxes and the footnotes stand after the
     * paragraph or table that holds them.
     */
    List<Element> elements(Node container, boolean inCell, int depth) {
        if (depth > WordXml.DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + WordXml.DEEPEST);
        }
        var elements = new ArrayList<Element>();
        var joined = new ArrayList<org.w3c.dom.Element>();
        for (var child : WordXml.children(container)) {
            if (child.getLocalName().equals("p")) {
                joined.add(child);
                if (format(child).goesOn()) {
                    continue;
                }
                elements.addAll(paragraph(joined, inCell, depth));
                joined.clear();
            } else {
                elements.addAll(other(child, inCell, depth));
            }
        }
        if (!joined.isEmpty()) {
            elements.addAll(paragraph(joined, inCell, depth));
        }
        return elements;
    }

    private List<Element> other(org.w3c.dom.Element child, boolean inCell, int depth) {
        return switch (child.getLocalName()) {
            case "tbl" -> new WordTable(this, child, depth).elements();
            case "sdtContent", "sdt", "customXml", "ins", "moveTo", "smartTag" ->
                    elements(child, inCell, depth + 1);
            case "AlternateContent" ->
                    WordXml.children(child).stream()
                            .map(one -> elements(one, inCell, depth + 1))
                            .filter(read -> !read.isEmpty())
                            .findFirst()
                            .orElse(List.of());
            // properties, bookmarks, deletions: no text of the report
            default -> List.of();
        };
    }

    /** What is left of the paragraphs, which the marks between them no longer part. */
    private List<Element> paragraph(List<org.w3c.dom.Element> nodes, boolean inCell, int depth) {
        var text = new WordText(format(nodes.getFirst()), styles, depth);
        @Nullable WordParagraphFormat shown = null;
        for (var node : nodes) {
            text.take(node, format(node));
            shown = shown == null && !text.text().isBlank() ? format(node) : shown;
        }
        var format = shown == null ? format(nodes.getLast()) : shown;
        var label = format.label(numbering);
        var elements =
                new ArrayList<Element>(
                        new ParagraphLines(text.text(), format.form(), label).lines(inCell));
        text.noteReferences().forEach(id -> elements.add(notes.note(id, this)));
        text.boxes().forEach(box -> elements.addAll(elements(box, inCell, depth + 1)));
        return elements;
    }

    private WordParagraphFormat format(org.w3c.dom.Element paragraph) {
        return new WordParagraphFormat(paragraph, styles);
    }
}
