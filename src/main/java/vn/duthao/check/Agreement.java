package vn.duthao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;

/**
 * Whether a stated figure agrees with an exact value: rounded half up at its last printed digit,
 * scale words and loosening words understood.
 */
final class Agreement {

    private final Thresholds thresholds;

    Agreement(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Whether one of the readings agrees.
     *
     * @param shift power of ten by which the stated unit is larger than the exact value's
     */
    boolean holds(
            List<Reading.Quantity> readings, Qualifier qualifier, int shift, BigDecimal exact) {
        return readings.stream().anyMatch(q -> holds(q, qualifier, shift, exact));
    }

    /** Whether the claim states one of the candidate's values. */
    boolean holds(ClaimContext claim, Candidate candidate) {
        return candidate.exact().stream()
                .anyMatch(e -> holds(claim.readings(), claim.qualifier(), -candidate.scale(), e));
    }

    private boolean holds(
            Reading.Quantity stated, Qualifier qualifier, int shift, BigDecimal exact) {
        var power = stated.scale() + shift;
        var value = stated.value().scaleByPowerOfTen(power);
        if (sameAtLastDigit(value, stated.decimals() - power, exact)) {
            return qualifier != Qualifier.LESS_THAN || value.compareTo(exact) != 0;
        }
        return loosely(value, qualifier, exact);
    }

    /** Rounded to the coarser of the two precisions they are the same. */
    private static boolean sameAtLastDigit(BigDecimal value, int decimals, BigDecimal exact) {
        var known = Math.max(0, exact.stripTrailingZeros().scale());
        var coarser = known > 0 ? Math.min(decimals, known) : decimals;
        return exact.setScale(coarser, RoundingMode.HALF_UP)
                        .compareTo(value.setScale(coarser, RoundingMode.HALF_UP))
                == 0;
    }

    private boolean loosely(BigDecimal value, Qualifier qualifier, BigDecimal exact) {
        var difference = exact.subtract(value);
        return switch (qualifier) {
            case NONE -> false;
            case MORE_THAN, AT_LEAST ->
                    difference.signum() > 0 && within(difference, value, thresholds.moreThan());
            case LESS_THAN, AT_MOST ->
                    difference.signum() < 0 && within(difference, value, thresholds.moreThan());
            case NEARLY ->
                    difference.signum() < 0 && within(difference, value, thresholds.nearly());
            case ABOUT -> within(difference, value, thresholds.about());
        };
    }

    private static boolean within(BigDecimal difference, BigDecimal value, double share) {
        return difference.abs().compareTo(value.abs().multiply(BigDecimal.valueOf(share))) <= 0;
    }
}
