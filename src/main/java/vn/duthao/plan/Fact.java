package vn.duthao.plan;

import java.math.BigDecimal;
import vn.duthao.catalogue.Indicator;

/**
 * A value that may be stated.
 *
 * @param value exact as observed; a computed rate is rounded half up to the indicator's decimals
 * @param source file!sheet!cell, or the formula with its operands
 * @param computed by a relation of the catalogue, not observed
 */
public record Fact(Indicator indicator, BigDecimal value, String source, boolean computed) {

    /** Whether nothing arose. */
    public boolean isZero() {
        return value.signum() == 0;
    }
}
