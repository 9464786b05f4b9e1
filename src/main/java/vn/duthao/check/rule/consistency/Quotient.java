package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.duthao.check.Claim;

/**
 * What a rate may have been computed from.
 *
 * @param part as it is to be read: "4.632"
 * @param whole likewise
 * @param percent the exact rate
 * @param certain these are its counts
 */
record Quotient(String part, String whole, BigDecimal percent, boolean certain) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The share of a whole that is not zero. */
    static Quotient of(
            String part, BigDecimal above, String whole, BigDecimal below, boolean certain) {
        var percent = HUNDRED.multiply(above).divide(below, MathContext.DECIMAL64);
        return new Quotient(part, whole, percent, certain);
    }

    /** Whether it is the rate, rounded half up at the printed decimals. */
    boolean fits(Claim rate) {
        return at(rate, RoundingMode.HALF_UP).compareTo(rate.value()) == 0;
    }

    /** The same change told the other way: a rise for a fall. */
    Quotient turned() {
        return new Quotient(part, whole, percent.negate(), certain);
    }

    /** Whether the rate is it with its decimals cut off. */
    boolean isCutOff(Claim rate) {
        return at(rate, RoundingMode.DOWN).compareTo(rate.value()) == 0;
    }

    /** How far the rate is from it. */
    BigDecimal distance(Claim rate) {
        return percent.subtract(rate.value()).abs();
    }

    /** "4.632/4.903". */
    String written() {
        return part + "/" + whole;
    }

    private BigDecimal at(Claim rate, RoundingMode rounding) {
        return percent.setScale(Math.max(0, rate.value().scale()), rounding);
    }
}
