package vn.duthao.report.reading;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a paragraph of a Word document and its style say about its look. */
final class WordParagraphFormat {

    private final Element paragraph;
    private final @Nullable String style;
    private final WordStyles styles;

    WordParagraphFormat(Element paragraph, WordStyles styles) {
        this.paragraph = paragraph;
        this.styles = styles;
        style = WordXml.value(paragraph, "pPr", "pStyle");
    }

    /** Bold where a run does not say otherwise. */
    boolean bold() {
        return styles.bold(style);
    }

    /** Its letters are shown as capitals where a run does not say otherwise. */
    boolean capitals() {
        return styles.capitals(style);
    }

    /** What ends it was deleted or moved away: with the change accepted, the next one goes on. */
    boolean goesOn() {
        return WordXml.at(paragraph, "pPr", "rPr", "del") != null
                || WordXml.at(paragraph, "pPr", "rPr", "moveFrom") != null;
    }

    ParagraphForm form() {
        return new ParagraphForm(centred(), outline(), styles.contents(style));
    }

    /** The number or sign that Word prints before it, empty for none. */
    String label(WordNumbering numbering) {
        var own = WordXml.at(paragraph, "pPr", "numPr");
        var inherited = styles.numbering(style);
        var list = own != null && WordXml.at(own, "numId") != null ? own : inherited;
        if (list == null) {
            return "";
        }
        int level = WordXml.number(own == null ? list : own, -1, "ilvl");
        return numbering.next(
                WordXml.number(list, 0, "numId"),
                level < 0 ? WordXml.number(list, 0, "ilvl") : level);
    }

    private boolean centred() {
        var own = WordXml.value(paragraph, "pPr", "jc");
        return styles.caption(style)
                || (own == null ? styles.centred(style) : own.equals("center"));
    }

    private int outline() {
        int own = WordXml.number(paragraph, -1, "pPr", "outlineLvl");
        return own < 0 ? styles.outline(style) : WordStyles.outline(own);
    }
}
