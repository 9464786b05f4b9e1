package vn.duthao.statistics.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.duthao.catalogue.Folded;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.statistics.YamlResource;

/**
 * The layout of a sheet ({@code statistics/sheets.yaml}).
 *
 * @param title as it is written
 * @param names folded, by which it is found
 * @param columns in the order in which they are written
 */
record SheetLayout(String title, List<String> names, List<Column> columns) {

    /**
     * A column.
     *
     * @param id by which the program calls it
     * @param title as it is written
     * @param names folded, by which it is found
     * @param required its head must be there
     */
    record Column(String id, String title, List<String> names, boolean required) {}

    /** The sheets of a workbook of statistics. */
    record Workbook(
            SheetLayout figures, SheetLayout documents, SheetLayout texts, SheetLayout about) {}

    static final Workbook WORKBOOK = YamlResource.read("sheets.yaml", Workbook.class);

    /** The layout of a sheet of items; its columns go by their names and by their ids. */
    static SheetLayout of(ItemSheet sheet) {
        var columns =
                sheet.columns().stream()
                        .map(
                                c ->
                                        new Column(
                                                c.id(),
                                                c.name(),
                                                List.of(Folded.of(c.name()), Folded.of(c.id())),
                                                c.required()))
                        .toList();
        var names = List.of(Folded.of(sheet.name()), Folded.of(sheet.id()));
        return new SheetLayout(sheet.name(), names, columns);
    }

    private static final int FIRST_ROWS = 30;

    /** The row of the heads (its last, where they take several) and the columns by id. */
    record Head(int row, Map<String, Integer> columns) {

        /** What stands in the column of the row; blank where there is no such column. */
        CellContent at(Grid grid, int row, String column) {
            var index = columns.get(column);
            return index == null ? CellContent.BLANK : grid.at(row, index);
        }

        /** Where it stands. */
        vn.duthao.statistics.Source source(Grid grid, int row, String column) {
            return grid.source(row, columns.getOrDefault(column, 0));
        }
    }

    /** Whether a sheet with the name is this one. */
    boolean isNamed(String sheet) {
        return names.contains(Folded.of(sheet));
    }

    /**
     * The heads, on whichever of the first rows and in whatever order; empty where one is missing.
     */
    Optional<Head> head(Grid grid) {
        for (int row = 0; row < Math.min(FIRST_ROWS, grid.rows().size()); row++) {
            var found = columns(grid, row);
            if (columns.stream().allMatch(c -> !c.required() || found.containsKey(c.id()))) {
                return Optional.of(new Head(row, found));
            }
        }
        return Optional.empty();
    }

    private Map<String, Integer> columns(Grid grid, int row) {
        var found = new LinkedHashMap<String, Integer>();
        for (int column = 0; column < Math.max(grid.width(row), grid.width(row - 1)); column++) {
            var head = Folded.of(headText(grid, row, column));
            var index = column;
            columns.stream()
                    .filter(c -> c.names().contains(head))
                    .forEach(c -> found.putIfAbsent(c.id(), index));
        }
        return found;
    }

    /** A head of two rows may stand in the upper one only. */
    private static String headText(Grid grid, int row, int column) {
        var text = grid.headAt(row, column);
        return text.isEmpty() ? grid.headAt(row - 1, column) : text;
    }

    /** The id of the column that the head names. */
    Optional<String> column(String head) {
        var folded = Folded.of(head);
        return columns.stream().filter(c -> c.names().contains(folded)).map(Column::id).findFirst();
    }

    /** The title of the column with the id. */
    String title(String id) {
        return columns.stream()
                .filter(c -> c.id().equals(id))
                .map(Column::title)
                .findFirst()
                .orElseThrow();
    }

    /** The titles of the required columns, for messages. */
    String requiredTitles() {
        return String.join(
                ", ", columns.stream().filter(Column::required).map(Column::title).toList());
    }
}
