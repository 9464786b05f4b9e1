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
     * The one that the data say is wrong; else the one that stands in more sums that do not add up
     * and fewer that do; else the whole.
     */
    Told of(Equation broken) {
        return broken.members().filter(Told::isWrong).findFirst().orElseGet(() -> suspect(broken));
    }

    private Told suspect(Equation broken) {
        var first = broken.whole().getFirst();
        return broken.members()
                .max(
                        Comparator.comparingInt(this::suspicion)
                                .thenComparing(t -> t.equals(first))
                                .thenComparing(Told::value))
                .orElse(first);
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
