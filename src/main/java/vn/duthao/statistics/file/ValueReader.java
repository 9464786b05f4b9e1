package vn.duthao.statistics.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.duthao.catalogue.Folded;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.YamlResource;

/** Reads the value of a row; what is no number, or may be two, is reported and never guessed. */
final class ValueReader {

    private static final CellWords WORDS = YamlResource.read("cells.yaml", CellWords.class);
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 18;

    /**
     * Words in cells of values, folded.
     *
     * @param noValue there is no value: no observation
     * @param yes of a flag
     * @param no of a flag
     */
    private record CellWords(List<String> noValue, List<String> yes, List<String> no) {}

    private final FileProblems problems;
    private final boolean cellsHaveTypes;

    /**
     * @param cellsHaveTypes a number as text is worth a warning, as in a workbook
     */
    ValueReader(FileProblems problems, boolean cellsHaveTypes) {
        this.problems = problems;
        this.cellsHaveTypes = cellsHaveTypes;
    }

    /** The value, empty where there is none or where it was reported. */
    Optional<BigDecimal> read(StatisticsTables.Row row, Indicator indicator) {
        return switch (row.value()) {
            case CellContent.Blank _ -> Optional.empty();
            case CellContent.Figure(var value, var percent) ->
                    bounded(row, value).flatMap(v -> figure(row, indicator, v, percent));
            case CellContent.Words(var text) -> words(row, indicator, text);
            case CellContent.Truth(var value) -> truth(row, indicator, value);
            case CellContent.Day _ -> reported("cell-date", row, indicator);
            case CellContent.Unusable(var message, _) -> unusable(row, indicator, message);
        };
    }

    private Optional<BigDecimal> bounded(StatisticsTables.Row row, BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        if (stripped.precision() - stripped.scale() > MOST_DIGITS
                || stripped.scale() > MOST_DECIMALS) {
            problems.report("value-out-of-bounds", row.source());
            return Optional.empty();
        }
        return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : value);
    }

    private Optional<BigDecimal> figure(
            StatisticsTables.Row row, Indicator indicator, BigDecimal value, boolean percent) {
        if (percent && indicator.kind() != Indicator.Kind.RATE) {
            return reported("percent-in-count", row, indicator);
        }
        return Optional.of(value);
    }

    private Optional<BigDecimal> truth(
            StatisticsTables.Row row, Indicator indicator, boolean value) {
        return indicator.kind() == Indicator.Kind.FLAG
                ? Optional.of(value ? BigDecimal.ONE : BigDecimal.ZERO)
                : reported("not-a-number", row, indicator);
    }

    private Optional<BigDecimal> unusable(
            StatisticsTables.Row row, Indicator indicator, String message) {
        if (indicator.kind() == Indicator.Kind.RATE && CellReader.isUndefined(row.value())) {
            problems.warn("rate-undefined", row.source(), row.value().text(), indicator.name());
            return Optional.empty();
        }
        return reported(message, row, indicator);
    }

    private Optional<BigDecimal> words(StatisticsTables.Row row, Indicator indicator, String text) {
        return switch (CellNumber.read(text)) {
            case CellNumber.Certain(var value, var percent) -> {
                warnOfText(row, value, percent);
                yield bounded(row, value).flatMap(v -> figure(row, indicator, v, percent));
            }
            case CellNumber.Ambiguous(var readings) -> {
                problems.report(
                        "number-ambiguous",
                        row.source(),
                        indicator.name(),
                        text,
                        CellNumber.told(readings.getFirst()),
                        CellNumber.told(readings.getLast()));
                yield Optional.empty();
            }
            case CellNumber.None _ -> word(row, indicator, Folded.of(text));
        };
    }

    private void warnOfText(StatisticsTables.Row row, BigDecimal value, boolean percent) {
        if (cellsHaveTypes) {
            var told = CellNumber.told(value) + (percent ? "%" : "");
            problems.warn("number-as-text", row.source(), row.value().text(), told);
        }
    }

    private Optional<BigDecimal> word(StatisticsTables.Row row, Indicator indicator, String word) {
        if (WORDS.noValue().contains(word)) {
            problems.warn("no-value", row.source(), row.value().text(), indicator.name());
            return Optional.empty();
        }
        if (indicator.kind() == Indicator.Kind.FLAG) {
            if (WORDS.yes().contains(word)) {
                return Optional.of(BigDecimal.ONE);
            }
            if (WORDS.no().contains(word)) {
                return Optional.of(BigDecimal.ZERO);
            }
        }
        return reported("not-a-number", row, indicator);
    }

    private Optional<BigDecimal> reported(
            String message, StatisticsTables.Row row, Indicator indicator) {
        var text = row.value().text();
        var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        problems.report(message, row.source(), indicator.name(), shown);
        return Optional.empty();
    }
}
