package vn.duthao.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import vn.duthao.report.Block.Table;

/**
 * A cell of a table with the places that it covers; a merged cell covers more than one.
 *
 * @param row of its upper left place, from 0
 * @param column of its upper left place, from 0
 */
public record Span(int row, int column, int width, int height) {

    /**
     * The spans by row and column. Equal neighbours in the heads are one cell, and so is a row of
     * the body whose cells are all equal; other equal cells are figures that happen to agree.
     */
    public static List<List<Span>> of(Table table) {
        var spans = new HashMap<Integer, Span>();
        var columns = table.rows().isEmpty() ? 0 : table.rows().getFirst().size();
        var rows = new ArrayList<List<Span>>();
        for (int row = 0; row < table.rows().size(); row++) {
            var places = new ArrayList<Span>();
            for (int column = 0; column < columns; column++) {
                var known = spans.get(row * columns + column);
                var span = known == null ? at(table, row, column) : known;
                if (known == null) {
                    span.places(columns).forEach(place -> spans.put(place, span));
                }
                places.add(span);
            }
            rows.add(places);
        }
        return rows;
    }

    public boolean startsAt(int atRow, int atColumn) {
        return row == atRow && column == atColumn;
    }

    /** A row of the body that one text fills. */
    public static boolean isBanner(Table table, int row) {
        var cells = table.rows().get(row);
        var first = cells.getFirst().text();
        return row >= table.headRows()
                && cells.size() > 1
                && !first.isBlank()
                && cells.stream().allMatch(cell -> cell.text().equals(first));
    }

    private static Span at(Table table, int row, int column) {
        if (row >= table.headRows()) {
            return new Span(
                    row, column, isBanner(table, row) ? table.rows().get(row).size() : 1, 1);
        }
        var text = text(table, row, column);
        int width = 1;
        while (column + width < table.rows().get(row).size()
                && !text.isBlank()
                && text(table, row, column + width).equals(text)) {
            width++;
        }
        int height = 1;
        while (row + height < table.headRows()
                && repeats(table, row + height, column, width, text)) {
            height++;
        }
        return new Span(row, column, width, height);
    }

    private static boolean repeats(Table table, int row, int column, int width, String text) {
        return !text.isBlank()
                && row < table.rows().size()
                && IntStream.range(column, column + width)
                        .allMatch(c -> text(table, row, c).equals(text));
    }

    private static String text(Table table, int row, int column) {
        return table.rows().get(row).get(column).text();
    }

    private IntStream places(int columns) {
        return IntStream.range(row, row + height)
                .flatMap(r -> IntStream.range(column, column + width).map(c -> r * columns + c));
    }
}
