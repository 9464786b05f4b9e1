package vn.duthao.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is typed without diacritics: lower case, plain letters, single blanks. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** "Sở Công Thương" to "so cong thuong"; anything but letters and digits is a blank. */
    static String of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var ascii = plain.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return GAPS.matcher(ascii).replaceAll(" ").strip();
    }
}
