package vn.duthao.catalogue;

import java.util.regex.Pattern;
import vn.duthao.numerals.VietnameseText;

/** Names and ids as they are compared: "Sở Công Thương" and "so-cong-thuong" are the same. */
public final class Folded {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** Lower case, no diacritics, a blank for every stretch that is neither letter nor digit. */
    public static String of(String text) {
        return GAPS.matcher(VietnameseText.folded(text)).replaceAll(" ").strip();
    }
}
