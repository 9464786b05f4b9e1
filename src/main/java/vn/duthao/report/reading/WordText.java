package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gathers the text of a paragraph from its runs, with tabs and line breaks, and what is bold. */
final class WordText {

    private final ParagraphText text = new ParagraphText();
    private final WordFields fields = new WordFields(text);
    private final List<String> noteReferences = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final WordStyles styles;
    private final int depth;
    private WordParagraphFormat format;

    /** No text yet, of a paragraph of the format. */
    WordText(WordParagraphFormat format, WordStyles styles, int depth) {
        this.format = format;
        this.styles = styles;
        this.depth = depth;
    }

    /** Takes the text below the node of a paragraph of the format. */
    void take(Node paragraph, WordParagraphFormat format) {
        this.format = format;
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
        checkDepth(depth);
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
                        "bdo" ->
                        take(child, depth + 1);
                case "AlternateContent" -> firstWithText(child, one -> take(one, depth + 1));
                default -> {
                    // properties, deletions, bookmarks: no text of the report
                }
            }
        }
    }

    private void run(Element run, int depth) {
        var letters = WordRunFormat.of(run, format, styles);
        if (!letters.hidden()) {
            content(run, letters, depth);
        }
    }

    private void content(Element run, WordRunFormat letters, int depth) {
        checkDepth(depth);
        for (var child : WordXml.children(run)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(letters.shown(WordXml.text(child)), letters.bold());
                case "tab", "ptab" -> text.append("\t", letters.bold());
                case "br", "cr" -> text.append("\n", letters.bold());
                case "noBreakHyphen" -> text.append("-", letters.bold());
                case "sym" -> text.append(symbol(child), letters.bold());
                case "fldChar" -> fields.mark(WordXml.attribute(child, "fldCharType"));
                case "footnoteReference" ->
                        noteReferences.add("footnote " + WordXml.attribute(child, "id"));
                case "endnoteReference" ->
                        noteReferences.add("endnote " + WordXml.attribute(child, "id"));
                case "AlternateContent" ->
                        firstWithText(child, one -> content(one, letters, depth + 1));
                case "drawing", "pict", "object" -> boxes(child, depth + 1);
                case "ruby" -> WordXml.children(child).forEach(part -> ruby(part, depth + 1));
                default -> {
                    // field codes, deleted text, marks: no text of the report
                }
            }
        }
    }

    private static String symbol(Element symbol) {
        return SymbolFonts.character(
                WordXml.attribute(symbol, "font"), WordXml.attribute(symbol, "char"));
    }

    /** The alternatives say the same: the first that is understood is enough. */
    private void firstWithText(Element alternatives, Consumer<Element> reading) {
        int before = gathered();
        for (var one : WordXml.children(alternatives)) {
            reading.accept(one);
            if (gathered() > before) {
                return;
            }
        }
    }

    private int gathered() {
        return text.length() + boxes.size() + noteReferences.size();
    }

    private void ruby(Element part, int depth) {
        if (part.getLocalName().equals("rubyBase")) {
            take(part, depth);
        }
    }

    private void boxes(Element drawing, int depth) {
        checkDepth(depth);
        switch (drawing.getLocalName()) {
            case "txbxContent" -> boxes.add(drawing);
            case "AlternateContent" -> firstWithText(drawing, one -> boxes(one, depth + 1));
            default -> WordXml.children(drawing).forEach(child -> boxes(child, depth + 1));
        }
    }

    private static void checkDepth(int depth) {
        if (depth > WordXml.DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + WordXml.DEEPEST);
        }
    }
}
