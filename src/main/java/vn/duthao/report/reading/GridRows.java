package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** Lays cells that span columns and rows into a table, as HTML and OpenDocument do. */
final class GridRows {

    private static final int MOST_COLUMNS = 200;
    private static final Element.Cell EMPTY = new Element.Cell(List.of());

    /** A cell that takes the same place in so many rows more. */
    private record Reach(Element.Cell cell, int rows) {}

    private final List<List<Element.Cell>> rows = new ArrayList<>();

    /** By column, what reaches from above into the last row. */
    private TreeMap<Integer, Reach> above = new TreeMap<>();

    private TreeMap<Integer, Reach> below = new TreeMap<>();

    /** The next cells belong to a new row. */
    void startRow() {
        endRow();
        rows.add(new ArrayList<>());
        above = below;
        below = new TreeMap<>();
        takeAbove();
    }

    /** A cell in the next free places of the row, over so many columns and rows. */
    void add(Element.Cell cell, int columns, int rowSpan) {
        var row = rows.getLast();
        for (int i = 0; i < columns && row.size() < MOST_COLUMNS; i++) {
            place(new Reach(cell, rowSpan - 1));
        }
        takeAbove();
    }

    /** The rows, all as long as the longest. */
    List<List<Element.Cell>> rows() {
        endRow();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), EMPTY)));
        return rows;
    }

    private void endRow() {
        while (!above.isEmpty() && above.lastKey() >= rows.getLast().size()) {
            place(new Reach(EMPTY, 0));
            takeAbove();
        }
    }

    private void takeAbove() {
        for (var reach = above.remove(rows.getLast().size());
                reach != null;
                reach = above.remove(rows.getLast().size())) {
            place(new Reach(reach.cell(), reach.rows() - 1));
        }
    }

    private void place(Reach reach) {
        var row = rows.getLast();
        if (reach.rows() > 0) {
            below.put(row.size(), reach);
        }
        row.add(reach.cell());
    }
}
