package vn.duthao.report.reading;

import java.util.regex.Pattern;

/** Numbers of list items in the ways that they are printed. */
final class ListNumber {

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String SIGNS = "-–—+*•○▪";

    private ListNumber() {}

    /** A label as readers know it: a bare number gets its point, a sign of a symbol font one. */
    static String shown(String label) {
        var bare = Wording.normalise(label);
        if (BARE.matcher(bare).matches()) {
            return bare + ".";
        }
        return bare.isEmpty() || Wording.worded(bare) || SIGNS.contains(bare) ? bare : "•";
    }

    /** A, B, …, Z, AA, BB, … as Word counts on. */
    static String letters(int n) {
        int place = Math.max(1, n) - 1;
        return String.valueOf((char) ('A' + place % 26)).repeat(place / 26 % 10 + 1);
    }

    /** I, II, … up to 999. */
    static String roman(int n) {
        int[] values = {900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var roman = new StringBuilder();
        int rest = Math.clamp(n, 1, 999);
        for (int i = 0; i < values.length; i++) {
            roman.append(signs[i].repeat(rest / values[i]));
            rest %= values[i];
        }
        return roman.toString();
    }
}
