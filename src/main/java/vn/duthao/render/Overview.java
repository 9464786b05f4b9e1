package vn.duthao.render;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables that sum something up, to be shown as a page or a workbook.
 *
 * @param language of its words: "vi" or "en"
 * @param lines below the title, the most important first
 * @param tables in order; each has the same number of cells in every row as columns
 */
public record Overview(String language, String title, List<String> lines, List<Table> tables) {

    public Overview {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    /**
     * A table.
     *
     * @param name of its sheet, at most 31 characters, no comma
     * @param columns in order
     * @param fixed how many of the first columns stay in sight and stand on every printed page
     */
    public record Table(String name, List<Column> columns, int fixed, List<List<Cell>> rows) {
        public Table(String name, List<Column> columns, List<List<Cell>> rows) {
            this(name, columns, 0, rows);
        }

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A column.
     *
     * @param width in characters of a workbook
     */
    public record Column(String head, int width) {}

    /** How good what a cell tells is. */
    public enum Tone {
        PLAIN,
        GOOD,
        DOUBTFUL,
        BAD
    }

    /** A cell. */
    public sealed interface Cell {
        /** How good what it tells is. */
        Tone tone();
    }

    /**
     * Words.
     *
     * @param link to a file, relative to the page with slashes; null for none
     */
    public record Text(String text, Tone tone, @Nullable String link) implements Cell {
        public Text(String text) {
            this(text, Tone.PLAIN, null);
        }
    }

    /**
     * A number.
     *
     * @param value null for an empty cell
     */
    public record Number(@Nullable BigDecimal value, Tone tone) implements Cell {
        public Number(long value, Tone tone) {
            this(BigDecimal.valueOf(value), tone);
        }
    }

    /**
     * The sum of numbers of the same row; in a workbook a formula.
     *
     * @param first column of the numbers, from 0
     * @param last column, included
     * @param value of the sum
     */
    public record Sum(int first, int last, BigDecimal value, Tone tone) implements Cell {}
}
