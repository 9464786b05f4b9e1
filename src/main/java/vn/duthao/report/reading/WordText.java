package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gathers the text of a paragraph from its runs, with tabs and line breaks, and what is bold. */
final class WordText {

    private final ParagraphText text = new ParagraphText();
    private final List<String> noteReferences = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final boolean boldByStyle;
    private final WordStyles styles;
    private final int depth;

    WordText(boolean boldByStyle, WordStyles styles, int depth) {
        this.boldByStyle = boldByStyle;
        this.styles = styles;
        this.depth = depth;
    }

    /** Takes the text below the node of a paragraph. */
    void take(Node paragraph) {
        take(paragraph, depth);
    }

    ParagraphText text() {
        return text;
    }

    /** Footnotes and endnotes that it refers to, in order. */
    List<String> noteReferences() {
        return List.copyOf(noteReferences);
    }

    /** Contents of the text boxes anchored in it, in order. */
    List<Element> boxes() {
        return List.copyOf(boxes);
    }

    private void take(Node node, int depth) {
        if (depth > WordXml.DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + WordXml.DEEPEST);
        }
        for (var child : WordXml.children(node)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, depth + 1);
                case "hyperlink",
                        "sdt",
                        "sdtContent",
                        "ins",
                        "moveTo",
                        "smartTag",
                        "fldSimple",
                        "customXml",
                        "dir",
                        "bdo",
                        "Choice" ->
                        take(child, depth + 1);
                case "AlternateContent" -> choice(child, depth + 1);
                default -> {
                    // properties, deletions, bookmarks: no text of the report
                }
            }
        }
    }

    private void choice(Element alternatives, int depth) {
        var choice = WordXml.children(alternatives);
        if (!choice.isEmpty()) {
            take(choice.getFirst(), depth);
            boxes(choice.getFirst(), depth);
        }
    }

    private void run(Element run, int depth) {
        if (Boolean.TRUE.equals(WordXml.on(run, "rPr", "vanish"))) {
            return;
        }
        boolean weight = bold(run);
        for (var child : WordXml.children(run)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(WordXml.text(child), weight);
                case "tab", "ptab" -> text.append("\t", weight);
                case "br", "cr" -> text.append("\n", weight);
                case "noBreakHyphen" -> text.append("-", weight);
                case "sym" -> text.append("•", weight);
                case "footnoteReference" ->
                        noteReferences.add("footnote " + WordXml.attribute(child, "id"));
                case "endnoteReference" ->
                        noteReferences.add("endnote " + WordXml.attribute(child, "id"));
                case "AlternateContent" -> choice(child, depth + 1);
                case "drawing", "pict", "object" -> boxes(child, depth + 1);
                case "ruby" -> WordXml.children(child).forEach(part -> ruby(part, depth + 1));
                default -> {
                    // field codes, deleted text, marks: no text of the report
                }
            }
        }
    }

    private void ruby(Element part, int depth) {
        if (part.getLocalName().equals("rubyBase")) {
            take(part, depth);
        }
    }

    private void boxes(Element drawing, int depth) {
        if (depth > WordXml.DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + WordXml.DEEPEST);
        }
        if (drawing.getLocalName().equals("txbxContent")) {
            boxes.add(drawing);
            return;
        }
        WordXml.children(drawing).forEach(child -> boxes(child, depth + 1));
    }

    private boolean bold(Element run) {
        var own = WordXml.on(run, "rPr", "b");
        return own != null ? own : boldByStyle || styles.bold(WordXml.value(run, "rPr", "rStyle"));
    }
}
