package vn.duthao.check.rule.consistency;

import java.util.Comparator;
import java.util.List;

/** Which figure of those that do not add up is probably the wrong one. */
final class Blame {

    private final List<Equation> equations;

    Blame(List<Equation> equations) {
        this.equations = List.copyOf(equations);
    }

    /**
     * Of those that the data do not confirm the one that stands in more sums that do not add up and
     * fewer that do; else the whole.
     */
    Told of(Equation broken) {
        var whole = broken.whole().getFirst();
        return broken.members()
                .max(
                        Comparator.comparing((Told t) -> !t.isRight())
                                .thenComparing(this::suspicion)
                                .thenComparing(t -> t.equals(whole))
                                .thenComparing(Told::value))
                .orElse(whole);
    }

    private int suspicion(Told figure) {
        var suspicion = 0;
        for (var equation : equations) {
            if (equation.isExhaustive() && equation.members().anyMatch(figure::equals)) {
                suspicion += equation.holds() ? -1 : 1;
            }
        }
        return suspicion;
    }
}
