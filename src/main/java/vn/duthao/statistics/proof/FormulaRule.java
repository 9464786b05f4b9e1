package vn.duthao.statistics.proof;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Relation;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.proof.Flaw.Severity;

/**
 * A value is what the file's own formula gives: exactly for counts, half up at the stated decimals
 * for others. Rates of the catalogue are left to {@link RateRule}, sums of the catalogue to {@link
 * SumRule}, so that nothing is told twice.
 */
final class FormulaRule implements ProofRule {

    static final String ID = "formula-differs";

    @Override
    public Stream<Flaw> flaws(ProofSubject subject) {
        return subject.data().observations().stream().flatMap(o -> flaw(subject, o));
    }

    private static Stream<Flaw> flaw(ProofSubject subject, Observation stated) {
        var text = stated.formula();
        if (text == null || isRate(subject, stated)) {
            return Stream.empty();
        }
        var formula = Formula.parse(text);
        return formula.evaluate(subject.data()).stream()
                .filter(exact -> !holds(stated, exact))
                .filter(_ -> !isKnownSum(subject, stated, formula))
                .map(exact -> flaw(stated, exact, text));
    }

    private static boolean holds(Observation stated, BigDecimal exact) {
        return stated.indicator().kind() == Indicator.Kind.COUNT
                ? stated.value().compareTo(exact) == 0
                : Figures.holds(stated.value(), exact);
    }

    private static boolean isRate(ProofSubject subject, Observation stated) {
        return subject.relations(Relation.Rate.class)
                .anyMatch(r -> r.rate().equals(stated.indicator().id()));
    }

    private static boolean isKnownSum(ProofSubject subject, Observation stated, Formula formula) {
        Set<String> operands =
                formula.operands().stream()
                        .flatMap(id -> subject.data().find(id).stream())
                        .map(o -> o.indicator().id())
                        .collect(Collectors.toSet());
        return subject.relations(Relation.Sum.class)
                .filter(s -> s.total().equals(stated.indicator().id()))
                .anyMatch(s -> Set.copyOf(s.parts()).equals(operands));
    }

    private static Flaw flaw(Observation stated, BigDecimal exact, String formula) {
        var expected =
                stated.indicator().kind() == Indicator.Kind.COUNT
                        ? exact
                        : Figures.atDecimalsOf(stated.value(), exact);
        var notice =
                Notice.of(
                        "statistics.formula-differs",
                        stated.source(),
                        stated.name(),
                        Figures.told(stated),
                        Figures.told(expected, stated.indicator()),
                        formula);
        return new Flaw(ID, Severity.ERROR, notice, stated.source());
    }
}
