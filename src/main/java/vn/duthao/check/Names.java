package vn.duthao.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.duthao.catalogue.Indicator;

/**
 * The names of indicators as read by the lexicon. The reports of many offices are checked against
 * the same names: each is read once.
 */
final class Names {

    /** More than the names of any catalogue. */
    private static final int MOST = 20_000;

    private final Lexicon lexicon;
    private final UnitReader units;
    private final Memo<String, Name> names = new Memo<>(MOST, this::read);
    private final Memo<String, List<NamedTime>> times = new Memo<>(MOST, this::timesIn);
    private final Memo<Indicator, Units> counted = new Memo<>(MOST, this::unitsOf);

    Names(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.units = new UnitReader(lexicon);
    }

    /**
     * A name.
     *
     * @param words all of them
     * @param terms its distinctive words and pairs of words, in order
     * @param plain those that stand in no brackets
     * @param facets what the words outside of brackets say of the facets
     * @param facetTerms words and pairs of words that speak of a facet, with the facet
     */
    record Name(
            List<String> words,
            Set<String> terms,
            Set<String> plain,
            Facets facets,
            Map<String, String> facetTerms) {}

    /**
     * What an indicator counts; see {@link UnitReader}.
     *
     * @param kinds it is counted in
     * @param counted what a rate is of; the kinds of any other
     */
    record Units(Set<String> kinds, Set<String> counted) {}

    /** The name, read. */
    Name of(String name) {
        return names.get(name);
    }

    /** The times that the name tells. */
    List<NamedTime> times(String name) {
        return times.get(name);
    }

    /** What the indicator counts. */
    Units units(Indicator indicator) {
        return counted.get(indicator);
    }

    private Name read(String name) {
        var words = List.copyOf(lexicon.tokenizer().words(name));
        var outside = lexicon.tokenizer().words(name.replaceAll("\\([^)]*\\)", " "));
        return new Name(
                words,
                lexicon.terms(words),
                lexicon.terms(outside),
                lexicon.facets(outside),
                lexicon.facetTerms(words));
    }

    private List<NamedTime> timesIn(String name) {
        return List.copyOf(SentenceTokens.of(name, Spans.of(name), lexicon).namedTimes(lexicon));
    }

    private Units unitsOf(Indicator indicator) {
        return new Units(units.of(indicator), units.counted(indicator));
    }
}
