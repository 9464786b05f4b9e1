package vn.duthao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.Formula.Constant;
import vn.duthao.statistics.Formula.Operand;
import vn.duthao.statistics.Formula.Operation;
import vn.duthao.statistics.Formula.Operator;

/** Recursive descent over the grammar of {@link Formula}: sums of products of operands. */
final class FormulaParser {

    private static final int MOST_CHARACTERS = 2_000;
    private static final int DEEPEST_BRACKETS = 30;

    /** A sign, or a word with whatever hyphens it has. */
    private static final Pattern SIGN_OR_WORD = Pattern.compile("[+*×/:()−]|[^\\s+*×/:()−]+");

    private static final Pattern HYPHENS_AROUND = Pattern.compile("(-*)(.*?)(-*)");

    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:[.,](\\d+))?%?");
    private static final Map<String, Operator> SUMS =
            Map.of("+", Operator.PLUS, "-", Operator.MINUS, "−", Operator.MINUS);
    private static final Map<String, Operator> PRODUCTS =
            Map.of(
                    "*", Operator.TIMES,
                    "×", Operator.TIMES,
                    "/", Operator.DIVIDED_BY,
                    ":", Operator.DIVIDED_BY);

    private record Token(String text, int place) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int brackets;

    FormulaParser(String text) {
        this.text = text;
    }

    Formula parse() {
        if (text.length() > MOST_CHARACTERS) {
            throw unreadable(MOST_CHARACTERS);
        }
        var body = text.strip().startsWith("=") ? text.replaceFirst("=", " ") : text;
        split(body);
        var formula = sum();
        if (next < tokens.size()) {
            throw unreadable(place());
        }
        return formula;
    }

    private void split(String body) {
        for (var words = SIGN_OR_WORD.matcher(body); words.find(); ) {
            var parts = HYPHENS_AROUND.matcher(words.group());
            if (parts.matches()) {
                minusSigns(parts.group(1), words.start());
                if (!parts.group(2).isEmpty()) {
                    tokens.add(new Token(parts.group(2), words.start() + parts.start(2) + 1));
                }
                minusSigns(parts.group(3), words.start() + parts.start(3));
            }
        }
    }

    private void minusSigns(String hyphens, int start) {
        for (int i = 0; i < hyphens.length(); i++) {
            tokens.add(new Token("-", start + i + 1));
        }
    }

    private Formula sum() {
        var left = product();
        for (var operator = accept(SUMS); operator != null; operator = accept(SUMS)) {
            left = new Operation(operator, left, product());
        }
        return left;
    }

    private Formula product() {
        var left = factor();
        for (var operator = accept(PRODUCTS); operator != null; operator = accept(PRODUCTS)) {
            left = new Operation(operator, left, factor());
        }
        return left;
    }

    private Formula factor() {
        if (next == tokens.size()) {
            throw unreadable(place());
        }
        var token = tokens.get(next).text();
        if (token.equals("(")) {
            return bracketed();
        }
        if (token.equals(")") || SUMS.containsKey(token) || PRODUCTS.containsKey(token)) {
            throw unreadable(place());
        }
        next++;
        var number = NUMBER.matcher(token);
        return number.matches() ? new Constant(decimal(number)) : new Operand(token);
    }

    private Formula bracketed() {
        if (++brackets > DEEPEST_BRACKETS) {
            throw unreadable(place());
        }
        next++;
        var inner = sum();
        if (next == tokens.size() || !tokens.get(next).text().equals(")")) {
            throw unreadable(place());
        }
        next++;
        brackets--;
        return inner;
    }

    private static BigDecimal decimal(Matcher number) {
        var fraction = number.group(2);
        return new BigDecimal(
                fraction == null ? number.group(1) : number.group(1) + "." + fraction);
    }

    private @Nullable Operator accept(Map<String, Operator> operators) {
        var operator = next == tokens.size() ? null : operators.get(tokens.get(next).text());
        if (operator != null) {
            next++;
        }
        return operator;
    }

    private int place() {
        return next == tokens.size() ? text.length() + 1 : tokens.get(next).place();
    }

    private UnusableInputException unreadable(int place) {
        var shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return new UnusableInputException(Notice.of("statistics.formula-unreadable", shown, place));
    }
}
