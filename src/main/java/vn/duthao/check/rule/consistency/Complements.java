package vn.duthao.check.rule.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts that say different values of one facet: trước hạn, đúng hạn, quá hạn. */
record Complements(String facet, Set<String> values) {

    /** The facet by which the figures differ, each with values of its own; empty for none. */
    static Optional<Complements> of(List<Told> parts) {
        return Said.FILE.complementary().keySet().stream()
                .flatMap(f -> by(f, parts).stream())
                .max((a, b) -> Boolean.compare(a.areAll(), b.areAll()));
    }

    private static Optional<Complements> by(String facet, List<Told> parts) {
        var values = new HashSet<String>();
        for (var part : parts) {
            var own = part.standing().facets().getOrDefault(facet, Set.of());
            if (own.isEmpty() || own.stream().anyMatch(values::contains)) {
                return Optional.empty();
            }
            values.addAll(own);
        }
        return Optional.of(new Complements(facet, values));
    }

    /** Whether the figure has no parts beside those of all values. */
    boolean areWholeOf(Told figure) {
        var units = Said.FILE.onlyOf().getOrDefault(facet, List.of());
        return units.isEmpty() || figure.standing().units().stream().anyMatch(units::contains);
    }

    /** Whether there is no other value. */
    boolean areAll() {
        return Said.FILE.complementary().getOrDefault(facet, List.of()).stream()
                .anyMatch(all -> values.containsAll(all));
    }

    /** Likewise with a value that is said to be nothing. */
    boolean areAllWith(String value) {
        var more = new HashSet<>(values);
        more.add(value);
        return new Complements(facet, more).areAll();
    }
}
