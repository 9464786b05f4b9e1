package vn.duthao.report.reading.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What the fonts of a page tell about its letters. */
final class FontLook {

    private static final Pattern BOLD =
            Pattern.compile("bold|black|heavy|demi|[-,]bd|\\.?vn\\w+HB", Pattern.CASE_INSENSITIVE);
    private static final double WEIGHT = 600;

    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();

    boolean bold(PDFont font) {
        return bold.computeIfAbsent(font, FontLook::heavy);
    }

    private static boolean heavy(PDFont font) {
        var name = font.getName();
        if (name != null && BOLD.matcher(name).find()) {
            return true;
        }
        var look = font.getFontDescriptor();
        return look != null && (look.isForceBold() || look.getFontWeight() >= WEIGHT);
    }

    /** The letter of the code; empty where the file does not tell it. */
    static String text(PDFont font, int code) {
        var text = font.toUnicode(code);
        if (text != null) {
            return text;
        }
        // old fonts name no letters: what they show is told by their code, see Lettering
        return font instanceof PDSimpleFont && code >= ' ' ? String.valueOf((char) code) : "";
    }
}
