package vn.duthao.statistics.file;

import java.util.List;
import java.util.Map;
import vn.duthao.statistics.Source;

/**
 * The cells of a sheet or CSV file.
 *
 * @param sheet its name, empty for CSV
 * @param rows the cells by row and column from 0; rows may differ in length
 * @param merged cells inside a merged region to the region's first cell
 */
record Grid(
        String file, String sheet, List<List<CellContent>> rows, Map<Position, Position> merged) {

    /** Row and column from 0. */
    record Position(int row, int column) {}

    /** Whether no cell holds anything. */
    boolean isBlank() {
        return rows.stream().allMatch(r -> r.stream().allMatch(CellContent.BLANK::equals));
    }

    /** What stands there, blank beyond the edges. */
    CellContent at(int row, int column) {
        if (row < 0 || row >= rows.size() || column >= rows.get(row).size()) {
            return CellContent.BLANK;
        }
        return rows.get(row).get(column);
    }

    /** The text there, in a merged region that of the region. */
    String headAt(int row, int column) {
        var position = new Position(row, column);
        var first = merged.getOrDefault(position, position);
        return at(first.row(), first.column()).text();
    }

    /** Cells in the row, 0 beyond the edges. */
    int width(int row) {
        return row < 0 || row >= rows.size() ? 0 : rows.get(row).size();
    }

    /** Where a cell stands: "D14". */
    Source source(int row, int column) {
        return new Source(file, sheet, columnName(column) + (row + 1));
    }

    private static String columnName(int column) {
        var name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
