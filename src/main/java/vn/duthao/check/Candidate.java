package vn.duthao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.Observation;

/**
 * What a figure may state: an observation, a value that follows from observations by a named
 * relation, or an indicator of which the data have no value.
 *
 * @param index its place in the register
 * @param ids of the indicator: the catalogue's and the file's
 * @param indicator what it counts
 * @param observation null where the data have no value of it; made up where it follows from others
 * @param operands observations it follows from, empty for one that stands in the data
 * @param exact values that it may be told with: as in the data, and as its formula gives it
 * @param refutable another value is wrong: false where a usual way to compute it lacks an operand
 * @param earlier it is the value of the earlier period
 * @param names what its names say
 */
record Candidate(
        int index,
        Set<String> ids,
        Indicator indicator,
        @Nullable Observation observation,
        List<Observation> operands,
        List<BigDecimal> exact,
        boolean refutable,
        boolean earlier,
        Nomenclature.Entry names) {

    private static final double SHARED = 0.5;

    ClaimKind kind() {
        return names.kind();
    }

    /** Kinds of unit. */
    Set<String> units() {
        return names.units();
    }

    /** What a rate is of ("tỷ lệ hồ sơ": case files); the units of any other. */
    Set<String> counted() {
        return names.counted();
    }

    /** Power of ten of its unit of money, 0 for others. */
    int scale() {
        return names.scale();
    }

    /** Its names. */
    List<Label> labels() {
        return names.labels();
    }

    /** Distinctive words of all its names. */
    Set<String> terms() {
        return names.terms();
    }

    boolean hasValue() {
        return !exact.isEmpty();
    }

    /** Whether it is an observation of this period, as it stands in the data. */
    boolean isObserved() {
        return hasValue() && !isDerived() && !earlier;
    }

    boolean isZero() {
        return hasValue() && exact.getFirst().signum() == 0;
    }

    boolean isDerived() {
        return !operands.isEmpty();
    }

    /** Whether it counts a part of what the other counts. */
    boolean isPartOf(Candidate whole, Kinship kinship) {
        return earlier == whole.earlier
                && ids.stream()
                        .anyMatch(p -> whole.ids.stream().anyMatch(w -> kinship.isPart(p, w)));
    }

    /** Whether it counts no more than the other under a name that shares the other's words. */
    boolean isNamedAfter(Candidate whole) {
        return kind() == whole.kind()
                && earlier == whole.earlier
                && hasValue()
                && whole.hasValue()
                && exact.getFirst().compareTo(whole.exact.getFirst()) <= 0
                && labels().getFirst().shared(whole.labels().getFirst()) >= SHARED;
    }
}
