package vn.duthao.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the names of an indicator comparable with the words around a figure. */
final class LabelReader {

    private static final double PAIR = 0.5;
    private static final Facets EARLIER =
            new Facets(Map.of(SentenceContext.EPOCH, Set.of("earlier")));

    private final Names names;
    private final WordRarity rarity;
    private final Thresholds thresholds;

    LabelReader(Names names, WordRarity rarity, Thresholds thresholds) {
        this.names = names;
        this.rarity = rarity;
        this.thresholds = thresholds;
    }

    /** The words that the indicator is counted in. */
    Set<String> unitTerms(CandidateSource source) {
        return names.of(source.indicator().unit()).terms();
    }

    /** One label a name; what a short name leaves unsaid of the facets the first name says. */
    List<Label> labels(CandidateSource source) {
        var unit = unitTerms(source);
        var all = source.names();
        var named = names.of(all.iterator().next()).facets();
        var given = Objects.requireNonNullElse(source.facets(), Facets.NONE);
        return all.stream()
                .map(n -> label(names.of(n), unit, given, named, source.earlier()))
                .toList();
    }

    private Label label(
            Names.Name name, Set<String> unit, Facets given, Facets named, boolean earlier) {
        var weights = new LinkedHashMap<String, Double>();
        for (var term : name.terms()) {
            var aside = name.plain().contains(term) ? 1 : thresholds.inBrackets();
            weights.put(term, weight(term, unit) * aside);
        }
        var facets = given.or(name.facets()).or(named);
        return Label.of(weights, earlier ? facets.and(EARLIER) : facets, name.facetTerms());
    }

    private double weight(String term, Set<String> unit) {
        var pair = term.indexOf(' ') > 0 ? PAIR : 1;
        return rarity.of(term) * pair * (unit.contains(term) ? thresholds.unitWord() : 1);
    }
}
