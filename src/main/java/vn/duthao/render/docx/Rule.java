package vn.duthao.render.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The lines below the agency, the motto and the title. */
final class Rule {

    /** Between the third and the half that the decree asks for. */
    private static final double SHARE = 0.42;

    private Rule() {}

    /**
     * 1/3 to 1/2 of the printed text.
     *
     * @param measure width in which the text breaks into lines; all in twentieths of a point
     */
    static int length(String text, double points, int measure) {
        var whole = TextWidth.twips(text, points, true);
        var lines = Math.max(1, (whole + measure - 1) / measure);
        return (int) (SHARE * whole / lines);
    }

    /** A line of the length, centred in the width; all in twentieths of a point. */
    static void draw(XWPFParagraph rule, int length, int width) {
        var side = Math.max(0, (width - length) / 2);
        rule.setIndentationLeft(side);
        rule.setIndentationRight(side);
    }
}
