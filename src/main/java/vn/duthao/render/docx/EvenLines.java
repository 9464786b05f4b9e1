package vn.duthao.render.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Breaks a centred text into lines of about one length, so that no single word is left over. */
final class EvenLines {

    private static final int STEP = 40;

    /** What the estimate of widths may be wrong by. */
    private static final double AIR = 1.03;

    private EvenLines() {}

    /** Sets the paragraph in from both sides; all lengths in twentieths of a point. */
    static void set(XWPFParagraph paragraph, String text, double points, int measure, int width) {
        var side = (width - measure(text, points, measure)) / 2;
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
    }

    /** The narrowest measure in which bold text takes no more lines than in the one given. */
    static int measure(String text, double points, int measure) {
        var lines = lines(text, points, measure);
        if (lines < 2) {
            return measure;
        }
        var narrow = measure;
        while (narrow > STEP && lines(text, points, narrow - STEP) == lines) {
            narrow -= STEP;
        }
        return (int) Math.min(measure, narrow * AIR);
    }

    /** How many lines bold text takes in the measure. */
    private static int lines(String text, double points, int measure) {
        int lines = 1;
        double at = 0;
        for (var word : text.split(" ")) {
            var width = AIR * TextWidth.twips(word + " ", points, true);
            if (at > 0 && at + width > measure) {
                lines++;
                at = 0;
            }
            at += width;
        }
        return lines;
    }
}
