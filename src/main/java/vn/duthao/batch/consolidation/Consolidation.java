package vn.duthao.batch.consolidation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/**
 * The figures of an agency rolled up from those below it.
 *
 * @param returns of every unit in the register's order
 * @param own statistics of the parent, null for none
 * @param figures rolled up, in the catalogue's order, then those that units define
 * @param sideBySide figures that are not rolled up, by indicator
 * @param disagreements within what was handed in, and with the past reports
 * @param withheld figures rolled up that the report may not tell, with the reason
 * @param data what the report is drafted from
 */
public record Consolidation(
        Agency parent,
        List<UnitReturn> returns,
        @Nullable DataSet own,
        List<RolledFigure> figures,
        Map<Indicator, List<Contribution>> sideBySide,
        List<Disagreement> disagreements,
        List<Disagreement> withheld,
        DataSet data) {

    public Consolidation {
        returns = List.copyOf(returns);
        figures = List.copyOf(figures);
        disagreements = List.copyOf(disagreements);
        withheld = List.copyOf(withheld);
    }

    /** The units whose figures are in the result. */
    public List<UnitReturn> counted() {
        return new Coverage(returns).counted();
    }

    /** The units whose figures ought to be in the result. */
    public List<UnitReturn> expected() {
        return new Coverage(returns).expected();
    }

    /** The units whose figures ought to be in the result and are not. */
    public List<UnitReturn> lacking() {
        return new Coverage(returns).lacking();
    }

    /** Whether figures are in the result that contradict themselves. */
    public boolean isForced() {
        return returns.stream().anyMatch(r -> r.standing() == UnitReturn.Standing.FORCED);
    }

    /** Whether the figure of the indicator is the parent's own. */
    public boolean isOwn(Indicator indicator) {
        return own(indicator) != null;
    }

    /** The parent's own figure, null for none. */
    public @Nullable Observation own(Indicator indicator) {
        return own == null ? null : own.find(indicator.id()).orElse(null);
    }
}
