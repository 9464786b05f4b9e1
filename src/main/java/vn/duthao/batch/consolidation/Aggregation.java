package vn.duthao.batch.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Rollup;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.MeasurementUnit;

/** Rolls the figures of units up, all but the rates. */
final class Aggregation {

    private final Catalogue catalogue;
    private final List<UnitReturn> returns;
    private final List<RolledFigure> figures = new ArrayList<>();
    private final Map<Indicator, List<Contribution>> sideBySide = new LinkedHashMap<>();
    private final Map<Indicator, List<Contribution>> rates = new LinkedHashMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    /**
     * Rolls up what the returns hold.
     *
     * @param returns those that count
     */
    Aggregation(Catalogue catalogue, List<UnitReturn> returns) {
        this.catalogue = catalogue;
        this.returns = List.copyOf(returns);
        catalogue.all().forEach(this::roll);
        definedByUnits().forEach(this::rollDefined);
    }

    List<RolledFigure> figures() {
        return figures;
    }

    Map<Indicator, List<Contribution>> sideBySide() {
        return sideBySide;
    }

    /** The indicators whose value is to be computed anew, with the units' own rates. */
    Map<Indicator, List<Contribution>> rates() {
        return rates;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    private void roll(Indicator indicator) {
        var rollup = indicator.rollup();
        var from = rollup.from() == null ? indicator.id() : rollup.from();
        var contributions = contributions(from).filter(c -> rollup.counts(c.unit())).toList();
        add(indicator, rollup.way(), contributions);
    }

    private void add(Indicator indicator, Rollup.Way way, List<Contribution> contributions) {
        if (way == Rollup.Way.RECOMPUTED) {
            rates.put(indicator, contributions);
        } else if (contributions.isEmpty()) {
            return;
        } else if (way == Rollup.Way.NONE) {
            sideBySide.put(indicator, contributions);
        } else {
            var value = way == Rollup.Way.SUM ? sum(contributions) : aboveZero(contributions);
            figures.add(new RolledFigure(indicator, way, contributions, value, null));
        }
    }

    private static BigDecimal sum(List<Contribution> contributions) {
        return contributions.stream()
                .map(c -> c.observation().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal aboveZero(List<Contribution> contributions) {
        return BigDecimal.valueOf(
                contributions.stream().filter(c -> c.observation().value().signum() > 0).count());
    }

    private Stream<Contribution> contributions(String indicator) {
        return returns.stream()
                .flatMap(
                        r ->
                                Optional.ofNullable(r.data())
                                        .flatMap(data -> data.find(indicator))
                                        .map(o -> new Contribution(r.unit(), o))
                                        .stream());
    }

    /** Ids of indicators that units define themselves, in the order in which they first occur. */
    private LinkedHashSet<String> definedByUnits() {
        var ids = new LinkedHashSet<String>();
        returns.stream()
                .flatMap(r -> Optional.ofNullable(r.data()).stream())
                .flatMap(data -> data.withoutItems().stream())
                .map(o -> o.indicator().id())
                .filter(id -> catalogue.find(id).isEmpty())
                .forEach(ids::add);
        return ids;
    }

    /** One id may mean another thing in another unit: only what is named alike is added up. */
    private void rollDefined(String id) {
        var contributions = contributions(id).toList();
        var first = contributions.getFirst().observation();
        var alike =
                contributions.stream()
                        .map(Contribution::observation)
                        .allMatch(
                                o ->
                                        o.name().equals(first.name())
                                                && o.indicator()
                                                        .unit()
                                                        .equals(first.indicator().unit()));
        if (alike) {
            add(first.indicator(), way(contributions), contributions);
        } else {
            sideBySide.put(first.indicator(), contributions);
            disagreements.add(
                    new Disagreement(
                            contributions.getFirst().unit().id(),
                            id,
                            Notice.of(
                                    "consolidation.defined-differently",
                                    id,
                                    String.join("; ", definitions(contributions)))));
        }
    }

    /** "10 a month" of three units is not 30 a month; a rate needs one formula. */
    private static Rollup.Way way(List<Contribution> contributions) {
        var indicator = contributions.getFirst().observation().indicator();
        var formula = formula(contributions);
        return switch (indicator.rollup().way()) {
            case RECOMPUTED -> formula == null ? Rollup.Way.NONE : Rollup.Way.RECOMPUTED;
            case SUM ->
                    MeasurementUnit.of(indicator.unit()).span().isEmpty()
                            ? Rollup.Way.SUM
                            : Rollup.Way.NONE;
            case UNITS, NONE -> indicator.rollup().way();
        };
    }

    /** The formula that all of them have, null where they differ or have none. */
    static @Nullable String formula(List<Contribution> contributions) {
        var formulas =
                contributions.stream()
                        .map(c -> String.valueOf(c.observation().formula()))
                        .distinct()
                        .toList();
        return formulas.size() == 1 ? contributions.getFirst().observation().formula() : null;
    }

    private static List<String> definitions(List<Contribution> contributions) {
        return contributions.stream()
                .map(
                        c ->
                                c.unit().name()
                                        + ": "
                                        + c.observation().name()
                                        + " ("
                                        + c.observation().indicator().unit()
                                        + ")")
                .toList();
    }
}
