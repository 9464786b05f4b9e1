package vn.duthao.evaluation.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import vn.duthao.numerals.NumeralPrinter;

/**
 * A number as a report prints it: "4.903", "94,5", "05".
 *
 * @param text with dots for thousands and a comma for decimals
 */
record PrintedNumber(String text) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Whether the text is a number as reports print it. */
    static boolean is(String text) {
        return WRITTEN.matcher(text).matches();
    }

    BigDecimal value() {
        return new BigDecimal(text.replace(".", "").replace(',', '.'));
    }

    int decimals() {
        var comma = text.indexOf(',');
        return comma < 0 ? 0 : text.length() - comma - 1;
    }

    /** Whether it is the value, rounded half up at the decimals that it prints. */
    boolean states(BigDecimal exact) {
        var tolerance = HALF.movePointLeft(decimals());
        return exact.subtract(value()).abs().compareTo(tolerance) <= 0;
    }

    /** The value in the form of this number: its decimals, its leading zero, its dots. */
    PrintedNumber like(BigDecimal value) {
        return like(value, decimals());
    }

    /** Likewise, with other decimals. */
    PrintedNumber like(BigDecimal value, int decimals) {
        var padded = text.startsWith("0") && text.length() > 1 || text.equals("0");
        var printed = NumeralPrinter.print(value, decimals, padded);
        var bare = value().compareTo(THOUSAND) >= 0 && !text.contains(".");
        return new PrintedNumber(bare ? printed.replace(".", "") : printed);
    }

    /** The unit of its last digit: 0.1 for "94,5". */
    BigDecimal lastUnit() {
        return BigDecimal.ONE.setScale(0, RoundingMode.UNNECESSARY).movePointLeft(decimals());
    }
}
