package vn.duthao.numerals;

import java.util.List;

/** Roman numerals as headings and quarters have them: capitals, 1 to 39. */
final class RomanNumeral {

    private static final List<String> UNITS =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private RomanNumeral() {}

    /** The value of the numeral, -1 for any other text. */
    static int value(String text) {
        var tens = 0;
        while (tens < text.length() && text.charAt(tens) == 'X') {
            tens++;
        }
        var units = UNITS.indexOf(text.substring(tens));
        return tens > 3 || units < 0 || text.isEmpty() ? -1 : tens * 10 + units;
    }
}
