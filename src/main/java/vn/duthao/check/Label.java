package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the names of an indicator, as it is compared with the words around a figure.
 *
 * @param terms its distinctive words and pairs of words, the rarer the heavier
 * @param weights the same by their words
 * @param singles those of its terms that are single words
 * @param total sum of the weights
 * @param facets what it says of the facets
 */
record Label(
        List<Term> terms,
        Map<String, Double> weights,
        Set<String> singles,
        double total,
        Facets facets) {

    /**
     * A word or a pair of words.
     *
     * @param place in the vocabulary
     * @param saying place of what the name says of the facet that it speaks of, -1 for none
     */
    record Term(String words, int place, double weight, int saying) {}

    static Label of(
            Map<String, Double> weights,
            Facets facets,
            Map<String, String> facetTerms,
            Vocabulary vocabulary) {
        var terms = new ArrayList<Term>();
        weights.forEach(
                (words, weight) -> {
                    var facet = facetTerms.get(words);
                    var saying =
                            facet == null
                                    ? -1
                                    : vocabulary.add(
                                            new Vocabulary.Saying(facet, facets.of(facet)));
                    terms.add(new Term(words, vocabulary.place(words), weight, saying));
                });
        var total = 0.0;
        for (var weight : weights.values()) {
            total += weight;
        }
        return new Label(List.copyOf(terms), weights, singles(weights), total, facets);
    }

    /** How much of the other's weight it has. */
    double shared(Label other) {
        return other.total == 0 ? 0 : common(other) / other.total;
    }

    private double common(Label other) {
        var common = 0.0;
        for (var term : terms) {
            common += other.weights.containsKey(term.words()) ? term.weight() : 0;
        }
        return common;
    }

    /**
     * Whether the single words of it that are not told the other lacks too, and more; or whether it
     * is told to the last word, and says more than the other: words that are told nearer than all
     * that only the other says.
     *
     * @param told words with the weight of the place nearest to the figure
     */
    boolean isToldBetter(Label other, Map<String, Double> told) {
        var lacking = singles.stream().filter(w -> !told.containsKey(w)).toList();
        var others = other.singles.stream().filter(w -> !told.containsKey(w)).count();
        return others > lacking.size() && other.singles.containsAll(lacking)
                || lacking.isEmpty() && saysMore(other, told);
    }

    private boolean saysMore(Label other, Map<String, Double> told) {
        var others = other.beyond(this).mapToDouble(w -> told.getOrDefault(w, 0.0)).max();
        return weights.size() > other.weights.size()
                && beyond(other)
                        .mapToDouble(w -> told.getOrDefault(w, 0.0))
                        .allMatch(w -> others.isEmpty() || w > others.getAsDouble());
    }

    /** Its single words that the other does not say. */
    private Stream<String> beyond(Label other) {
        return singles.stream().filter(w -> !other.weights.containsKey(w));
    }

    private static Set<String> singles(Map<String, Double> weights) {
        return weights.keySet().stream()
                .filter(word -> word.indexOf(' ') < 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the likeness can be so much, by its own weight alone. */
    boolean mayBeLike(Label other, double likeness) {
        return 2 * total >= likeness * (total + other.total);
    }

    /** Twice the weight in common by the weight of both, 0 where they differ in a facet. */
    double likeness(Label other) {
        if (!facets.equals(other.facets) || total + other.total == 0) {
            return 0;
        }
        return 2 * common(other) / (total + other.total);
    }
}
