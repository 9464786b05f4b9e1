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

    private final Lexicon lexicon;
    private final WordRarity rarity;
    private final Thresholds thresholds;

    LabelReader(Lexicon lexicon, WordRarity rarity, Thresholds thresholds) {
        this.lexicon = lexicon;
        this.rarity = rarity;
        this.thresholds = thresholds;
    }

    /** The words that the indicator is counted in. */
    Set<String> unitTerms(CandidateSource source) {
        return lexicon.terms(lexicon.tokenizer().words(source.indicator().unit()));
    }

    /** One label a name; what a short name leaves unsaid of the facets the first name says. */
    List<Label> labels(CandidateSource source) {
        var unit = unitTerms(source);
        var names = source.names();
        var named = lexicon.facets(outside(names.iterator().next()));
        var given = Objects.requireNonNullElse(source.facets(), Facets.NONE);
        return names.stream().map(n -> label(n, unit, given, named, source.earlier())).toList();
    }

    private Label label(
            String name, Set<String> unit, Facets given, Facets named, boolean earlier) {
        var words = lexicon.tokenizer().words(name);
        var weights = new LinkedHashMap<String, Double>();
        var outside = outside(name);
        var plain = lexicon.terms(outside);
        for (var term : lexicon.terms(words)) {
            var aside = plain.contains(term) ? 1 : thresholds.inBrackets();
            weights.put(term, weight(term, unit) * aside);
        }
        var facets = given.or(lexicon.facets(outside)).or(named);
        return Label.of(weights, earlier ? facets.and(EARLIER) : facets, lexicon.facetTerms(words));
    }

    /** The words of a name that stand in no brackets. */
    private List<String> outside(String name) {
        return lexicon.tokenizer().words(name.replaceAll("\\([^)]*\\)", " "));
    }

    private double weight(String term, Set<String> unit) {
        var pair = term.indexOf(' ') > 0 ? PAIR : 1;
        return rarity.of(term) * pair * (unit.contains(term) ? thresholds.unitWord() : 1);
    }
}
