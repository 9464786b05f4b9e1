package vn.duthao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.Observation;

/** Everything that a figure of the report may state, and how rare the words of their names are. */
final class CandidateRegister {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Lexicon lexicon;
    private final Thresholds thresholds;
    private final UnitReader units;
    private final Kinship kinship;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Integer> otherYears = new HashSet<>();
    private final Set<String> unitTerms = new HashSet<>();
    private final Map<Key, List<Candidate>> fitting = new HashMap<>();
    private final Map<Key, Set<String>> words = new HashMap<>();

    /** What a candidate is made from. */
    private record Source(
            Indicator indicator,
            @Nullable Observation observation,
            List<Observation> operands,
            List<BigDecimal> exact,
            boolean refutable,
            boolean earlier,
            @Nullable Facets facets) {}

    private record Key(ClaimKind kind, Set<String> units) {}

    private CandidateRegister(Lexicon lexicon, Thresholds thresholds, Kinship kinship) {
        this.lexicon = lexicon;
        this.thresholds = thresholds;
        this.units = new UnitReader(lexicon);
        this.kinship = kinship;
    }

    /** The register for a report of the data; without data nothing has a value. */
    static CandidateRegister of(
            Catalogue catalogue,
            @Nullable DataSet data,
            @Nullable DataSet previous,
            Lexicon lexicon,
            Thresholds thresholds) {
        var kinship = Kinship.of(catalogue, data);
        var register = new CandidateRegister(lexicon, thresholds, kinship);
        if (data != null) {
            register.addObservations(data, false);
            register.addDerived(catalogue, data, false);
        }
        if (previous != null) {
            register.addObservations(previous, true);
            register.addDerived(catalogue, previous, true);
        }
        register.addUnobserved(catalogue);
        register.finish();
        register.markOtherYears(data);
        return register;
    }

    private void addObservations(DataSet data, boolean earlier) {
        for (var observation : data.observations()) {
            var exact = new ArrayList<BigDecimal>();
            exact.add(observation.value());
            if (observation.formula() != null) {
                Formula.parse(observation.formula()).evaluate(data).ifPresent(exact::add);
            }
            sources.add(
                    new Source(
                            observation.indicator(),
                            observation,
                            List.of(),
                            List.copyOf(exact),
                            true,
                            earlier,
                            null));
        }
    }

    private void addDerived(Catalogue catalogue, DataSet data, boolean earlier) {
        new Derivations(catalogue, data, kinship, lexicon)
                .all()
                .forEach(d -> addDerived(d, earlier));
    }

    private void addDerived(Derivations.Derived derived, boolean earlier) {
        var observation = derived.observation();
        sources.add(
                new Source(
                        observation.indicator(),
                        observation,
                        derived.operands(),
                        derived.exact(),
                        derived.complete(),
                        earlier,
                        derived.facets()));
    }

    private void addUnobserved(Catalogue catalogue) {
        var known = new HashSet<String>();
        sources.stream().filter(s -> !s.earlier()).forEach(s -> known.add(s.indicator().id()));
        catalogue.all().stream()
                .filter(i -> !known.contains(i.id()))
                .forEach(
                        i ->
                                sources.add(
                                        new Source(
                                                i, null, List.of(), List.of(), false, false,
                                                null)));
    }

    private void finish() {
        sources.removeIf(s -> s.indicator().kind() == Indicator.Kind.FLAG);
        countWords();
        for (var source : sources) {
            var candidate = candidate(source);
            if (candidate.hasValue() || candidates.stream().noneMatch(candidate::isNamedLike)) {
                candidates.add(candidate);
            }
        }
    }

    private void countWords() {
        var indicators = new HashMap<String, Set<String>>();
        for (var source : sources) {
            for (var name : names(source)) {
                for (var term : lexicon.terms(lexicon.tokenizer().words(name))) {
                    indicators
                            .computeIfAbsent(term, t -> new HashSet<>())
                            .add(source.indicator().id());
                }
            }
        }
        var all = 1 + sources.stream().map(s -> s.indicator().id()).distinct().count();
        indicators.forEach((term, in) -> rarity.put(term, Math.log(1 + (double) all / in.size())));
    }

    private static Set<String> names(Source source) {
        var names = new LinkedHashSet<String>();
        if (source.observation() != null) {
            names.add(source.observation().name());
        }
        names.add(source.indicator().name());
        names.addAll(source.indicator().synonyms());
        return names;
    }

    private Candidate candidate(Source source) {
        var kinds = units.of(source.indicator().unit());
        var unit = lexicon.terms(lexicon.tokenizer().words(source.indicator().unit()));
        var named = lexicon.facets(lexicon.tokenizer().words(names(source).iterator().next()));
        var extra = source.facets() == null ? Facets.NONE : source.facets();
        var labels = new ArrayList<Label>();
        var terms = new HashSet<String>();
        for (var name : names(source)) {
            var label = label(name, unit, named, extra, source.earlier());
            labels.add(label);
            terms.addAll(label.weights().keySet());
        }
        return new Candidate(
                candidates.size(),
                ids(source),
                source.indicator(),
                source.observation(),
                source.operands(),
                source.exact(),
                source.refutable(),
                source.earlier(),
                kind(source.indicator()),
                kinds,
                scale(source.indicator().unit()),
                List.copyOf(labels),
                Set.copyOf(terms));
    }

    private static Set<String> ids(Source source) {
        return source.observation() == null
                ? Set.of(source.indicator().id())
                : Set.copyOf(
                        new HashSet<>(List.of(source.indicator().id(), source.observation().id())));
    }

    private Label label(
            String name, Set<String> unit, Facets named, Facets extra, boolean earlier) {
        var words = lexicon.tokenizer().words(name);
        var weights = new LinkedHashMap<String, Double>();
        for (var term : lexicon.terms(words)) {
            weights.put(term, weight(term, unit));
        }
        var facets = extra.or(lexicon.facets(words)).or(named);
        if (earlier) {
            facets = facets.and(new Facets(Map.of(ContextReader.EPOCH, Set.of("earlier"))));
        }
        return Label.of(weights, facets, lexicon.facetTerms(words));
    }

    private double weight(String term, Set<String> unit) {
        unitTerms.addAll(unit);
        var pair = term.indexOf(' ') > 0 ? 0.5 : 1.0;
        return rarity(term) * pair * (unit.contains(term) ? thresholds.unitWord() : 1.0);
    }

    /** Whether an indicator is counted in the word. */
    boolean isUnit(String term) {
        return unitTerms.contains(term);
    }

    /** What is left of the score of an indicator that is named after another year. */
    double yearFactor(Candidate candidate) {
        return otherYears.contains(candidate.index()) ? thresholds.otherYear() : 1;
    }

    private void markOtherYears(@Nullable DataSet data) {
        for (var candidate : candidates) {
            var years =
                    YEAR.matcher(candidate.indicator().name())
                            .results()
                            .map(m -> Integer.valueOf(m.group()))
                            .toList();
            if (data != null && !years.isEmpty() && !years.contains(data.period().year())) {
                otherYears.add(candidate.index());
            }
        }
    }

    /** How rare a word is among the names, 0 for a word that none has. */
    double rarity(String term) {
        return rarity.getOrDefault(term, 0.0);
    }

    /** The weight of a word that no name has: as of one that a single name has. */
    double rarityOfUnknown() {
        return Math.log(1 + (double) (1 + candidates.size()));
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

    Kinship kinship() {
        return kinship;
    }

    List<Candidate> all() {
        return candidates;
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

    /** The candidates of the kind whose unit may be one of these; all of the kind for no unit. */
    List<Candidate> fitting(ClaimKind kind, Set<String> kinds) {
        return fitting.computeIfAbsent(
                new Key(kind, kinds),
                k ->
                        candidates.stream()
                                .filter(c -> c.kind() == kind)
                                .filter(c -> kind != ClaimKind.COUNT || shareUnit(c, kinds))
                                .toList());
    }

    /** The words that tell the candidates of the kind and unit from each other. */
    Set<String> wordsOf(ClaimKind kind, Set<String> kinds) {
        return words.computeIfAbsent(
                new Key(kind, kinds),
                k -> {
                    var all = new HashSet<String>();
                    fitting(kind, kinds).forEach(c -> all.addAll(c.terms()));
                    return all;
                });
    }

    private static boolean shareUnit(Candidate candidate, Set<String> kinds) {
        return kinds.isEmpty()
                || candidate.units().isEmpty()
                || candidate.units().stream().anyMatch(kinds::contains);
    }
}
