package vn.duthao.check.rule.consistency;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/** Parts told of a figure, or in a table, that do not add up to it. */
final class SumDoesNotAdd implements Rule {

    @Override
    public String id() {
        return "sum-does-not-add";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var figures = Told.all(examination);
        var sums = sums(examination, figures);
        var balances = Balances.of(examination, figures);
        var blame = new Blame(Stream.concat(sums.stream(), balances.stream()).toList());
        return sums.stream()
                .filter(Equation::isOpenlyBroken)
                .map(e -> finding(e, blame.of(e)))
                .toList();
    }

    /** Everything in the report that must add up by the words and tables around it. */
    static List<Equation> sums(Examination examination, List<Told> figures) {
        return Stream.concat(
                        Breakdowns.of(figures).stream(),
                        TableSums.of(examination, figures).stream())
                .toList();
    }

    private Finding finding(Equation equation, Told wrong) {
        var whole = equation.whole().getFirst();
        var expected =
                equation.isExhaustive() ? Figures.like(wrong, equation.expected(wrong)) : null;
        return Findings.of(
                id(),
                severity(equation),
                wrong.claim(),
                message(equation, whole),
                expected,
                List.of(
                        Equation.added(equation.parts())
                                + " = "
                                + Figures.like(whole, equation.sum()),
                        whole.claim().text()));
    }

    private Severity severity(Equation equation) {
        var likely = equation.kind() == Equation.Kind.LIKELY;
        return Severities.of(likely ? id() + ".uncertain" : id());
    }

    private static Notice message(Equation equation, Told whole) {
        var text = whole.claim().text();
        var added = Equation.added(equation.parts());
        var sum = Figures.like(whole, equation.sum());
        if (equation.isExhaustive()) {
            return Notice.of("consistency.sum-does-not-add", text, added, sum);
        }
        return equation.parts().size() == 1 || equation.kind() == Equation.Kind.SOME
                ? Notice.of("consistency.part-exceeds", largest(equation).claim().text(), text)
                : Notice.of("consistency.parts-exceed", text, added, sum);
    }

    private static Told largest(Equation equation) {
        return equation.parts().stream()
                .max(java.util.Comparator.comparing(Told::value))
                .orElseThrow();
    }
}
