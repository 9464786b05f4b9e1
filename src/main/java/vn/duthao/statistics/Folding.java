package vn.duthao.statistics;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared where case, diacritics and blanks make no difference. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    /** Lower case, without diacritics, blanks run together: "Số LIỆU" becomes "so lieu". */
    public static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return blanksJoined(bare).toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    /** In NFC, with single blanks and none at the ends. */
    public static String tidy(String text) {
        return blanksJoined(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static String blanksJoined(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
