package vn.duthao.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators, their relations and the legal documents known.
 *
 * @param indicators by id, in the catalogue's order
 * @param relations in the catalogue's order
 * @param citations legal documents that reports cite
 */
public record Catalogue(
        Map<String, Indicator> indicators, List<Relation> relations, List<Citation> citations) {

    public Catalogue {
        indicators =
                java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(indicators));
        relations = List.copyOf(relations);
        citations = List.copyOf(citations);
    }

    /** The indicator with the id. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** The id of the catalogue that the misspelt one was probably meant to be. */
    public Optional<String> nearest(String id) {
        return Nearest.to(id, indicators.keySet());
    }

    /** Every indicator in the catalogue's order. */
    public Collection<Indicator> all() {
        return indicators.values();
    }

    /** The citations with the number; a number without year may be several documents. */
    public List<Citation> citations(String number) {
        return citations.stream().filter(c -> c.number().equals(number)).toList();
    }
}
