package vn.duthao.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Relation;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/**
 * Values that are not in the data but follow from them by a named relation: a rate of the
 * catalogue, a total of parts, parts of one total told together ("đúng và trước hạn").
 */
final class Derivations {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A value that follows from others.
     *
     * @param observation made up: its source is that of its first operand
     * @param exact the value by the usual formula first, then by its variants
     * @param complete every usual way to compute it has its operands
     * @param facets what it says of the facets, null where its name says all
     */
    record Derived(
            Observation observation,
            List<Observation> operands,
            List<BigDecimal> exact,
            boolean complete,
            @Nullable Facets facets) {}

    private final Catalogue catalogue;
    private final DataSet data;
    private final Kinship kinship;
    private final Lexicon lexicon;
    private final Names names;
    private final Map<String, Derived> derived = new LinkedHashMap<>();

    Derivations(Catalogue catalogue, DataSet data, Kinship kinship, Lexicon lexicon, Names names) {
        this.catalogue = catalogue;
        this.data = data;
        this.kinship = kinship;
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The values, one for an indicator. */
    List<Derived> all() {
        kinship.sums().forEach(this::addTotal);
        kinship.sums().forEach(this::addTogether);
        kinship.rates().forEach(this::addRate);
        return List.copyOf(derived.values());
    }

    private void addTotal(Relation.Sum sum) {
        var indicator = unobserved(sum.total());
        var parts = observations(sum.parts());
        if (indicator != null && parts != null) {
            var value = total(parts);
            put(indicator, String.join(" + ", sum.parts()), parts, List.of(value), true, null);
        }
    }

    /** Parts of one total whose names differ in one facet and are usually told as one. */
    private void addTogether(Relation.Sum sum) {
        for (var together : lexicon.together()) {
            var parts = new ArrayList<Observation>();
            for (var value : together.values()) {
                sum.parts().stream()
                        .flatMap(id -> data.find(id).stream())
                        .filter(o -> facets(o).of(together.facet()).equals(java.util.Set.of(value)))
                        .findFirst()
                        .ifPresent(parts::add);
            }
            if (parts.size() == together.values().size()) {
                addTogether(together, parts);
            }
        }
    }

    private void addTogether(Lexicon.Together together, List<Observation> parts) {
        var ids = parts.stream().map(Observation::id).toList();
        var first = parts.getFirst().indicator();
        var name = String.join(", ", parts.stream().map(Observation::name).toList());
        var indicator =
                new Indicator(
                        String.join("+", ids),
                        name,
                        first.unit(),
                        first.kind(),
                        first.decimals(),
                        first.padded(),
                        Map.of(),
                        List.of(),
                        null,
                        null);
        var facets = parts.stream().map(this::facets).reduce(Facets.NONE, Facets::and);
        put(indicator, String.join(" + ", ids), parts, List.of(total(parts)), true, facets);
    }

    private Facets facets(Observation observation) {
        return lexicon.facets(names.of(observation.name()).words());
    }

    private void addRate(Relation.Rate rate) {
        var indicator = unobserved(rate.rate());
        if (indicator == null) {
            return;
        }
        var fractions = new ArrayList<Relation.Fraction>();
        fractions.add(rate.usual());
        fractions.addAll(rate.variants());
        var exact = new ArrayList<BigDecimal>();
        List<Observation> operands = null;
        var formula = "";
        for (var fraction : fractions) {
            var above = observations(fraction.numerator());
            var below = observations(fraction.denominator());
            if (above == null || below == null || total(below).signum() == 0) {
                continue;
            }
            exact.add(HUNDRED.multiply(total(above)).divide(total(below), MathContext.DECIMAL64));
            if (operands == null) {
                operands = new ArrayList<>(above);
                operands.addAll(below);
                formula = formula(fraction);
            }
        }
        if (operands != null) {
            put(indicator, formula, operands, exact, exact.size() == fractions.size(), null);
        }
    }

    private static String formula(Relation.Fraction fraction) {
        return "100 × ("
                + String.join(" + ", fraction.numerator())
                + ") / ("
                + String.join(" + ", fraction.denominator())
                + ")";
    }

    private void put(
            Indicator indicator,
            String formula,
            List<Observation> operands,
            List<BigDecimal> exact,
            boolean complete,
            @Nullable Facets facets) {
        var observation =
                new Observation(
                        indicator.id(),
                        indicator,
                        indicator.name(),
                        exact.getFirst(),
                        formula,
                        null,
                        operands.getFirst().source());
        derived.putIfAbsent(
                indicator.id(),
                new Derived(observation, List.copyOf(operands), exact, complete, facets));
    }

    /** The catalogue's indicator with the id, null where the data have it or nobody knows it. */
    private @Nullable Indicator unobserved(String id) {
        return data.find(id).isPresent() ? null : catalogue.find(id).orElse(null);
    }

    /** The observations of all ids, null where one is missing. */
    private @Nullable List<Observation> observations(List<String> ids) {
        var found = ids.stream().flatMap(id -> data.find(id).stream()).toList();
        return found.size() == ids.size() ? found : null;
    }

    private static BigDecimal total(List<Observation> parts) {
        return parts.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
