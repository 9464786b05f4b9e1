package vn.duthao.statistics.file;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a cell, or as a value in JSON. */
sealed interface CellContent {

    /** Nothing, or only blanks. */
    record Blank() implements CellContent {}

    /**
     * A number; percent where the cell shows it as a percentage, the value then being that shown.
     */
    record Figure(BigDecimal value, boolean percent) implements CellContent {}

    /** Text, in NFC, with single blanks; line breaks are kept. */
    record Words(String text) implements CellContent {}

    /** TRUE or FALSE. */
    record Truth(boolean value) implements CellContent {}

    /** A date. */
    record Day(LocalDate date) implements CellContent {}

    /**
     * Something that cannot be used: the name of the message that says so, and what stands there.
     */
    record Unusable(String message, String text) implements CellContent {}

    CellContent BLANK = new Blank();

    /** As text; empty for a blank cell. */
    default String text() {
        return switch (this) {
            case Blank _ -> "";
            case Figure(var value, var percent) -> value.toPlainString() + (percent ? "%" : "");
            case Words(var text) -> text;
            case Truth(var value) -> value ? "TRUE" : "FALSE";
            case Day(var date) ->
                    DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(date);
            case Unusable(_, var text) -> text;
        };
    }

    Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Text as a cell's content. */
    static CellContent of(String text) {
        var tidy =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .lines()
                        .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                        .collect(Collectors.joining("\n"))
                        .strip();
        return tidy.isEmpty() ? BLANK : new Words(tidy);
    }
}
