package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
        numbering = new WordNumbering(word);
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
        for (var child : WordXml.children(container)) {
            switch (child.getLocalName()) {
                case "p" -> elements.addAll(paragraph(child, inCell, depth));
                case "tbl" -> elements.addAll(new WordTable(this, child, depth).elements());
                case "sdtContent", "sdt", "customXml", "ins", "moveTo", "smartTag" ->
                        elements.addAll(elements(child, inCell, depth + 1));
                case "AlternateContent" ->
                        WordXml.children(child).stream()
                                .limit(1)
                                .forEach(c -> elements.addAll(elements(c, inCell, depth + 1)));
                default -> {
                    // properties, bookmarks, deletions: no text of the report
                }
            }
        }
        return elements;
    }

    private List<Element> paragraph(org.w3c.dom.Element node, boolean inCell, int depth) {
        var format = new WordParagraphFormat(node, styles);
        var text = new WordText(format.bold(), styles, depth);
        text.take(node);
        var label = format.label(numbering);
        var elements =
                new ArrayList<Element>(
                        new ParagraphLines(text.text(), format.form(), label).lines(inCell));
        text.noteReferences().forEach(id -> elements.add(notes.note(id, this)));
        text.boxes().forEach(box -> elements.addAll(elements(box, inCell, depth + 1)));
        return elements;
    }
}
