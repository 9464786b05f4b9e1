package vn.duthao.statistics.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What number a text in a cell states. A cell is not a sentence: whether its point is a decimal or
 * a thousands sign depends on the program that wrote it, so a text that can be read both ways is
 * told as such and never guessed.
 */
sealed interface CellNumber {

    /** One number, in only one way; percent where the text says so. */
    record Certain(BigDecimal value, boolean percent) implements CellNumber {}

    /** "1.234" may be 1234 or 1,234. */
    record Ambiguous(List<BigDecimal> readings) implements CellNumber {}

    /** No number. */
    record None() implements CellNumber {}

    Pattern NUMBER = Pattern.compile("([+-]?)(\\d[\\d., ]*)(%?)");
    Pattern WHOLE = Pattern.compile("\\d{1,18}");
    Pattern GROUPS_OF_POINT = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){1,5}(,\\d{1,8})?");
    Pattern GROUPS_OF_COMMA = Pattern.compile("[1-9]\\d{0,2}(,\\d{3}){1,5}(\\.\\d{1,8})?");
    Pattern GROUPS_OF_BLANK = Pattern.compile("[1-9]\\d{0,2}( \\d{3}){1,5}([.,]\\d{1,8})?");
    Pattern DECIMAL = Pattern.compile("\\d{1,18}[.,]\\d{1,15}");

    /** The number that the text states. */
    static CellNumber read(String text) {
        var plain = text.strip().replace('−', '-').replaceAll("\\s*%$", "%").replaceAll("\\s", " ");
        var matcher = NUMBER.matcher(plain);
        if (!matcher.matches()) {
            return new None();
        }
        var readings =
                readings(matcher.group(2)).stream()
                        .map(digits -> new BigDecimal(matcher.group(1) + digits))
                        .toList();
        return switch (readings.size()) {
            case 0 -> new None();
            case 1 -> new Certain(readings.getFirst(), !matcher.group(3).isEmpty());
            default -> new Ambiguous(readings);
        };
    }

    private static List<String> readings(String digits) {
        if (WHOLE.matcher(digits).matches()) {
            return List.of(digits);
        }
        var grouped = grouped(digits);
        var decimal =
                DECIMAL.matcher(digits).matches()
                        ? List.of(digits.replace(',', '.'))
                        : List.<String>of();
        return java.util.stream.Stream.concat(grouped.stream(), decimal.stream())
                .distinct()
                .toList();
    }

    private static List<String> grouped(String digits) {
        if (GROUPS_OF_POINT.matcher(digits).matches()) {
            return List.of(digits.replace(".", "").replace(',', '.'));
        }
        if (GROUPS_OF_COMMA.matcher(digits).matches()) {
            return List.of(digits.replace(",", ""));
        }
        return GROUPS_OF_BLANK.matcher(digits).matches()
                ? List.of(digits.replace(" ", "").replace(',', '.'))
                : List.of();
    }

    /** The value as it is read aloud in both languages: "1234" or "1,234". */
    static String told(BigDecimal value) {
        return String.format(Locale.ROOT, "%s", value.toPlainString()).replace('.', ',');
    }
}
