package vn.duthao.statistics.file;

import java.util.HashMap;
import java.util.Map;

/**
 * Whose statistics these are, as the file says it.
 *
 * @param agency id or name, empty where the file does not say
 * @param reportType id, empty where the file does not say
 * @param period code or words, empty where the file does not say
 * @param from first day of a period with its own days, empty for others
 * @param to its last day
 */
record About(String agency, String reportType, String period, CellContent from, CellContent to) {

    static final About NONE = new About("", "", "", CellContent.BLANK, CellContent.BLANK);

    /** From rows of a name and, to its right, a value. */
    static About of(Grid grid) {
        var values = new HashMap<String, CellContent>();
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.width(row); column++) {
                note(grid, row, column, values);
            }
        }
        return new About(
                text(values, "agency"),
                text(values, "reportType"),
                text(values, "period"),
                values.getOrDefault("from", CellContent.BLANK),
                values.getOrDefault("to", CellContent.BLANK));
    }

    private static String text(Map<String, CellContent> values, String id) {
        return values.getOrDefault(id, CellContent.BLANK).text();
    }

    private static void note(Grid grid, int row, int column, Map<String, CellContent> values) {
        var value = right(grid, row, column);
        SheetLayout.WORKBOOK
                .about()
                .column(grid.at(row, column).text())
                .filter(_ -> !value.equals(CellContent.BLANK))
                .ifPresent(id -> values.putIfAbsent(id, value));
    }

    private static CellContent right(Grid grid, int row, int column) {
        for (int next = column + 1; next < grid.width(row); next++) {
            if (!grid.at(row, next).equals(CellContent.BLANK)) {
                return grid.at(row, next);
            }
        }
        return CellContent.BLANK;
    }
}
