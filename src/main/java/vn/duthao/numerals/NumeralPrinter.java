package vn.duthao.numerals;

import java.math.BigDecimal;

/** Prints figures as Vietnamese reports do: 4.903; 94,5; 05. */
public final class NumeralPrinter {

    private NumeralPrinter() {}

    /**
     * The value rounded half up to at most the decimals, trailing zeros dropped, thousands with a
     * dot, decimals with a comma; with a leading zero where padded and a whole number below ten.
     */
    public static String print(BigDecimal value, int decimals, boolean padded) {
        return value.toPlainString();
    }
}
