package vn.duthao.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook of statistics with one row for each thing: a criterion, an inspected unit,
 * a field of work.
 *
 * @param id by which statistics and outlines call it: "bang-diem"
 * @param name of the sheet in the workbook
 * @param columns in order; at least one of them is the key
 * @param totals figures that follow from its rows
 */
public record ItemSheet(String id, String name, List<Column> columns, List<Total> totals) {

    public ItemSheet {
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
    }

    /**
     * A column.
     *
     * @param id by which statistics and lists call it
     * @param name its head in the workbook and in tables
     * @param kind of its figures, null for text
     * @param unit of its figures, empty for text
     * @param decimals most decimals that are printed
     * @param key says what the row is about
     * @param required every row has it
     * @param values the only texts it may have, empty for any
     */
    public record Column(
            String id,
            String name,
            Indicator.@Nullable Kind kind,
            String unit,
            int decimals,
            boolean key,
            boolean required,
            List<String> values) {

        public Column {
            values = List.copyOf(values);
        }

        /** Whether it holds text, not figures. */
        public boolean isText() {
            return kind == null;
        }
    }

    /**
     * A figure that follows from the rows.
     *
     * @param indicator it is the value of
     * @param measure what is done with the column
     * @param column id, empty for a count of rows
     * @param where which rows
     */
    public record Total(String indicator, Measure measure, String column, ItemFilter where) {}

    /** How a figure follows from rows. */
    public enum Measure {
        /** The sum of a column of figures. */
        SUM,
        /** How many rows. */
        COUNT,
        /** How many different texts in a column. */
        DISTINCT
    }

    /** The column with the id. */
    public Optional<Column> column(String id) {
        return columns.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The columns that say what a row is about. */
    public List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    /** Whether the id is that of a figure of a row, "bang-diem.xu-ly-van-ban.diem". */
    public boolean isFigure(String observation) {
        var end = observation.lastIndexOf('.');
        return end > id.length() + 1
                && observation.startsWith(id + ".")
                && column(observation.substring(end + 1)).filter(c -> !c.isText()).isPresent();
    }
}
