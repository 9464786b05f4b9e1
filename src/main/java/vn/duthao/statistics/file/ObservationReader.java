package vn.duthao.statistics.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Folded;
import vn.duthao.catalogue.Indicator;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.IndicatorMatcher;
import vn.duthao.statistics.IndicatorMatcher.NamedFigure;
import vn.duthao.statistics.MeasurementUnit;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.OwnIndicator;
import vn.duthao.statistics.Source;

/** Makes observations of rows: which indicator, which value. */
final class ObservationReader {

    private final Catalogue catalogue;
    private final Supplier<IndicatorMatcher> matcher;
    private final FileProblems problems;
    private final ValueReader values;

    ObservationReader(
            Catalogue catalogue,
            Supplier<IndicatorMatcher> matcher,
            FileProblems problems,
            boolean cellsHaveTypes) {
        this.catalogue = catalogue;
        this.matcher = matcher;
        this.problems = problems;
        this.values = new ValueReader(problems, cellsHaveTypes);
    }

    /** The observations in the order of the rows; rows that cannot be used are reported. */
    List<Observation> read(List<StatisticsTables.Row> rows) {
        var named = rows.stream().filter(this::isDefined).toList();
        var indicators = indicators(named);
        var observations = new ArrayList<Observation>();
        for (int i = 0; i < named.size(); i++) {
            observation(named.get(i), indicators.get(i)).ifPresent(observations::add);
        }
        reportDuplicates(observations);
        reportUnknownOperands(observations);
        return observations;
    }

    private boolean isDefined(StatisticsTables.Row row) {
        var defined = catalogue.find(row.id()).isPresent() || !row.name().isEmpty();
        if (!defined) {
            reportUnknown(row);
        }
        return defined;
    }

    private void reportUnknown(StatisticsTables.Row row) {
        catalogue
                .nearest(row.id())
                .ifPresentOrElse(
                        near ->
                                problems.report(
                                        "indicator-unknown-near", row.source(), row.id(), near),
                        () -> problems.report("indicator-unknown", row.source(), row.id()));
    }

    private List<Indicator> indicators(List<StatisticsTables.Row> rows) {
        Set<String> taken =
                rows.stream()
                        .map(StatisticsTables.Row::id)
                        .filter(id -> catalogue.find(id).isPresent())
                        .collect(Collectors.toSet());
        var own = rows.stream().filter(r -> catalogue.find(r.id()).isEmpty()).toList();
        var figures = own.stream().map(r -> new NamedFigure(r.name(), r.unit())).toList();
        List<Optional<Indicator>> matches =
                own.isEmpty() ? List.of() : matcher.get().match(figures, taken);
        var found = new HashMap<StatisticsTables.Row, Optional<Indicator>>();
        for (int i = 0; i < own.size(); i++) {
            found.put(own.get(i), matches.get(i));
        }
        return rows.stream().map(row -> indicator(row, found)).toList();
    }

    private Indicator indicator(
            StatisticsTables.Row row, Map<StatisticsTables.Row, Optional<Indicator>> matches) {
        return catalogue
                .find(row.id())
                .or(() -> matches.getOrDefault(row, Optional.empty()))
                .orElseGet(() -> OwnIndicator.define(idOf(row), row.name(), row.unit()));
    }

    /** A row without id is called after its name. */
    private static String idOf(StatisticsTables.Row row) {
        return row.id().isEmpty() ? Folded.of(row.name()).replace(' ', '-') : row.id();
    }

    private Optional<Observation> observation(StatisticsTables.Row row, Indicator indicator) {
        reportUnit(row, indicator);
        var formula = formula(row);
        return values.read(row, indicator)
                .map(
                        value ->
                                new Observation(
                                        idOf(row),
                                        indicator,
                                        row.name().isEmpty() ? indicator.name() : row.name(),
                                        value,
                                        formula,
                                        row.note().isEmpty() ? null : row.note(),
                                        row.source()));
    }

    /**
     * Only another kind, or another multiple of money, is wrong: units are written in many ways.
     */
    private void reportUnit(StatisticsTables.Row row, Indicator indicator) {
        var stated = MeasurementUnit.of(row.unit());
        var expected = MeasurementUnit.of(indicator.unit());
        var differs =
                stated.kind() != expected.kind()
                        || (stated.kind() == Indicator.Kind.MONEY && !stated.equals(expected));
        if (!row.unit().isEmpty() && differs) {
            problems.report(
                    "unit-differs", row.source(), row.unit(), indicator.name(), indicator.unit());
        }
    }

    private @Nullable String formula(StatisticsTables.Row row) {
        if (row.formula().isEmpty()) {
            return null;
        }
        try {
            Formula.parse(row.formula());
        } catch (UnusableInputException e) {
            problems.report(
                    "formula-in-row",
                    row.source(),
                    e.notice().arguments().getFirst(),
                    e.notice().arguments().getLast());
        }
        return row.formula();
    }

    private void reportDuplicates(List<Observation> observations) {
        var places = new HashMap<String, Source>();
        for (var observation : observations) {
            var id = observation.indicator().id();
            var first = places.putIfAbsent(id, observation.source());
            if (first != null) {
                problems.report(
                        "indicator-twice",
                        observation.source(),
                        observation.name(),
                        id,
                        first.cell());
            }
        }
    }

    private void reportUnknownOperands(List<Observation> observations) {
        var ids = observations.stream().map(Observation::id).collect(Collectors.toSet());
        for (var observation : observations) {
            if (observation.formula() == null || !isFormula(observation.formula())) {
                continue;
            }
            Formula.parse(observation.formula()).operands().stream()
                    .filter(id -> !ids.contains(id) && catalogue.find(id).isEmpty())
                    .forEach(
                            id ->
                                    problems.warn(
                                            "operand-unknown",
                                            observation.source(),
                                            observation.formula(),
                                            id));
        }
    }

    private static boolean isFormula(String text) {
        try {
            return !Formula.parse(text).operands().isEmpty();
        } catch (UnusableInputException e) {
            return false;
        }
    }
}
