package vn.duthao.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Relation;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.phrases.FramePart;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.Observation;

/** What can be stated about a period: observed values, and what follows from them by a relation. */
public final class Facts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DataSet data;
    private final @Nullable DataSet earlier;
    private final Catalogue catalogue;
    private final Map<String, Item.Text> texts = new HashMap<>();
    private final Map<String, Optional<Fact>> facts = new ConcurrentHashMap<>();

    /**
     * The facts of the data.
     *
     * @param earlier of the comparable period, null where there are none
     */
    public Facts(DataSet data, @Nullable DataSet earlier, Catalogue catalogue) {
        this.data = data;
        this.earlier = earlier;
        this.catalogue = catalogue;
        data.items().forEach(item -> texts.putAll(item.textsById()));
    }

    /** The text of a row by the id of its cell. */
    public Optional<Item.Text> text(String cell) {
        return Optional.ofNullable(texts.get(cell));
    }

    /** The data they come from. */
    public DataSet data() {
        return data;
    }

    /** The rows of sheets of this period and of the comparable one. */
    public List<Item> items() {
        var all = new ArrayList<>(data.items());
        if (earlier != null) {
            all.addAll(earlier.items());
        }
        return all;
    }

    /** The rows of sheets of the comparable period. */
    public List<Item> earlierItems() {
        return earlier == null ? List.of() : earlier.items();
    }

    /** The value of the indicator, observed or computed. */
    public Optional<Fact> fact(String indicator) {
        return facts.computeIfAbsent(indicator, this::observedOrComputed);
    }

    private Optional<Fact> observedOrComputed(String indicator) {
        return data.find(indicator)
                .map(o -> new Fact(o.indicator(), o.value(), o.source().toString(), false))
                .or(() -> catalogue.find(indicator).flatMap(this::computed));
    }

    /** How far the indicator moved since the comparable period, by the measure. */
    public Optional<Fact> movement(String indicator, FramePart.Movement.Measure measure) {
        return switch (measure) {
            case DIFFERENCE -> difference(indicator);
            case RELATIVE -> relativeChange(indicator);
        };
    }

    /** Now minus then. */
    private Optional<Fact> difference(String indicator) {
        return movement(indicator, BigDecimal::subtract, "−");
    }

    /** The movement in percent of the earlier value, to two decimals; none from zero. */
    private Optional<Fact> relativeChange(String indicator) {
        return movement(
                indicator,
                (now, then) ->
                        then.signum() == 0
                                ? null
                                : now.subtract(then)
                                        .multiply(HUNDRED)
                                        .divide(then, 2, RoundingMode.HALF_UP),
                "so với");
    }

    private Optional<Fact> movement(String indicator, Movement movement, String sign) {
        var before = Optional.ofNullable(earlier).flatMap(d -> d.find(indicator));
        return fact(indicator)
                .flatMap(
                        now ->
                                before.flatMap(
                                        then ->
                                                Optional.ofNullable(
                                                                movement.of(
                                                                        now.value(), then.value()))
                                                        .map(
                                                                value ->
                                                                        new Fact(
                                                                                now.indicator(),
                                                                                value,
                                                                                now.source()
                                                                                        + " "
                                                                                        + sign
                                                                                        + " "
                                                                                        + then
                                                                                                .source(),
                                                                                true))));
    }

    private Optional<Fact> computed(Indicator indicator) {
        return catalogue.relations().stream()
                .flatMap(relation -> compute(indicator, relation).stream())
                .findFirst();
    }

    private Optional<Fact> compute(Indicator indicator, Relation relation) {
        return switch (relation) {
            case Relation.Sum(var total, var parts) when total.equals(indicator.id()) ->
                    sum(parts).map(sum -> new Fact(indicator, sum, formula(parts), true));
            case Relation.Rate(var rate, var usual, var _) when rate.equals(indicator.id()) ->
                    rate(indicator, usual);
            default -> Optional.empty();
        };
    }

    private Optional<Fact> rate(Indicator indicator, Relation.Fraction fraction) {
        var part = sum(fraction.numerator());
        var whole = sum(fraction.denominator()).filter(w -> w.signum() > 0);
        return part.flatMap(
                p ->
                        whole.map(
                                w ->
                                        new Fact(
                                                indicator,
                                                p.multiply(HUNDRED)
                                                        .divide(w, MathContext.DECIMAL64)
                                                        .setScale(
                                                                indicator.decimals(),
                                                                RoundingMode.HALF_UP),
                                                "("
                                                        + formula(fraction.numerator())
                                                        + ") / ("
                                                        + formula(fraction.denominator())
                                                        + ") × 100",
                                                true)));
    }

    /** The sum of the indicators' observed values; empty where one of them has none. */
    private Optional<BigDecimal> sum(List<String> indicators) {
        var observed = indicators.stream().map(data::find).flatMap(Optional::stream).toList();
        return observed.size() < indicators.size()
                ? Optional.empty()
                : Optional.of(
                        observed.stream()
                                .map(Observation::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private String formula(List<String> indicators) {
        return indicators.stream()
                .map(id -> id + " = " + data.find(id).map(Facts::printed).orElse("?"))
                .collect(Collectors.joining(" + "));
    }

    private static String printed(Observation observation) {
        return NumeralPrinter.print(observation.value(), observation.indicator().decimals(), false);
    }

    private interface Movement {
        @Nullable BigDecimal of(BigDecimal now, BigDecimal then);
    }
}
