package vn.duthao.batch.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Relation;
import vn.duthao.catalogue.Rollup;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Formula;

/** Computes rates from counts of the same units: by the usual formula, else by a variant. */
final class Rates {

    private final Catalogue catalogue;
    private final Evenness counts;
    private final List<RolledFigure> figures = new ArrayList<>();
    private final List<Disagreement> uneven = new ArrayList<>();

    Rates(Catalogue catalogue, Evenness counts, Map<Indicator, List<Contribution>> rates) {
        this.catalogue = catalogue;
        this.counts = counts;
        rates.forEach(this::compute);
    }

    List<RolledFigure> figures() {
        return figures;
    }

    /** Rates of units that cannot be told of all. */
    List<Disagreement> uneven() {
        return uneven;
    }

    private void compute(Indicator rate, List<Contribution> contributions) {
        var computed =
                formulas(rate, contributions)
                        .flatMap(formula -> value(rate, formula, contributions).stream())
                        .findFirst();
        computed.ifPresentOrElse(
                figures::add,
                () -> {
                    if (!contributions.isEmpty() && !counts.isOwn(Stream.of(rate.id()))) {
                        uneven.add(
                                new Disagreement(
                                        "",
                                        rate.id(),
                                        Notice.of("consolidation.no-rate", rate.name())));
                    }
                });
    }

    private Optional<RolledFigure> value(
            Indicator rate, String text, List<Contribution> contributions) {
        var formula = Formula.parse(text);
        return formula.evaluate(counts::value)
                .filter(_ -> counts.isOfSameUnits(formula.operands()))
                .filter(_ -> !isProvedElsewhere(rate, formula))
                .map(exact -> rounded(rate, exact))
                .map(
                        value ->
                                new RolledFigure(
                                        rate, Rollup.Way.RECOMPUTED, contributions, value, text));
    }

    /** The parent's own rate is held against its own counts where its statistics are proved. */
    private boolean isProvedElsewhere(Indicator rate, Formula formula) {
        return counts.isOwn(Stream.concat(Stream.of(rate.id()), formula.operands().stream()));
    }

    private static BigDecimal rounded(Indicator rate, BigDecimal exact) {
        return exact.setScale(rate.decimals(), RoundingMode.HALF_UP);
    }

    private Stream<String> formulas(Indicator rate, List<Contribution> contributions) {
        var known =
                catalogue.relations().stream()
                        .filter(r -> r instanceof Relation.Rate of && of.rate().equals(rate.id()))
                        .map(Relation.Rate.class::cast)
                        .flatMap(r -> Stream.concat(Stream.of(r.usual()), r.variants().stream()))
                        .map(f -> sum(f.numerator()) + "/" + sum(f.denominator()) + "*100");
        var theirs =
                contributions.isEmpty()
                        ? Optional.<String>empty()
                        : Optional.ofNullable(Aggregation.formula(contributions));
        return catalogue.find(rate.id()).isPresent() ? known : theirs.stream();
    }

    private static String sum(List<String> ids) {
        return ids.size() == 1 ? ids.getFirst() : "(" + String.join(" + ", ids) + ")";
    }
}
