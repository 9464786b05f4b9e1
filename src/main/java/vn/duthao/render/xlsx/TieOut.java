package vn.duthao.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Verdict;
import vn.duthao.statistics.Observation;

/**
 * What the data say of a figure.
 *
 * @param value exact, null where the data have none
 * @param indicator names, joined with "; ", empty for none
 * @param source where the values stand, with the values where there are several; empty for none
 * @param formula by which the value follows, empty for none
 */
record TieOut(@Nullable BigDecimal value, String indicator, String source, String formula) {

    private static final TieOut NONE = new TieOut(null, "", "", "");

    static TieOut of(JudgedClaim judged) {
        return switch (judged.verdict()) {
            case Verdict.Supported(var observation) -> of(observation);
            case Verdict.Refuted(var observation) -> of(observation);
            case Verdict.Stale(var observation, _) -> of(observation);
            case Verdict.Unsupported() -> NONE;
            case Verdict.Derived(var indicator, var formula, var operands) ->
                    new TieOut(null, indicator, sources(operands), formula);
            case Verdict.Ambiguous(var candidates) ->
                    new TieOut(null, names(candidates), sources(candidates), "");
        };
    }

    private static TieOut of(Observation observation) {
        var formula = observation.formula();
        return new TieOut(
                observation.value(),
                observation.name(),
                observation.source().toString(),
                formula == null ? "" : formula);
    }

    private static String names(List<Observation> observations) {
        return observations.stream().map(Observation::name).collect(Collectors.joining("; "));
    }

    private static String sources(List<Observation> observations) {
        return observations.stream()
                .map(o -> o.value().toPlainString() + " (" + o.source() + ")")
                .collect(Collectors.joining("; "));
    }

    /** What the data say, in the words of the value's cell and the indicator's. */
    String stated() {
        return (value == null ? "" : plain(value)) + " " + indicator;
    }

    /** A value as the same text, wherever it was. */
    static String plain(BigDecimal value) {
        return BigDecimal.valueOf(value.doubleValue()).stripTrailingZeros().toPlainString();
    }

    /**
     * Decimals to which the figure rounds the data's value, -1 where it does not round.
     *
     * @param stated the figure
     */
    int roundedTo(BigDecimal stated) {
        return value == null || value.compareTo(stated) == 0 || value.scale() <= stated.scale()
                ? -1
                : Math.max(0, stated.scale());
    }
}
