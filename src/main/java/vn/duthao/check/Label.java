package vn.duthao.check;

import java.util.Map;

/**
 * One of the names of an indicator, as it is compared with the words around a figure.
 *
 * @param weights its distinctive words and pairs of words, the rarer the heavier
 * @param total sum of the weights
 * @param facets what it says of the facets
 * @param facetTerms those of its words that speak of a facet, with the facet
 */
record Label(
        Map<String, Double> weights, double total, Facets facets, Map<String, String> facetTerms) {

    static Label of(Map<String, Double> weights, Facets facets, Map<String, String> facetTerms) {
        var total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Label(weights, total, facets, facetTerms);
    }

    /** How much of the other's weight it has. */
    double shared(Label other) {
        return other.total == 0 ? 0 : common(other) / other.total;
    }

    private double common(Label other) {
        return weights.entrySet().stream()
                .filter(e -> other.weights.containsKey(e.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** Twice the weight in common by the weight of both, 0 where they differ in a facet. */
    double likeness(Label other) {
        if (!facets.equals(other.facets) || total + other.total == 0) {
            return 0;
        }
        return 2 * common(other) / (total + other.total);
    }
}
