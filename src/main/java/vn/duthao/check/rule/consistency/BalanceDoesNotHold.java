package vn.duthao.check.rule.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/**
 * Figures of case files, tasks or feedback that do not balance: received = resolved + pending, and
 * what else form II.06 of Thông tư 01/2020/TT-VPCP and the catalogue's totals say; two figures that
 * do not differ by what is said beside them.
 */
final class BalanceDoesNotHold implements Rule {

    @Override
    public String id() {
        return "balance-does-not-hold";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var figures = Told.all(examination);
        var sums = SumDoesNotAdd.sums(examination, figures);
        var balances = balances(examination, figures, sums);
        var blame = new Blame(Stream.concat(sums.stream(), balances.stream()).toList());
        var broken =
                balances.stream()
                        .filter(Equation::isOpenlyBroken)
                        .map(e -> finding(e, blame.of(e)));
        var differences =
                StatedDifferences.of(figures).stream()
                        .filter(c -> c.equation().isOpenlyBroken())
                        .map(c -> finding(c.equation(), c.difference()));
        return Stream.of(broken, differences, CarryOvers.of(examination, figures).stream())
                .flatMap(s -> s)
                .toList();
    }

    /** The balances that no words around their figures tell: of those the other rule speaks. */
    private static List<Equation> balances(
            Examination examination, List<Told> figures, List<Equation> sums) {
        var known = new HashSet<Set<Integer>>();
        sums.forEach(s -> known.add(members(s)));
        return Stream.concat(
                        Balances.of(examination, figures).stream(),
                        CatalogueSums.of(examination, figures).stream())
                .filter(e -> known.add(members(e)))
                .toList();
    }

    private static Set<Integer> members(Equation equation) {
        return equation.members().map(Told::index).collect(Collectors.toSet());
    }

    private Finding finding(Equation equation, Told wrong) {
        var whole = equation.whole().getFirst();
        var expected = Figures.like(wrong, equation.expected(wrong));
        var left = Equation.added(equation.whole());
        var right = Equation.added(equation.parts());
        var sum = Figures.like(whole, equation.sum());
        return Findings.of(
                id(),
                Severities.of(id()),
                wrong.claim(),
                Notice.of("consistency.balance-does-not-hold", left, right, sum, words(equation)),
                expected,
                List.of(right + " = " + sum, left));
    }

    /** The sentences in which the figures stand, so that a reader finds them. */
    private static String words(Equation equation) {
        return equation.members()
                .map(t -> t.claim().place().sentence())
                .distinct()
                .map(BalanceDoesNotHold::shortened)
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "…";
    }

    private static final int LONGEST = 60;
}
