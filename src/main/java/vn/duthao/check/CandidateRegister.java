package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/** Everything that a figure of the report may state. */
final class CandidateRegister {

    private final Lexicon lexicon;
    private final Names names;
    private final Kinship kinship;
    private final Nomenclature nomenclature;
    private final ComparedCandidates compared;
    private final List<Candidate> candidates = new ArrayList<>();
    private final CandidateTimes times;
    private final List<Candidate> earlier;
    private final Map<Key, List<Candidate>> fitting = new ConcurrentHashMap<>();

    private record Key(ClaimKind kind, Set<String> units) {}

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
            Memo<List<Naming>, Nomenclature> nomenclatures) {
        this.lexicon = lexicon;
        this.names = names;
        this.times = new CandidateTimes(data, previous, subject, names);
        this.kinship = Kinship.of(catalogue, data);
        var sources = CandidateSource.all(catalogue, data, previous, kinship, lexicon, names);
        var namings = sources.stream().map(CandidateSource::naming).toList();
        this.nomenclature = nomenclatures.get(namings);
        for (var i = 0; i < namings.size(); i++) {
            var entry = nomenclature.entry(i);
            if (entry != null) {
                add(sources.get(i), namings.get(i), entry);
            }
        }
        this.earlier = candidates.stream().filter(Candidate::earlier).toList();
        this.compared = new ComparedCandidates(earlier, lexicon);
    }

    private void add(CandidateSource source, Naming naming, Nomenclature.Entry entry) {
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
                        entry);
        candidates.add(candidate);
        times.note(candidate, naming.name());
    }

    /** Whether it is the most that a score can be. */
    boolean isMost(Candidate candidate) {
        var words = names.of(candidate.indicator().name()).words();
        return !lexicon.list(WordList.MAXIMUM).all(words).isEmpty();
    }

    /** Whether another that counts the same says all that the candidate says but for the facet. */
    boolean hasWithout(Candidate candidate, String facet) {
        var general = candidate.labels().getFirst().facets().without(Set.of(facet));
        return fitting(candidate.kind(), candidate.units()).stream()
                .anyMatch(c -> c.labels().getFirst().facets().equals(general));
    }

    Nomenclature nomenclature() {
        return nomenclature;
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
                k -> candidates.stream().filter(c -> c.names().fits(kind, units)).toList());
    }
}
