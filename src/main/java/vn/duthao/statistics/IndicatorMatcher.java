package vn.duthao.statistics;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.NameRules.ComparedName;

/**
 * Finds the catalogue's indicator for figures that a file only names.
 *
 * <p>Names and synonyms are compared by the words they share, rare words weighing more, both ways;
 * names that differ in a contrast (before, on or over time; received or pending; direct or online)
 * never match. A figure gets an indicator only where each is clearly the other's best: a wrong
 * match is worse than none.
 */
public final class IndicatorMatcher {

    private static final NameRules RULES = YamlResource.read("names.yaml", NameRules.class);

    /** A figure by its name and unit as the file writes them. */
    public record NamedFigure(String name, String unit) {}

    private record Candidate(Indicator indicator, MeasurementUnit unit, List<ComparedName> names) {}

    private record Pair(int figure, Candidate candidate, double score) {}

    private final List<Candidate> candidates;
    private final Map<String, Double> weights;
    private final double weightOfUnknown;

    public IndicatorMatcher(Catalogue catalogue) {
        candidates = catalogue.all().stream().map(IndicatorMatcher::candidate).toList();
        weightOfUnknown = Math.log(1.0 + candidates.size());
        weights = weights(candidates);
    }

    private static Candidate candidate(Indicator indicator) {
        var names =
                Stream.concat(Stream.of(indicator.name()), indicator.synonyms().stream())
                        .map(RULES::compared)
                        .distinct()
                        .toList();
        return new Candidate(indicator, MeasurementUnit.of(indicator.unit()), names);
    }

    /** Inverse document frequency, an indicator with its synonyms being a document. */
    private static Map<String, Double> weights(List<Candidate> candidates) {
        var counts =
                candidates.stream()
                        .flatMap(
                                c -> c.names().stream().flatMap(n -> n.words().stream()).distinct())
                        .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        var weights = new LinkedHashMap<String, Double>();
        counts.forEach(
                (word, count) ->
                        weights.put(word, Math.log(1.0 + (double) candidates.size() / count)));
        return weights;
    }

    /**
     * For each figure its indicator, in order; empty where none is clearly the one.
     *
     * @param taken ids of indicators that the file names itself; they are given to nobody else
     */
    public List<Optional<Indicator>> match(List<NamedFigure> figures, Set<String> taken) {
        var pairs =
                IntStream.range(0, figures.size())
                        .boxed()
                        .flatMap(i -> pairs(i, figures.get(i)))
                        .sorted(Comparator.comparingDouble(Pair::score).reversed())
                        .toList();
        return IntStream.range(0, figures.size())
                .mapToObj(i -> clearBest(i, pairs, taken))
                .toList();
    }

    private Stream<Pair> pairs(int index, NamedFigure figure) {
        var name = RULES.compared(figure.name());
        var unit = MeasurementUnit.of(figure.unit());
        return candidates.stream()
                .filter(c -> unit.fits(c.unit()))
                .map(c -> new Pair(index, c, score(name, c)))
                .filter(p -> p.score() > 0);
    }

    private static Optional<Indicator> clearBest(int figure, List<Pair> pairs, Set<String> taken) {
        var best = pairs.stream().filter(p -> p.figure() == figure).findFirst();
        return best.filter(p -> p.score() >= RULES.leastScore())
                .filter(p -> !taken.contains(p.candidate().indicator().id()))
                .filter(p -> pairs.stream().noneMatch(other -> rivals(p, other)))
                .map(p -> p.candidate().indicator());
    }

    /** Another pair of the same figure or the same indicator comes too near. */
    private static boolean rivals(Pair pair, Pair other) {
        var shares = pair.figure() == other.figure() || pair.candidate().equals(other.candidate());
        return shares && !pair.equals(other) && other.score() > pair.score() - RULES.leastLead();
    }

    private double score(ComparedName name, Candidate candidate) {
        return candidate.names().stream()
                .filter(name::agreesWith)
                .mapToDouble(n -> likeness(name.words(), n.words()))
                .max()
                .orElse(0);
    }

    /** Twice the weight of the words in common by the weight of all words (Dice): 0 to 1. */
    private double likeness(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).collect(Collectors.toSet());
        var all = weight(one) + weight(other);
        return all == 0 ? 0 : 2 * weight(common) / all;
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(w -> weights.getOrDefault(w, weightOfUnknown)).sum();
    }
}
