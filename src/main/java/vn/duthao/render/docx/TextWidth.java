package vn.duthao.render.docx;

import java.text.Normalizer;

/** About how wide text prints in Times New Roman; the machine that writes may not have the font. */
final class TextWidth {

    private static final double TWIPS_A_POINT = 20;

    private TextWidth() {}

    /** Width in twentieths of a point on one line, within a few per cent. */
    static int twips(String text, double points, boolean bold) {
        double ems =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .mapToDouble(TextWidth::ems)
                        .sum();
        return (int) Math.round(ems * (bold ? 1.06 : 1) * points * TWIPS_A_POINT);
    }

    private static double ems(int c) {
        if (" .,;:'|/iljtI".indexOf(c) >= 0) {
            return 0.26;
        }
        if ("frs-()[]!".indexOf(c) >= 0) {
            return 0.34;
        }
        if ("mMwW%".indexOf(c) >= 0) {
            return 0.85;
        }
        return Character.isUpperCase(c) ? 0.68 : 0.48;
    }
}
