package vn.duthao.plan;

import java.util.regex.Pattern;

/** The markers of list items. */
final class ListMarker {

    /** The Vietnamese alphabet as it numbers points (Nghị định 30/2020/NĐ-CP). */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern NUMBERED = Pattern.compile("(\\D*)(\\d+)(\\D*)");
    private static final Pattern LETTERED = Pattern.compile("(\\(?)(\\p{Ll})([.)]+)");

    private ListMarker() {}

    /** The marker behind the marker: "b)" behind "a)", "3." behind "2.", "-" behind "-". */
    static String next(String marker) {
        var numbered = NUMBERED.matcher(marker);
        if (numbered.matches()) {
            var number = Integer.parseInt(numbered.group(2)) + 1;
            return numbered.group(1) + number + numbered.group(3);
        }
        var lettered = LETTERED.matcher(marker);
        if (lettered.matches()) {
            var at = LETTERS.indexOf(lettered.group(2));
            if (at >= 0 && at + 1 < LETTERS.length()) {
                return lettered.group(1) + LETTERS.charAt(at + 1) + lettered.group(3);
            }
        }
        return marker;
    }
}
