package vn.duthao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.Observation;

/**
 * What a candidate is made from; see {@link Candidate}.
 *
 * @param compared the observation of this period whose earlier value it is, in the same data
 * @param facets what it says of the facets, null where its names say all
 */
record CandidateSource(
        Indicator indicator,
        @Nullable Observation observation,
        List<Observation> operands,
        List<BigDecimal> exact,
        boolean refutable,
        boolean earlier,
        @Nullable Observation compared,
        @Nullable Facets facets) {

    /** Observations first, then what follows from them, then indicators without value. */
    static List<CandidateSource> all(
            Catalogue catalogue,
            @Nullable DataSet data,
            @Nullable DataSet previous,
            Kinship kinship,
            Lexicon lexicon,
            Names names) {
        var sources = new ArrayList<CandidateSource>();
        if (data != null) {
            addValues(sources, catalogue, data, false, kinship, lexicon, names);
        }
        if (previous != null) {
            addValues(sources, catalogue, previous, true, kinship, lexicon, names);
        }
        var known = new TreeSet<String>();
        sources.stream().filter(s -> !s.earlier()).forEach(s -> known.add(s.indicator().id()));
        catalogue.all().stream()
                .filter(i -> !known.contains(i.id()))
                .forEach(i -> sources.add(withoutValue(i)));
        sources.removeIf(s -> s.indicator().kind() == Indicator.Kind.FLAG);
        return sources;
    }

    private static void addValues(
            List<CandidateSource> sources,
            Catalogue catalogue,
            DataSet data,
            boolean earlier,
            Kinship kinship,
            Lexicon lexicon,
            Names names) {
        var compared = ComparedObservations.of(data);
        data.observations().forEach(o -> sources.add(observed(o, data, earlier, compared.get(o))));
        new Derivations(catalogue, data, kinship, lexicon, names)
                .all()
                .forEach(d -> sources.add(derived(d, earlier)));
    }

    private static CandidateSource observed(
            Observation observation,
            DataSet data,
            boolean earlier,
            @Nullable Observation compared) {
        var exact = new ArrayList<BigDecimal>();
        exact.add(observation.value());
        if (observation.value().signum() < 0) {
            // "giảm 2,27 điểm": a fall is told by its amount
            exact.add(observation.value().negate());
        }
        if (observation.formula() != null) {
            Formula.parse(observation.formula()).evaluate(data).ifPresent(exact::add);
        }
        return new CandidateSource(
                observation.indicator(),
                observation,
                List.of(),
                List.copyOf(exact),
                true,
                earlier || compared != null,
                compared,
                null);
    }

    private static CandidateSource derived(Derivations.Derived derived, boolean earlier) {
        return new CandidateSource(
                derived.observation().indicator(),
                derived.observation(),
                derived.operands(),
                derived.exact(),
                derived.complete(),
                earlier,
                null,
                derived.facets());
    }

    private static CandidateSource withoutValue(Indicator indicator) {
        return new CandidateSource(indicator, null, List.of(), List.of(), false, false, null, null);
    }

    /** How it is named. */
    Naming naming() {
        return new Naming(
                indicator, observation == null ? null : observation.name(), facets, earlier);
    }

    /** The catalogue's id and the file's, and those of what it is compared with. */
    Set<String> ids() {
        var ids = new TreeSet<String>();
        if (compared != null) {
            ids.add(compared.indicator().id());
            ids.add(compared.id());
        }
        ids.add(indicator.id());
        if (observation != null) {
            ids.add(observation.id());
        }
        return ids;
    }
}
