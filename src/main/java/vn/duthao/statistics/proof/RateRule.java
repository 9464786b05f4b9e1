package vn.duthao.statistics.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Relation;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.proof.Flaw.Severity;

/**
 * A rate is that of its counts, half up at its own decimals, by the file's formula, the usual
 * formula or a variant in real use; all are tried before anything is said.
 */
final class RateRule implements ProofRule {

    static final String ID = "rate-differs-from-counts";
    static final String CUT_OFF = "rate-cut-off";

    /** A way to compute the rate, with what it gives here. */
    private record Computed(BigDecimal value, String told) {}

    @Override
    public Stream<Flaw> flaws(ProofSubject subject) {
        return subject.relations(Relation.Rate.class)
                .flatMap(
                        rate ->
                                subject.data().find(rate.rate()).stream()
                                        .flatMap(o -> flaw(o, computed(subject, rate, o))));
    }

    private static List<Computed> computed(
            ProofSubject subject, Relation.Rate rate, Observation stated) {
        var fractions = Stream.concat(Stream.of(rate.usual()), rate.variants().stream());
        return Stream.concat(
                        byFormula(subject, stated).stream(),
                        fractions.flatMap(f -> byFraction(subject, f).stream()))
                .toList();
    }

    private static Optional<Computed> byFormula(ProofSubject subject, Observation stated) {
        return Optional.ofNullable(stated.formula())
                .flatMap(
                        f ->
                                Formula.parse(f)
                                        .evaluate(subject.data())
                                        .map(value -> new Computed(value, f)));
    }

    private static Optional<Computed> byFraction(ProofSubject subject, Relation.Fraction fraction) {
        var above = subject.all(fraction.numerator());
        var below = subject.all(fraction.denominator());
        if (above.isEmpty() || below.isEmpty() || Figures.sum(below.get()).signum() == 0) {
            return Optional.empty();
        }
        var exact =
                Figures.sum(above.get())
                        .movePointRight(2)
                        .divide(Figures.sum(below.get()), MathContext.DECIMAL128);
        return Optional.of(new Computed(exact, told(above.get()) + " / " + told(below.get())));
    }

    private static String told(List<Observation> terms) {
        var sum =
                terms.stream()
                        .map(o -> Figures.told(o) + " (" + o.source().cell() + ")")
                        .collect(Collectors.joining(" + "));
        return terms.size() == 1 ? sum : "(" + sum + ")";
    }

    private static Stream<Flaw> flaw(Observation stated, List<Computed> ways) {
        var value = stated.value();
        if (ways.isEmpty() || ways.stream().anyMatch(w -> Figures.holds(value, w.value()))) {
            return Stream.empty();
        }
        var cutOff = ways.stream().filter(w -> Figures.isCutOff(value, w.value())).findFirst();
        var way = cutOff.orElse(ways.getFirst());
        var notice =
                Notice.of(
                        cutOff.isPresent() ? "statistics.rate-cut-off" : "statistics.rate-differs",
                        stated.source(),
                        stated.name(),
                        Figures.told(stated),
                        Figures.told(Figures.atDecimalsOf(value, way.value()), stated.indicator()),
                        way.told());
        return Stream.of(
                cutOff.isPresent()
                        ? new Flaw(CUT_OFF, Severity.WARNING, notice, stated.source())
                        : new Flaw(ID, Severity.ERROR, notice, stated.source()));
    }
}
