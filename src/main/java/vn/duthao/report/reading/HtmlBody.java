package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks an HTML page as one reads it; scripts, comments and what is hidden are left out. */
final class HtmlBody {

    /** Attribute of a paragraph that tells the number printed before it. */
    static final String LABEL = "data-duthao-label";

    /** Attribute of a paragraph that tells its outline level, from 1. */
    static final String OUTLINE = "data-duthao-outline";

    private static final Set<String> PASSED_OVER =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "title",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "svg",
                    "math",
                    "select",
                    "textarea",
                    "button",
                    "del");

    /** What holds for the text at a place. */
    private record Ink(boolean bold, boolean centred, int outline) {}

    private final Page page;
    private final boolean inCell;
    private final List<vn.duthao.report.reading.Element> elements = new ArrayList<>();
    private final List<vn.duthao.report.reading.Element> besides = new ArrayList<>();
    private ParagraphText text = new ParagraphText();
    private ParagraphForm form = ParagraphForm.PLAIN;
    private String label = "";

    /**
     * What is known of the page as a whole.
     *
     * @param preserved tabs and rows of blanks mean what they are
     */
    record Page(HtmlStyles styles, HtmlNotes notes, HtmlLists lists, boolean preserved) {

        static Page of(Document document, boolean preserved) {
            var styles = new HtmlStyles(document);
            return new Page(styles, new HtmlNotes(document), new HtmlLists(styles), preserved);
        }
    }

    HtmlBody(Page page, boolean inCell) {
        this.page = page;
        this.inCell = inCell;
    }

    /** The elements below the node; footnotes stand after the paragraph that refers to them. */
    List<vn.duthao.report.reading.Element> elements(Element container) {
        children(container, ink(container, new Ink(false, false, 0)));
        endParagraph();
        return elements;
    }

    private void children(Element element, Ink ink) {
        for (Node child : element.childNodes()) {
            switch (child) {
                case TextNode words -> append(words.getWholeText(), ink);
                case Element inner -> element(inner, ink);
                default -> {
                    // comments, data of scripts
                }
            }
        }
    }

    private void element(Element element, Ink around) {
        var tag = element.normalName();
        if (PASSED_OVER.contains(tag) || hidden(element)) {
            return;
        }
        var note = page.notes().of(element);
        if (note != null) {
            besides.add(note);
            return;
        }
        switch (tag) {
            case "br" -> text.append("\n", false);
            case "table" -> {
                endParagraph();
                elements.addAll(new HtmlTable(page).elements(element));
            }
            default -> {
                if (element.isBlock()) {
                    block(element, ink(element, around));
                } else {
                    children(element, ink(element, around));
                }
            }
        }
    }

    private void block(Element element, Ink ink) {
        endParagraph();
        if (element.normalName().equals("li")) {
            label = page.lists().label(element);
        } else if (element.hasAttr(LABEL)) {
            label = element.attr(LABEL);
        }
        children(element, ink);
        endParagraph();
    }

    private void append(String words, Ink ink) {
        var part = page.preserved() ? words : words.replaceAll("[ \\t\\r\\n\\f]+", " ");
        boolean first = text.text().isBlank();
        if (first && part.isBlank()) {
            return;
        }
        if (first) {
            form = new ParagraphForm(ink.centred(), ink.outline(), false);
            part = page.preserved() ? part : part.stripLeading();
        }
        text.append(part.replace('\u00A0', ' '), ink.bold());
    }

    private void endParagraph() {
        if (!text.text().isBlank()) {
            elements.addAll(new ParagraphLines(text, form, label).lines(inCell));
            label = "";
        }
        text = new ParagraphText();
        elements.addAll(besides);
        besides.clear();
    }

    private boolean hidden(Element element) {
        var title = element.attr("title");
        return element.hasAttr("hidden")
                || page.styles().value(element, "display").equals("none")
                || page.styles().value(element, "mso-hide").equals("all")
                || element.normalName().equals("div")
                        && (title.equals("header") || title.equals("footer"));
    }

    private Ink ink(Element element, Ink around) {
        int heading = heading(element);
        var weight = page.styles().value(element, "font-weight");
        boolean bold =
                switch (element.normalName()) {
                    case "b", "strong", "th" -> true;
                    default -> around.bold() || heading > 0;
                };
        return new Ink(
                weight.isEmpty() ? bold : weight.matches("bold|bolder|[6-9]00"),
                centred(element, around),
                heading > 0 ? heading : around.outline());
    }

    private boolean centred(Element element, Ink around) {
        var style = page.styles().value(element, "text-align");
        var align = style.isEmpty() ? element.attr("align") : style;
        return switch (element.normalName()) {
            case "center", "caption" -> true;
            case "table" -> false;
            case "th" -> align.isEmpty() || align.equalsIgnoreCase("center");
            default -> align.isEmpty() ? around.centred() : align.equalsIgnoreCase("center");
        };
    }

    private static int heading(Element element) {
        var level =
                element.normalName().matches("h[1-6]")
                        ? element.normalName().substring(1)
                        : element.attr(OUTLINE);
        return level.matches("[1-9]") ? Integer.parseInt(level) : 0;
    }
}
