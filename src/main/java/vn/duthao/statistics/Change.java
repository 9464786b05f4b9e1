package vn.duthao.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a value changed against the comparable period.
 *
 * @param now the present value
 * @param before the comparable value, null where there is none
 */
public record Change(BigDecimal now, @Nullable BigDecimal before) {

    /** Which way a value went. */
    public enum Direction {
        NONE,
        RISE,
        FALL,
        /** Nothing to compare with. */
        NEW
    }

    /** The change from the earlier observation, if there is one, to the present one. */
    public static Change between(Observation now, Optional<Observation> before) {
        return new Change(now.value(), before.map(Observation::value).orElse(null));
    }

    /** Which way it went. */
    public Direction direction() {
        return switch (absolute().map(BigDecimal::signum).orElse(null)) {
            case null -> Direction.NEW;
            case 0 -> Direction.NONE;
            case 1 -> Direction.RISE;
            default -> Direction.FALL;
        };
    }

    /** Now minus before, exact: percentage points for a rate. Empty for NEW. */
    public Optional<BigDecimal> absolute() {
        return Optional.ofNullable(before).map(now::subtract);
    }

    /**
     * The difference in percent of the value before, to 34 digits. Empty for NEW and after zero.
     */
    public Optional<BigDecimal> relative() {
        if (before == null || before.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                now.subtract(before)
                        .movePointRight(2)
                        .divide(before.abs(), MathContext.DECIMAL128));
    }

    /** Nothing arose: the present value is a real zero. */
    public boolean isZero() {
        return now.signum() == 0;
    }
}
