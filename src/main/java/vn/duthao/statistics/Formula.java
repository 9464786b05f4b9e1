package vn.duthao.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A formula over ids of indicators: {@code ho-so.truc-tuyen/ho-so.tiep-nhan*100}.
 *
 * <p>Operators are {@code + - * × / :} and brackets. A hyphen inside a word belongs to the id; it
 * is a minus sign where a blank or a bracket stands on one of its sides: {@code a - b}.
 */
public sealed interface Formula {

    /** The value of the indicator with the id. */
    record Operand(String id) implements Formula {}

    /** A number. */
    record Constant(BigDecimal value) implements Formula {}

    /** Two formulas joined by an operator. */
    record Operation(Operator operator, Formula left, Formula right) implements Formula {}

    /** The four operators. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }

    /**
     * The formula that the text states; a leading equals sign is ignored.
     *
     * @throws vn.duthao.notice.UnusableInputException where the text is no formula, saying at which
     *     character
     */
    static Formula parse(String text) {
        return new FormulaParser(text).parse();
    }

    /** The ids in the order in which they first occur. */
    default Set<String> operands() {
        var ids = new LinkedHashSet<String>();
        collect(ids);
        return ids;
    }

    private void collect(Set<String> ids) {
        switch (this) {
            case Operand(var id) -> ids.add(id);
            case Constant _ -> {}
            case Operation(_, var left, var right) -> {
                left.collect(ids);
                right.collect(ids);
            }
        }
    }

    /**
     * Its value over the observations of the data, found by the catalogue's id or the file's own;
     * exact, quotients to 34 digits. Empty where an operand is missing or a divisor is zero.
     */
    default Optional<BigDecimal> evaluate(DataSet data) {
        return evaluate(id -> data.find(id).map(Observation::value));
    }

    /** Its value where the operands have the values; empty as in {@link #evaluate(DataSet)}. */
    default Optional<BigDecimal> evaluate(Function<String, Optional<BigDecimal>> values) {
        return switch (this) {
            case Operand(var id) -> values.apply(id);
            case Constant(var value) -> Optional.of(value);
            case Operation(var operator, var left, var right) ->
                    left.evaluate(values)
                            .flatMap(
                                    a -> right.evaluate(values).flatMap(b -> join(operator, a, b)));
        };
    }

    private static Optional<BigDecimal> join(Operator operator, BigDecimal a, BigDecimal b) {
        return switch (operator) {
            case PLUS -> Optional.of(a.add(b));
            case MINUS -> Optional.of(a.subtract(b));
            case TIMES -> Optional.of(a.multiply(b));
            case DIVIDED_BY ->
                    b.signum() == 0
                            ? Optional.empty()
                            : Optional.of(a.divide(b, MathContext.DECIMAL128));
        };
    }
}
