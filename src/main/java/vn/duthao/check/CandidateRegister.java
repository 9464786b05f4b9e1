package vn.duthao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.numerals.NumeralScanner;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/** Everything that a figure of the report may state. */
final class CandidateRegister {

    private static final NumeralScanner SCANNER = new NumeralScanner();

    private final Lexicon lexicon;
    private final Kinship kinship;
    private final WordRarity rarity;
    private final ComparedCandidates compared;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, Set<Integer>> years = new HashMap<>();
    private final Map<Integer, Set<String>> parts = new HashMap<>();
    private final List<Candidate> earlier;
    private final @Nullable Integer period;
    private final @Nullable String ownPart;
    private final @Nullable Integer before;
    private final @Nullable Integer subject;
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
            Thresholds thresholds) {
        this.lexicon = lexicon;
        this.subject = subject;
        this.kinship = Kinship.of(catalogue, data);
        var sources = CandidateSource.all(catalogue, data, previous, kinship, lexicon);
        this.rarity = new WordRarity(sources, lexicon);
        var labels = new LabelReader(lexicon, rarity, thresholds);
        sources.forEach(s -> add(s, labels));
        this.period = data == null ? null : data.period().year();
        this.ownPart = data == null ? null : NamedTime.part(data.period());
        this.before = previous == null ? null : previous.period().year();
        this.earlier = candidates.stream().filter(Candidate::earlier).toList();
        this.compared = new ComparedCandidates(earlier, lexicon);
    }

    /** An indicator without value is left out where an observation has nearly its name. */
    private void add(CandidateSource source, LabelReader reader) {
        var labels = reader.labels(source);
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
                        new UnitReader(lexicon).of(source.indicator()),
                        new UnitReader(lexicon).counted(source.indicator()),
                        scale(source.indicator().unit()),
                        labels,
                        Set.copyOf(terms));
        if (candidate.hasValue() || candidates.stream().noneMatch(candidate::isNamedLike)) {
            candidates.add(candidate);
            noteTimes(candidate.index(), source.name());
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
        var scale = lexicon.scale(String.join(" ", lexicon.tokenizer().words(unit)));
        return scale == null ? 0 : scale;
    }

    /** The times in the name; a name that compares or tells of what was left over names none. */
    private void noteTimes(int index, String name) {
        var times = SentenceTokens.of(name, SCANNER.scan(name), lexicon).namedTimes(lexicon);
        years.put(
                index,
                times.stream()
                        .map(NamedTime::year)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        parts.put(
                index,
                times.stream()
                        .map(NamedTime::part)
                        .filter(p -> !p.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private Set<Integer> years(Candidate candidate) {
        return years.getOrDefault(candidate.index(), Set.of());
    }

    private Set<String> parts(Candidate candidate) {
        return parts.getOrDefault(candidate.index(), Set.of());
    }

    /**
     * Whether the candidate may be told of the time: of its own where its name has one, of any that
     * is not another than the data's where it has none.
     */
    boolean isOfTime(Candidate candidate, NamedTime time) {
        return isOfYear(candidate, time.year()) && isOfPart(candidate, time.part());
    }

    /** Whether the candidate's name has the year that is told. */
    boolean isNamed(Candidate candidate, NamedTime time) {
        return time.year() != null
                && years(candidate).contains(time.year())
                && isOfPart(candidate, time.part());
    }

    /** Whether another part of the year than the data's is told, which no name of it has. */
    boolean isOfOtherPart(Candidate candidate, NamedTime time) {
        return ownPart != null
                && !time.part().isEmpty()
                && !time.part().equals(ownPart)
                && parts(candidate).isEmpty();
    }

    /** A part of the year is another than the data's only where a name says so. */
    private boolean isOfPart(Candidate candidate, String part) {
        var named = parts(candidate);
        if (part.equals(NamedTime.SEVERAL)) {
            return named.contains(part);
        }
        var told = part.isEmpty() ? Objects.requireNonNullElse(ownPart, "") : part;
        return named.isEmpty() || told.isEmpty() || named.contains(told);
    }

    private boolean isOfYear(Candidate candidate, @Nullable Integer year) {
        var named = years(candidate);
        var told = year == null ? period : year;
        if (!named.isEmpty()) {
            return told == null || named.contains(told);
        }
        var own = candidate.earlier() ? before : period;
        return year == null
                || own == null
                || own.equals(year)
                || !candidate.earlier() && year.equals(subject);
    }

    /** Whether it is the most that a score can be. */
    boolean isMost(Candidate candidate) {
        var words = lexicon.tokenizer().words(candidate.indicator().name());
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

    /** What stands in data with the name of an earlier period. */
    ComparedCandidates compared() {
        return compared;
    }

    /** Whether the earlier data are of the year, and this period's are not. */
    boolean isEarlier(int year) {
        return before != null && before == year && (period == null || period != year);
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
