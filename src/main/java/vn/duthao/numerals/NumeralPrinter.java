package vn.duthao.numerals;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prints figures as Vietnamese reports do: 4.903; 94,5; 05. */
public final class NumeralPrinter {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private NumeralPrinter() {}

    /**
     * The value rounded half up to at most the decimals, trailing zeros dropped, thousands with a
     * dot, decimals with a comma; with a leading zero where padded and a whole number below ten.
     *
     * @param decimals 0 or more
     */
    public static String print(BigDecimal value, int decimals, boolean padded) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        var plain = rounded.abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var fraction = point < 0 ? "" : "," + plain.substring(point + 1);
        var zero = padded && fraction.isEmpty() && rounded.abs().compareTo(TEN) < 0 ? "0" : "";
        return (rounded.signum() < 0 ? "-" : "") + zero + grouped(whole) + fraction;
    }

    private static String grouped(String digits) {
        var grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, '.');
        }
        return grouped.toString();
    }
}
