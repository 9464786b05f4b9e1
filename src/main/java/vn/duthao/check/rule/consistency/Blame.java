package vn.duthao.check.rule.consistency;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which figure of those that do not add up is probably the wrong one. */
final class Blame {

    private final Map<Integer, Integer> suspicion = new HashMap<>();

    Blame(List<Equation> equations) {
        for (var equation : equations) {
            if (equation.isExhaustive()) {
                var weight = equation.holds() ? -1 : 1;
                equation.members().forEach(m -> suspicion.merge(m.index(), weight, Integer::sum));
            }
        }
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
        return suspicion.getOrDefault(figure.index(), 0);
    }
}
