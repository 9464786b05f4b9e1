package vn.duthao.batch.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Rollup;

/**
 * A figure rolled up from those of units.
 *
 * @param way sum, units or recomputed
 * @param contributions of the units that have it, in the register's order; of a recomputed rate,
 *     the units' own rates, which are not used
 * @param value exact; a rate at its indicator's decimals, half up
 * @param formula of a rate over ids, null for others
 */
public record RolledFigure(
        Indicator indicator,
        Rollup.Way way,
        List<Contribution> contributions,
        BigDecimal value,
        @Nullable String formula) {

    public RolledFigure {
        contributions = List.copyOf(contributions);
    }

    /** The units that it is made of, of those that the other one is made of by the catalogue. */
    Set<Agency> coverage(RolledFigure other) {
        return contributions.stream()
                .map(Contribution::unit)
                .filter(other.indicator.rollup()::counts)
                .collect(Collectors.toSet());
    }

    /** Whether each of the units has it that it is made of by the catalogue. */
    boolean isOfAll(List<Agency> units) {
        var mine = contributions.stream().map(Contribution::unit).collect(Collectors.toSet());
        return mine.containsAll(units.stream().filter(indicator.rollup()::counts).toList());
    }
}
