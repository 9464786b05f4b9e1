package vn.duthao.statistics.proof;

import java.math.BigDecimal;

/**
 * From where on a difference to the comparable period is worth a look.
 *
 * @param countFactor counts that rise to, or fall below, this many times
 * @param countDifference and differ by at least this many
 * @param zeroDifference counts that come from, or fall to, zero and differ by at least this many
 * @param ratePoints rates that differ by at least so many percentage points
 */
record JumpLimits(
        BigDecimal countFactor,
        BigDecimal countDifference,
        BigDecimal zeroDifference,
        BigDecimal ratePoints) {}
