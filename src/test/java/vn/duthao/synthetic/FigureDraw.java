package vn.duthao.synthetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Relation;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/**
 * Other figures than an office's that keep the catalogue's relations: its own, multiplied, then
 * moved at random along directions that change no total, balance or carry-over. What was nothing
 * remains nothing, and what was all of something remains all, so that what the office says of it
 * stays true.
 */
final class FigureDraw {

    private static final int MOVES = 300;
    private static final int LARGEST_FACTOR = 3;

    /** A figure of a period. */
    private record Cell(Period period, String id) {}

    private final Catalogue catalogue;
    private final Map<Period, DataSet> model;
    private final List<Period> periods;
    private final Random random;
    private final List<Cell> cells = new ArrayList<>();
    private final List<long[]> equations = new ArrayList<>();
    private final List<int[]> bounds = new ArrayList<>();

    FigureDraw(
            Catalogue catalogue, Map<Period, DataSet> model, List<Period> periods, Random random) {
        this.catalogue = catalogue;
        this.model = model;
        this.periods = periods;
        this.random = random;
    }

    /** The values of every observation of the model, by period and id. */
    Map<Period, Map<String, BigDecimal>> values() {
        periods.forEach(p -> model.get(p).observations().forEach(o -> add(p, o)));
        for (var relation : catalogue.relations()) {
            periods.forEach(p -> add(relation, p));
        }
        return withRates(drawn());
    }

    private void add(Period period, Observation observation) {
        var value = observation.value();
        var counts =
                switch (observation.indicator().kind()) {
                    case COUNT, MONEY -> true;
                    case RATE, SCORE, RANK, FLAG -> false;
                };
        if (counts && value.signum() > 0 && value.stripTrailingZeros().scale() <= 0) {
            cells.add(new Cell(period, observation.id()));
        }
    }

    private void add(Relation relation, Period period) {
        switch (relation) {
            case Relation.Sum(var total, var parts) -> {
                addSum(period, total, parts);
                parts.forEach(part -> addBound(period, part, total));
            }
            case Relation.AtMost(var part, var whole) -> addBound(period, part, whole);
            case Relation.CarryOver(var now, var before) -> {
                var previous = new Cell(period.inYear(period.year() - 1), before);
                addEquation(List.of(new Cell(period, now)), List.of(previous));
            }
            case Relation.Rate rate -> fractions(rate).forEach(f -> addParts(period, f));
        }
    }

    private void addSum(Period period, String total, List<String> parts) {
        var data = model.get(period);
        if (Stream.concat(Stream.of(total), parts.stream())
                .allMatch(id -> data.find(id).isPresent())) {
            addEquation(
                    List.of(new Cell(period, total)),
                    parts.stream().map(id -> new Cell(period, id)).toList());
        }
    }

    private void addEquation(List<Cell> left, List<Cell> right) {
        var equation = new long[cells.size()];
        left.stream().filter(cells::contains).forEach(c -> equation[cells.indexOf(c)]++);
        right.stream().filter(cells::contains).forEach(c -> equation[cells.indexOf(c)]--);
        if (right.stream().anyMatch(cells::contains)) {
            equations.add(equation);
        }
    }

    private void addParts(Period period, Relation.Fraction fraction) {
        if (fraction.denominator().size() == 1) {
            var whole = fraction.denominator().getFirst();
            fraction.numerator().forEach(part -> addBound(period, part, whole));
        }
    }

    private static Stream<Relation.Fraction> fractions(Relation.Rate rate) {
        return Stream.concat(Stream.of(rate.usual()), rate.variants().stream());
    }

    private void addBound(Period period, String part, String whole) {
        var inner = cells.indexOf(new Cell(period, part));
        var outer = cells.indexOf(new Cell(period, whole));
        if (inner >= 0 && outer >= 0) {
            bounds.add(new int[] {inner, outer});
        }
    }

    private long[] drawn() {
        var factor = 1 + random.nextInt(LARGEST_FACTOR);
        var start = cells.stream().mapToLong(c -> factor * modelled(c)).toArray();
        var directions = NullSpace.of(equations, cells.size());
        var values = start.clone();
        for (var i = 0; i < MOVES; i++) {
            var direction = directions.get(random.nextInt(directions.size()));
            var moved = moved(values, direction, start);
            values = isSound(moved, start) ? moved : values;
        }
        return values;
    }

    /** By up to a tenth of the smallest figure that moves. */
    private long[] moved(long[] values, long[] direction, long[] start) {
        var smallest = Long.MAX_VALUE;
        for (var i = 0; i < direction.length; i++) {
            smallest = direction[i] == 0 ? smallest : Math.min(smallest, start[i]);
        }
        var step = random.nextLong(-smallest / 10 - 1, smallest / 10 + 2);
        var moved = values.clone();
        for (var i = 0; i < direction.length; i++) {
            moved[i] += step * direction[i];
        }
        return moved;
    }

    /** Within a third of where it began, and no part has become, or ceased to be, the whole. */
    private boolean isSound(long[] values, long[] start) {
        for (var i = 0; i < values.length; i++) {
            if (values[i] < 1 || 3 * Math.abs(values[i] - start[i]) > Math.max(start[i], 3)) {
                return false;
            }
        }
        return bounds.stream()
                .allMatch(
                        b ->
                                Long.signum(values[b[1]] - values[b[0]])
                                        == Long.signum(start[b[1]] - start[b[0]]));
    }

    private long modelled(Cell cell) {
        return model.get(cell.period()).find(cell.id()).orElseThrow().value().longValueExact();
    }

    private Map<Period, Map<String, BigDecimal>> withRates(long[] drawn) {
        var values = new HashMap<Period, Map<String, BigDecimal>>();
        for (var period : periods) {
            var own = new HashMap<String, BigDecimal>();
            model.get(period).observations().forEach(o -> own.put(o.id(), o.value()));
            values.put(period, own);
        }
        for (var i = 0; i < drawn.length; i++) {
            values.get(cells.get(i).period()).put(cells.get(i).id(), BigDecimal.valueOf(drawn[i]));
        }
        for (var relation : catalogue.relations()) {
            if (relation instanceof Relation.Rate rate) {
                periods.forEach(p -> setRate(rate, model.get(p), values.get(p)));
            }
        }
        return values;
    }

    /** By the formula that the office's own rate follows. */
    private static void setRate(Relation.Rate rate, DataSet model, Map<String, BigDecimal> own) {
        var old = model.find(rate.rate()).map(Observation::value).orElse(null);
        if (old == null) {
            return;
        }
        var before = new HashMap<String, BigDecimal>();
        model.observations().forEach(o -> before.put(o.id(), o.value()));
        fractions(rate)
                .filter(f -> isKnown(f, before) && holds(old, percent(f, before)))
                .findFirst()
                .ifPresent(
                        f ->
                                own.put(
                                        rate.rate(),
                                        percent(f, own).setScale(2, RoundingMode.HALF_UP)));
    }

    private static boolean holds(BigDecimal rate, BigDecimal exact) {
        return rate.compareTo(exact.setScale(rate.scale(), RoundingMode.HALF_UP)) == 0;
    }

    private static boolean isKnown(Relation.Fraction fraction, Map<String, BigDecimal> values) {
        return values.keySet().containsAll(fraction.numerator())
                && values.keySet().containsAll(fraction.denominator())
                && sum(fraction.denominator(), values).signum() > 0;
    }

    private static BigDecimal percent(Relation.Fraction fraction, Map<String, BigDecimal> values) {
        return sum(fraction.numerator(), values)
                .movePointRight(2)
                .divide(sum(fraction.denominator(), values), MathContext.DECIMAL64);
    }

    private static BigDecimal sum(List<String> ids, Map<String, BigDecimal> values) {
        return ids.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
