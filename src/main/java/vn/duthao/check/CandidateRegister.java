package vn.duthao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/** Everything that a figure of the report may state. */
final class CandidateRegister {

    private final Lexicon lexicon;
    private final Names names;
    private final Kinship kinship;
    private final WordRarity rarity;
    private final ComparedCandidates compared;
    private final List<Candidate> candidates = new ArrayList<>();
    private final CandidateTimes times;
    private final List<Candidate> earlier;
    private final Set<String> unitTerms = new HashSet<>();
    private final Map<Told, Set<String>> told = new HashMap<>();
    private final Map<Key, List<Candidate>> fitting = new ConcurrentHashMap<>();
    private final Map<Key, Set<String>> words = new ConcurrentHashMap<>();

    private final Map<Set<String>, Boolean> rated = new ConcurrentHashMap<>();

    private record Key(ClaimKind kind, Set<String> units) {}

    /** What is said of a facet by names of indicators of one kind. */
    private record Told(ClaimKind kind, String facet, Set<String> values) {}

    /**
     * The register for a report of the data; without data nothing has a value.
     *
     * @param subject the year that most figures of the report are told of, null for none
     */
    CandidateRegister(
            Catalogue catalogue,
            @Nullable DataSet data,
            @Nullable DataSet previous,
            @Nullable Integer subject,
            Lexicon lexicon,
            Names names,
            Thresholds thresholds) {
        this.lexicon = lexicon;
        this.names = names;
        this.times = new CandidateTimes(data, previous, subject, names);
        this.kinship = Kinship.of(catalogue, data);
        var sources = CandidateSource.all(catalogue, data, previous, kinship, lexicon);
        this.rarity = new WordRarity(sources, names);
        var labels = new LabelReader(names, rarity, thresholds);
        sources.forEach(s -> add(s, labels));
        this.earlier = candidates.stream().filter(Candidate::earlier).toList();
        this.compared = new ComparedCandidates(earlier, lexicon);
    }

    /** An indicator without value is left out where an observation has nearly its name. */
    private void add(CandidateSource source, LabelReader reader) {
        var labels = reader.labels(source);
        var units = names.units(source.indicator());
        var terms = new HashSet<String>();
        labels.forEach(l -> terms.addAll(l.weights().keySet()));
        var candidate =
                new Candidate(
                        candidates.size(),
                        source.ids(),
                        source.indicator(),
                        source.observation(),
                        source.operands(),
                        source.exact(),
                        source.refutable(),
                        source.earlier(),
                        kind(source.indicator()),
                        units.kinds(),
                        units.counted(),
                        scale(source.indicator().unit()),
                        labels,
                        Set.copyOf(terms));
        if (candidate.hasValue() || candidates.stream().noneMatch(candidate::isNamedLike)) {
            candidates.add(candidate);
            times.note(candidate, source.name());
            labels.forEach(l -> l.facets().values().forEach((f, v) -> note(candidate, f, v)));
            unitTerms.addAll(reader.unitTerms(source));
        }
    }

    private static ClaimKind kind(Indicator indicator) {
        return switch (indicator.kind()) {
            case COUNT, FLAG -> ClaimKind.COUNT;
            case RATE -> ClaimKind.RATE;
            case SCORE -> ClaimKind.SCORE;
            case RANK -> ClaimKind.RANK;
            case MONEY -> ClaimKind.MONEY;
        };
    }

    private int scale(String unit) {
        var scale = lexicon.scale(String.join(" ", names.of(unit).words()));
        return scale == null ? 0 : scale;
    }

    /** Whether it is the most that a score can be. */
    boolean isMost(Candidate candidate) {
        var words = names.of(candidate.indicator().name()).words();
        return !lexicon.list(WordList.MAXIMUM).all(words).isEmpty();
    }

    /** Whether an indicator is counted in the word. */
    boolean isUnit(String term) {
        return unitTerms.contains(term);
    }

    private void note(Candidate candidate, String facet, Set<String> values) {
        told.computeIfAbsent(new Told(candidate.kind(), facet, values), t -> new HashSet<>())
                .addAll(candidate.counted());
    }

    /** Whether one that counts the same as the candidate says just this of the facet. */
    boolean tells(Candidate candidate, String facet, Set<String> values) {
        return told.getOrDefault(new Told(candidate.kind(), facet, values), Set.of()).stream()
                .anyMatch(candidate.counted()::contains);
    }

    /** Whether another that counts the same says all that the candidate says but for the facet. */
    boolean hasWithout(Candidate candidate, String facet) {
        var general = candidate.labels().getFirst().facets().without(Set.of(facet));
        return fitting(candidate.kind(), candidate.units()).stream()
                .anyMatch(c -> c.labels().getFirst().facets().equals(general));
    }

    /** Whether there is a rate of what is counted in the units. */
    boolean hasRateOf(Set<String> units) {
        return rated.computeIfAbsent(
                units,
                u ->
                        candidates.stream()
                                .filter(c -> c.kind() == ClaimKind.RATE)
                                .anyMatch(c -> c.counted().stream().anyMatch(u::contains)));
    }

    WordRarity rarity() {
        return rarity;
    }

    Kinship kinship() {
        return kinship;
    }

    /** What stands in the data of this period. */
    List<Candidate> observed() {
        return candidates.stream().filter(Candidate::isObserved).toList();
    }

    /** The observation of the earlier period for the same indicator. */
    Optional<Observation> earlier(Observation observation) {
        return earlier().stream()
                .filter(c -> c.ids().contains(observation.indicator().id()))
                .map(Judge::observation)
                .findFirst();
    }

    /** What stands in the data of the earlier period. */
    List<Candidate> earlier() {
        return earlier;
    }

    /** Of which times the candidates may be told. */
    CandidateTimes times() {
        return times;
    }

    /** What stands in data with the name of an earlier period. */
    ComparedCandidates compared() {
        return compared;
    }

    /** The same indicator's value of the earlier period. */
    Optional<Candidate> earlier(Candidate candidate) {
        return candidate.earlier()
                ? Optional.empty()
                : candidates.stream()
                        .filter(Candidate::earlier)
                        .filter(c -> c.ids().stream().anyMatch(candidate.ids()::contains))
                        .findFirst();
    }

    /**
     * The candidates of the kind; for counts those whose unit may be one of these, all where the
     * figure has none.
     */
    List<Candidate> fitting(ClaimKind kind, Set<String> units) {
        return fitting.computeIfAbsent(
                new Key(kind, units),
                k ->
                        candidates.stream()
                                .filter(c -> c.kind() == kind)
                                .filter(c -> kind != ClaimKind.COUNT || shareUnit(c, units))
                                .toList());
    }

    /** The words that tell the candidates of the kind and unit from each other. */
    Set<String> wordsOf(ClaimKind kind, Set<String> units) {
        return words.computeIfAbsent(
                new Key(kind, units),
                k -> {
                    var all = new HashSet<String>();
                    fitting(kind, units).forEach(c -> all.addAll(c.terms()));
                    return all;
                });
    }

    private static boolean shareUnit(Candidate candidate, Set<String> units) {
        return units.isEmpty()
                || candidate.units().isEmpty()
                || candidate.units().stream().anyMatch(units::contains);
    }
}
