package vn.duthao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Relation;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.Observation;

/**
 * How indicators hang together: the catalogue's relations and the formulas of the statistics.
 *
 * @param sums a total and all its parts
 * @param rates a rate and what it is of
 * @param pairs a part and its whole
 */
record Kinship(List<Relation.Sum> sums, List<Relation.Rate> rates, Set<Pair> pairs) {

    /** One indicator counts a part of what another counts. */
    record Pair(String part, String whole) {}

    /** The relations of the catalogue, and those that the data state. */
    static Kinship of(Catalogue catalogue, @Nullable DataSet data) {
        var sums = new ArrayList<Relation.Sum>();
        var rates = new ArrayList<Relation.Rate>();
        var pairs = new HashSet<Pair>();
        for (var relation : catalogue.relations()) {
            switch (relation) {
                case Relation.Sum sum -> sums.add(sum);
                case Relation.Rate rate -> rates.add(rate);
                case Relation.AtMost(var part, var whole) -> pairs.add(new Pair(part, whole));
                case Relation.CarryOver _ -> {}
            }
        }
        if (data != null) {
            data.observations().forEach(o -> addFormula(o, sums, rates));
        }
        sums.forEach(s -> s.parts().forEach(p -> pairs.add(new Pair(p, s.total()))));
        rates.forEach(r -> addFraction(r.usual(), pairs));
        return new Kinship(List.copyOf(sums), List.copyOf(rates), Set.copyOf(pairs));
    }

    private static void addFraction(Relation.Fraction fraction, Set<Pair> pairs) {
        if (fraction.denominator().size() == 1) {
            var whole = fraction.denominator().getFirst();
            fraction.numerator().forEach(p -> pairs.add(new Pair(p, whole)));
        }
    }

    private static void addFormula(
            Observation observation, List<Relation.Sum> sums, List<Relation.Rate> rates) {
        if (observation.formula() == null) {
            return;
        }
        var formula = Formula.parse(observation.formula());
        var parts = terms(formula);
        if (parts.size() > 1) {
            sums.add(new Relation.Sum(observation.id(), parts));
        }
        var fraction = fraction(formula);
        if (fraction != null) {
            rates.add(new Relation.Rate(observation.id(), fraction, List.of()));
        }
    }

    /** The operands of a sum, empty where the formula is anything else. */
    private static List<String> terms(Formula formula) {
        return switch (formula) {
            case Formula.Operand(var id) -> List.of(id);
            case Formula.Operation(var operator, var left, var right) -> {
                var first = terms(left);
                var second = terms(right);
                if (operator != Formula.Operator.PLUS || first.isEmpty() || second.isEmpty()) {
                    yield List.of();
                }
                var both = new ArrayList<>(first);
                both.addAll(second);
                yield both;
            }
            case Formula.Constant _ -> List.of();
        };
    }

    /** The quotient in a/b*100 or 100*a/b, null where the formula is anything else. */
    private static Relation.@Nullable Fraction fraction(Formula formula) {
        if (!(formula instanceof Formula.Operation(var operator, var left, var right))) {
            return null;
        }
        return switch (operator) {
            case TIMES -> {
                var first = fraction(left);
                yield first == null ? fraction(right) : first;
            }
            case DIVIDED_BY -> {
                var numerator = terms(withoutHundred(left));
                var denominator = terms(right);
                yield numerator.isEmpty() || denominator.isEmpty()
                        ? null
                        : new Relation.Fraction(numerator, denominator, "");
            }
            case PLUS, MINUS -> null;
        };
    }

    private static Formula withoutHundred(Formula formula) {
        if (formula instanceof Formula.Operation(var operator, var left, var right)
                && operator == Formula.Operator.TIMES) {
            if (left instanceof Formula.Constant) {
                return right;
            }
            return right instanceof Formula.Constant ? left : formula;
        }
        return formula;
    }

    boolean isPart(String part, String whole) {
        return pairs.contains(new Pair(part, whole));
    }

    /** Whether one of the ids is a rate of which it is known what it is of. */
    boolean isRate(Set<String> ids) {
        return rates.stream().anyMatch(r -> ids.contains(r.rate()));
    }

    /** Whether one of the ids is a rate with one of the others in its numerator. */
    boolean isRateOf(Set<String> rate, Set<String> numerator) {
        return rates.stream()
                .filter(r -> rate.contains(r.rate()))
                .anyMatch(r -> r.usual().numerator().stream().anyMatch(numerator::contains));
    }
}
