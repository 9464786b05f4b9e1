package vn.duthao.report.reading.scan;

import java.util.regex.Pattern;

/** Signs and Roman numbers as scans have them. */
public final class ListSign {

    private static final Pattern DASH =
            Pattern.compile("^\\s*(?:[~_«»=]|\\d(?= \\p{Lu}\\S*\\p{Ll}))+\\s*(?=\\S)");
    private static final Pattern ROMAN =
            Pattern.compile("^\\s*([|IlT1]{1,3}|[Il|]?V[Il|1]{0,3})\\.(?=\\s*\\p{Lu})");
    private static final Pattern ROW =
            Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2})? ?_? ?[|\\[]\\s*(?=\\S)");
    private static final Pattern COMMA = Pattern.compile("^(\\s*\\d{1,2}),(?= \\p{Lu})");
    private static final Pattern LETTER = Pattern.compile("^\\s*¢(?=[)])");

    private static final Pattern QUARTER =
            Pattern.compile("(?<=[Qq]uý )(?:[|IlT1]{2,3}|[|Il])(?=/20\\d\\d| năm)");

    private ListSign() {}

    /** The line with the Roman numbers of its quarters: there is no quarter 11. */
    static String quarters(String line) {
        return QUARTER.matcher(line).replaceAll(m -> roman(m.group()));
    }

    /** The line with the sign at its head as it was written. */
    public static String restored(String line) {
        var roman = ROMAN.matcher(line);
        if (roman.find() && !roman.group(1).equals("1")) {
            return roman(roman.group(1)) + line.substring(roman.end(1));
        }
        var numbered = COMMA.matcher(ROW.matcher(line).replaceFirst("- ")).replaceFirst("$1.");
        var dashed = DASH.matcher(numbered).replaceFirst("- ");
        return LETTER.matcher(dashed).replaceFirst("c");
    }

    private static String roman(String strokes) {
        return strokes.replaceAll("[|lT1]", "I");
    }
}
