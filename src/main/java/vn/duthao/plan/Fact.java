package vn.duthao.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.duthao.catalogue.Indicator;
import vn.duthao.numerals.UnitScale;

/**
 * A value that may be stated.
 *
 * @param value exact as observed; a computed rate is rounded half up to the indicator's decimals
 * @param source file!sheet!cell, or the formula with its operands
 * @param computed by a relation of the catalogue, not observed
 */
public record Fact(Indicator indicator, BigDecimal value, String source, boolean computed) {

    /** A figure with more decimals belongs into a smaller unit. */
    private static final int MOST_DECIMALS = 3;

    /**
     * The exact value in a unit with that power of ten: 4520.7 for 4520700 triệu đồng and 9.
     *
     * @return empty where it would need more than three decimals
     */
    public Optional<BigDecimal> in(int power) {
        var moved = power - UnitScale.of(indicator.unit());
        var told = moved == 0 ? value : value.movePointLeft(moved).stripTrailingZeros();
        return Optional.of(told).filter(v -> moved == 0 || v.scale() <= MOST_DECIMALS);
    }

    /** Whether nothing arose. */
    public boolean isZero() {
        return value.signum() == 0;
    }
}
