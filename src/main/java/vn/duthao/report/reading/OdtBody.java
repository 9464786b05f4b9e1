package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Walks the body of an OpenDocument text as one reads it; deletions and comments are left out. */
final class OdtBody {

    private final OdtStyles styles = new OdtStyles();
    private final OdtLists lists = new OdtLists(styles);
    private final Document content;

    /** Where an item of a list is: its list's style, numbers and level from 1. */
    private record Item(String style, int[] count, int level, Label label) {}

    /** The label of an item, until its first paragraph takes it. */
    private static final class Label {
        private String text = "";

        String take() {
            var taken = text;
            text = "";
            return taken;
        }
    }

    OdtBody(Document content, @Nullable Document common) {
        this.content = content;
        styles.take(content.getDocumentElement());
        if (common != null) {
            styles.take(common.getDocumentElement());
        }
    }

    List<Element> elements() {
        var text = WordXml.at(content.getDocumentElement(), "body", "text");
        if (text == null) {
            throw new IllegalArgumentException("no text");
        }
        return elements(text, false, 0);
    }

    /** The elements in the container; notes and text boxes stand after the paragraph with them. */
    List<Element> elements(Node container, boolean inCell, int depth) {
        return elements(container, inCell, depth, null, false);
    }

    private List<Element> elements(
            Node container, boolean inCell, int depth, @Nullable Item item, boolean contents) {
        if (depth > WordXml.DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + WordXml.DEEPEST);
        }
        var elements = new ArrayList<Element>();
        for (var child : WordXml.children(container)) {
            switch (child.getLocalName()) {
                case "p", "h" -> elements.addAll(paragraph(child, inCell, depth, item, contents));
                case "list" -> elements.addAll(list(child, inCell, depth + 1, item, contents));
                case "table" -> elements.addAll(new OdtTable(this, depth).elements(child));
                case "section", "index-body", "index-title", "numbered-paragraph" ->
                        elements.addAll(elements(child, inCell, depth + 1, item, contents));
                case "table-of-content" ->
                        elements.addAll(elements(child, inCell, depth + 1, item, true));
                case "frame", "text-box", "g", "custom-shape" ->
                        elements.addAll(elements(child, inCell, depth + 1));
                default -> {
                    // declarations, deletions, drawings: no text of the report
                }
            }
        }
        return elements;
    }

    private List<Element> list(
            org.w3c.dom.Element list,
            boolean inCell,
            int depth,
            @Nullable Item outer,
            boolean contents) {
        var own = OdtStyles.attribute(list, "style-name");
        var style = own.isEmpty() && outer != null ? outer.style() : own;
        int level = outer == null ? 1 : outer.level() + 1;
        var count = outer == null ? lists.begin(list, style) : outer.count();
        var elements = new ArrayList<Element>();
        for (var child : WordXml.children(list)) {
            var item = new Item(style, count, level, new Label());
            boolean bare =
                    WordXml.children(child).stream().allMatch(c -> c.getLocalName().equals("list"));
            if (child.getLocalName().equals("list-item") && !bare) {
                var start = OdtStyles.attribute(child, "start-value");
                item.label().text = lists.next(style, level, count, start);
            }
            elements.addAll(elements(child, inCell, depth + 1, item, contents));
        }
        return elements;
    }

    private List<Element> paragraph(
            org.w3c.dom.Element node,
            boolean inCell,
            int depth,
            @Nullable Item item,
            boolean contents) {
        var form = styles.form(node, contents);
        var text = new OdtText(styles);
        text.take(node, depth);
        var label = item == null ? "" : item.label().take();
        if (item == null && node.getLocalName().equals("h") && form.outline() > 0) {
            label = lists.heading(form.outline());
        }
        var elements =
                new ArrayList<Element>(new ParagraphLines(text.text(), form, label).lines(inCell));
        for (var note : text.notes()) {
            elements.add(note(note, depth));
        }
        text.frames().forEach(frame -> elements.addAll(elements(frame, inCell, depth + 1)));
        return elements;
    }

    private Element.Note note(org.w3c.dom.Element note, int depth) {
        var mark = WordXml.at(note, "note-citation");
        var body = WordXml.at(note, "note-body");
        var words =
                body == null
                        ? List.<String>of()
                        : elements(body, true, depth + 1).stream().flatMap(Element::texts).toList();
        return new Element.Note(
                mark == null ? "" : mark.getTextContent().strip(), String.join(" ", words));
    }
}
