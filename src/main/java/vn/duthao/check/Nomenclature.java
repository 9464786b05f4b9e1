package vn.duthao.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Indicator;

/**
 * The names of everything that a figure of a report may state, ready to be compared with the words
 * around it. Offices that fill in the same form have it in common.
 */
final class Nomenclature {

    private static final double SAME_NAME = 0.75;

    private final Lexicon lexicon;
    private final Names names;
    private final Vocabulary vocabulary;
    private final List<@Nullable Entry> entries = new ArrayList<>();
    private final Set<String> unitTerms = new HashSet<>();
    private final Map<Told, Set<String>> told = new HashMap<>();
    private final Map<Key, Set<String>> words = new ConcurrentHashMap<>();
    private final Map<Set<String>, Boolean> rated = new ConcurrentHashMap<>();

    /**
     * What the names of one say.
     *
     * @param units kinds of unit
     * @param counted what a rate is of ("tỷ lệ hồ sơ": case files); the units of any other
     * @param scale power of ten of its unit of money, 0 for others
     * @param labels its names
     * @param terms distinctive words of all its names
     * @param places of the same in the vocabulary
     */
    record Entry(
            ClaimKind kind,
            Set<String> units,
            Set<String> counted,
            int scale,
            List<Label> labels,
            Set<String> terms,
            BitSet places) {

        /**
         * Whether it is of the kind; a count also of one of the units, where both sides have any.
         */
        boolean fits(ClaimKind other, Set<String> others) {
            return kind == other && (kind != ClaimKind.COUNT || mayBe(others));
        }

        private boolean mayBe(Set<String> others) {
            return others.isEmpty() || units.isEmpty() || units.stream().anyMatch(others::contains);
        }

        /** Whether the other counts the same under nearly the same name. */
        boolean isNamedLike(Entry other) {
            return kind == other.kind
                    && labels.getFirst().mayBeLike(other.labels.getFirst(), SAME_NAME)
                    && other.units.stream().anyMatch(units::contains)
                    && labels.getFirst().likeness(other.labels.getFirst()) >= SAME_NAME;
        }
    }

    private record Key(ClaimKind kind, Set<String> units) {}

    /** What is said of a facet by names of indicators of one kind. */
    private record Told(ClaimKind kind, String facet, Set<String> values) {}

    Nomenclature(List<Naming> namings, Lexicon lexicon, Names names, Thresholds thresholds) {
        this.lexicon = lexicon;
        this.names = names;
        this.vocabulary = new Vocabulary(namings, names);
        var labels = new LabelReader(names, vocabulary, thresholds);
        namings.forEach(n -> add(n, labels));
    }

    /** An indicator without value is left out where an observation has nearly its name. */
    private void add(Naming naming, LabelReader reader) {
        var entry = entry(naming, reader.labels(naming));
        if (!naming.hasValue() && all().anyMatch(entry::isNamedLike)) {
            entries.add(null);
            return;
        }
        entries.add(entry);
        unitTerms.addAll(reader.unitTerms(naming));
        for (var label : entry.labels()) {
            label.facets().values().forEach((f, v) -> note(entry, f, v));
        }
    }

    private Entry entry(Naming naming, List<Label> labels) {
        var units = names.units(naming.indicator());
        var terms = new HashSet<String>();
        var places = new BitSet(vocabulary.size());
        for (var label : labels) {
            terms.addAll(label.weights().keySet());
            label.terms().forEach(t -> places.set(t.place()));
        }
        return new Entry(
                kind(naming.indicator()),
                units.kinds(),
                units.counted(),
                scale(naming.indicator().unit()),
                labels,
                Set.copyOf(terms),
                places);
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

    private void note(Entry entry, String facet, Set<String> values) {
        told.computeIfAbsent(new Told(entry.kind(), facet, values), t -> new HashSet<>())
                .addAll(entry.counted());
    }

    private Stream<Entry> all() {
        return entries.stream().filter(Objects::nonNull);
    }

    /** By the place of its naming; null where another has nearly its name, and a value. */
    @Nullable Entry entry(int place) {
        return entries.get(place);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether an indicator is counted in the word. */
    boolean isUnit(String term) {
        return unitTerms.contains(term);
    }

    /** Whether one that counts some of the same says just this of the facet. */
    boolean tells(ClaimKind kind, Set<String> counted, String facet, Set<String> values) {
        return told.getOrDefault(new Told(kind, facet, values), Set.of()).stream()
                .anyMatch(counted::contains);
    }

    /** Whether there is a rate of what is counted in the units. */
    boolean hasRateOf(Set<String> units) {
        return rated.computeIfAbsent(
                units,
                u ->
                        all().filter(e -> e.kind() == ClaimKind.RATE)
                                .anyMatch(e -> e.counted().stream().anyMatch(u::contains)));
    }

    /** The words that tell those of the kind and unit from each other. */
    Set<String> wordsOf(ClaimKind kind, Set<String> units) {
        return words.computeIfAbsent(
                new Key(kind, units),
                k -> {
                    var all = new HashSet<String>();
                    all().filter(e -> e.fits(kind, units)).forEach(e -> all.addAll(e.terms()));
                    return all;
                });
    }
}
