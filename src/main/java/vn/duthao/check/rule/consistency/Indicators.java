package vn.duthao.check.rule.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which figure tells an indicator. */
final class Indicators {

    /** Least fit of words for which a figure is taken to tell an indicator. */
    private static final double SURE = 0.7;

    private Indicators() {}

    /** The id of the indicator that the figure tells, empty where its words leave it open. */
    static Optional<String> of(Told figure) {
        return figure.examined().fit() < SURE && !isBound(figure)
                ? Optional.empty()
                : figure.examined().nearest().map(i -> i.id());
    }

    private static boolean isBound(Told figure) {
        return figure.isWrong() || figure.isRight();
    }

    /** The figure of each indicator; one with two values is not there. */
    static Map<String, Told> told(List<Told> figures) {
        var told = new HashMap<String, Told>();
        var unclear = new HashSet<String>();
        for (var figure : figures) {
            var id = figure.isAmount() && figure.isStated() ? of(figure).orElse(null) : null;
            if (id != null) {
                var other = told.putIfAbsent(id, figure);
                if (other != null && other.value().compareTo(figure.value()) != 0) {
                    unclear.add(id);
                }
            }
        }
        told.keySet().removeAll(unclear);
        return told;
    }
}
