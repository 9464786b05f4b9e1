package vn.duthao.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What words say of the facets: facet to values, "limit" to {early, on-time}.
 *
 * @param values by facet; a facet of which nothing is said is not there
 */
record Facets(Map<String, Set<String>> values) {

    static final Facets NONE = new Facets(Map.of());

    /** The values of the facet, empty where nothing is said of it. */
    Set<String> of(String facet) {
        return values.getOrDefault(facet, Set.of());
    }

    /** Whether nothing is said of the facet, or one of the values. */
    boolean mayBe(String facet, Set<String> any) {
        var said = of(facet);
        return said.isEmpty() || said.stream().anyMatch(any::contains);
    }

    /** These facets, and the other's where these say nothing. */
    Facets or(Facets other) {
        if (values.isEmpty()) {
            return other;
        }
        var both = new LinkedHashMap<>(other.values);
        both.putAll(values);
        return new Facets(both);
    }

    /** The values of both. */
    Facets and(Facets other) {
        var both = new LinkedHashMap<String, Set<String>>();
        values.forEach((facet, set) -> both.put(facet, new TreeSet<>(set)));
        other.values.forEach(
                (facet, set) -> both.computeIfAbsent(facet, f -> new TreeSet<>()).addAll(set));
        return new Facets(both);
    }

    /** These without some facets. */
    Facets without(Set<String> facets) {
        var rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(facets);
        return new Facets(rest);
    }

    /** Only some of the facets. */
    Facets only(Set<String> facets) {
        var rest = new LinkedHashMap<>(values);
        rest.keySet().retainAll(facets);
        return new Facets(rest);
    }
}
