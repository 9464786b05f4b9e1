package vn.duthao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/** What goes wrong when figures are typed. */
enum Slip {
    DIGIT,
    TRANSPOSED,
    TIMES_TEN,
    NEIGHBOUR,
    PREVIOUS;

    /** The figure as it is mistyped, its own text where this slip cannot happen to it. */
    String of(String text, String id, Annotated report, SplittableRandom random) {
        return switch (this) {
            case DIGIT -> digit(text, random);
            case TRANSPOSED -> transposed(text, random);
            case TIMES_TEN -> timesTen(text);
            case NEIGHBOUR -> value(text, neighbours(id, report.data()), random);
            case PREVIOUS -> value(text, previous(id, report), random);
        };
    }

    private static List<Integer> digits(String text) {
        var digits = new ArrayList<Integer>();
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        return digits;
    }

    private static String digit(String text, SplittableRandom random) {
        var digits = digits(text);
        var at = digits.get(random.nextInt(digits.size()));
        var digit = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return text.substring(0, at) + digit + text.substring(at + 1);
    }

    private static String transposed(String text, SplittableRandom random) {
        var digits = digits(text);
        if (digits.size() < 2) {
            return text;
        }
        var n = random.nextInt(digits.size() - 1);
        var letters = text.toCharArray();
        var held = letters[digits.get(n)];
        letters[digits.get(n)] = letters[digits.get(n + 1)];
        letters[digits.get(n + 1)] = held;
        return new String(letters);
    }

    private static String timesTen(String text) {
        var value = whole(text);
        return value == null || value.signum() == 0
                ? text
                : NumeralPrinter.print(value.scaleByPowerOfTen(1), 0, false);
    }

    private static @org.jspecify.annotations.Nullable BigDecimal whole(String text) {
        return text.matches("\\d{1,3}(\\.\\d{3})*|\\d+")
                ? new BigDecimal(text.replace(".", ""))
                : null;
    }

    private static List<Observation> neighbours(String id, DataSet data) {
        var own = data.find(id).orElseThrow();
        return data.observations().stream()
                .filter(o -> o.indicator().unit().equals(own.indicator().unit()))
                .filter(o -> o.value().compareTo(own.value()) != 0)
                .toList();
    }

    private static List<Observation> previous(String id, Annotated report) {
        var previous = report.previous();
        return previous == null ? List.of() : previous.find(id).stream().toList();
    }

    private static String value(String text, List<Observation> others, SplittableRandom random) {
        if (others.isEmpty()) {
            return text;
        }
        var other = others.get(random.nextInt(others.size()));
        return NumeralPrinter.print(other.value(), 2, text.startsWith("0"))
                + (text.endsWith("%") ? "%" : "");
    }
}
