package vn.duthao.evaluation.planted;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.catalogue.Relation;
import vn.duthao.statistics.DataSet;

/** What the statistics of a sample say, for making sure that a planted error is one. */
final class Truth {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AnnotatedReport report;
    private final DataSet data;

    Truth(AnnotatedReport report) {
        this.report = report;
        this.data = report.sample().data();
    }

    /**
     * Whether the number is wrong in the figure's place: not the observation's value, neither
     * rounded nor, for a rate, over another usual denominator.
     */
    boolean isWrong(PrintedNumber number, KnownFigure figure) {
        return number.value().compareTo(figure.number().value()) != 0
                && !number.states(figure.observation().value())
                && rates(figure.indicator()).noneMatch(number::states);
    }

    /** The rate over each of its usual denominators, exact, as far as the statistics have them. */
    Stream<BigDecimal> rates(String indicator) {
        return fractions(indicator).flatMap(f -> value(f).stream());
    }

    /** The fractions that the catalogue has for the rate, the usual one first. */
    Stream<Relation.Fraction> fractions(String indicator) {
        return report.corpus().catalogue().relations().stream()
                .filter(Relation.Rate.class::isInstance)
                .map(Relation.Rate.class::cast)
                .filter(rate -> rate.rate().equals(indicator))
                .flatMap(rate -> Stream.concat(Stream.of(rate.usual()), rate.variants().stream()));
    }

    /** The value of the fraction in per cent; empty where the statistics do not have all of it. */
    Optional<BigDecimal> value(Relation.Fraction fraction) {
        var above = sum(fraction.numerator());
        var below = sum(fraction.denominator()).filter(b -> b.signum() > 0);
        return above.flatMap(
                a -> below.map(b -> a.multiply(HUNDRED).divide(b, MathContext.DECIMAL64)));
    }

    private Optional<BigDecimal> sum(Collection<String> indicators) {
        var sum = BigDecimal.ZERO;
        for (var id : indicators) {
            var observation = data.find(id);
            if (observation.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(observation.get().value());
        }
        return Optional.of(sum);
    }
}
