package vn.duthao.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook.
 *
 * @param name of the sheet
 * @param columns from left to right
 * @param frozen how many columns stay in sight
 * @param rows below the heads, a cell for each column
 */
public record Table(String name, List<Column> columns, int frozen, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A head and its width in characters. */
    public record Column(String head, int width) {}

    /** What stands in a cell. */
    public sealed interface Cell {

        /** Text, never a formula, whatever it begins with. */
        record Text(String text) implements Cell {}

        /** A figure; null leaves the cell empty. */
        record Figure(@Nullable BigDecimal value) implements Cell {}

        /** The sum of the cells of its row in the columns, both counted from 0, with its value. */
        record Sum(int first, int last, BigDecimal value) implements Cell {}
    }
}
