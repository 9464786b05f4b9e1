package vn.duthao.render.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The lines below the agency, the motto and the title. */
final class Rule {

    /** Between the third and the half that the decree asks for. */
    private static final double SHARE = 0.42;

    private Rule() {}

    /** A line of 1/3 to 1/2 of the printed text, centred in the width. */
    static void below(String text, double points, XWPFParagraph rule, int width) {
        var whole = TextWidth.twips(text, points, true);
        var lines = (whole + width - 1) / Math.max(width, 1);
        draw(rule, (int) (SHARE * whole / Math.max(lines, 1)), width);
    }

    /** A line of the length, centred in the width; all in twentieths of a point. */
    static void draw(XWPFParagraph rule, int length, int width) {
        var side = Math.max(0, (width - length) / 2);
        rule.setIndentationLeft(side);
        rule.setIndentationRight(side);
    }
}
