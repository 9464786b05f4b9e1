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
    private final Vocabulary vocabulary;
    private final Thresholds thresholds;

    LabelReader(Names names, Vocabulary vocabulary, Thresholds thresholds) {
        this.names = names;
        this.vocabulary = vocabulary;
        this.thresholds = thresholds;
    }

    /** The words that the indicator is counted in. */
    Set<String> unitTerms(Naming naming) {
        return names.of(naming.indicator().unit()).terms();
    }

    /** One label a name; what a short name leaves unsaid of the facets the first name says. */
    List<Label> labels(Naming naming) {
        var unit = unitTerms(naming);
        var all = naming.all();
        var named = names.of(all.iterator().next()).facets();
        var given = Objects.requireNonNullElse(naming.facets(), Facets.NONE);
        return all.stream()
                .map(n -> label(names.of(n), unit, given, named, naming.earlier()))
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
        var said = earlier ? facets.and(EARLIER) : facets;
        return Label.of(weights, said, name.facetTerms(), vocabulary);
    }

    private double weight(String term, Set<String> unit) {
        var pair = term.indexOf(' ') > 0 ? PAIR : 1;
        return vocabulary.rarity(term) * pair * (unit.contains(term) ? thresholds.unitWord() : 1);
    }
}
