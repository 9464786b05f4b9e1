package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells between the rules of a table and the words in them. */
final class RuledTable {

    private record Place(int row, int column) {}

    /** More places are no table that anyone reads. */
    private static final int MOST_PLACES = 20_000;

    private final Ruling ruling;
    private final List<Double> columns;
    private final List<Double> rows;
    private final Map<Place, Place> merged = new HashMap<>();

    RuledTable(Ruling ruling) {
        this.ruling = ruling;
        columns = ruling.columns();
        rows = ruling.rows();
    }

    /** The tables of the page, from above to below. */
    static List<RuledTable> of(Page page) {
        return Ruling.of(page).stream()
                .map(RuledTable::new)
                .filter(t -> (t.rows.size() - 1) * (t.columns.size() - 1) <= MOST_PLACES)
                .toList();
    }

    Box box() {
        return new Box(columns.getFirst(), rows.getFirst(), columns.getLast(), rows.getLast());
    }

    /** The word stands in it. */
    boolean holds(Word word) {
        return box().contains(word.box().centre(), word.box().middle());
    }

    /** Edges of its columns, from left to right. */
    List<Double> edges() {
        return columns;
    }

    /** The table with the words that it holds. */
    PageBlock.Table table(List<Word> words) {
        merge();
        var inside = new HashMap<Place, List<Word>>();
        for (var word : words) {
            if (holds(word)) {
                inside.computeIfAbsent(place(word), _ -> new ArrayList<>()).add(word);
            }
        }
        var cells = new HashMap<Place, PageBlock.Cell>();
        var table = new ArrayList<List<PageBlock.Cell>>();
        for (int r = 0; r < rows.size() - 1; r++) {
            var row = new ArrayList<PageBlock.Cell>();
            for (int c = 0; c < columns.size() - 1; c++) {
                var first = first(new Place(r, c));
                row.add(
                        cells.computeIfAbsent(
                                first,
                                p -> CellText.of(Rows.of(inside.getOrDefault(p, List.of())))));
            }
            table.add(row);
        }
        return new PageBlock.Table(table);
    }

    private Place place(Word word) {
        return first(
                new Place(index(rows, word.box().middle()), index(columns, word.box().centre())));
    }

    private static int index(List<Double> edges, double at) {
        int found = Collections.binarySearch(edges, at);
        int index = found >= 0 ? found : -found - 2;
        return Math.clamp(index, 0, edges.size() - 2);
    }

    /** The upper left place of the cell that reaches to the place. */
    private Place first(Place place) {
        var first = place;
        while (merged.containsKey(first)) {
            first = merged.get(first);
        }
        return first;
    }

    private void merge() {
        for (int r = 0; r < rows.size() - 1; r++) {
            for (int c = 0; c < columns.size() - 1; c++) {
                double height = (rows.get(r) + rows.get(r + 1)) / 2;
                double across = (columns.get(c) + columns.get(c + 1)) / 2;
                var place = new Place(r, c);
                if (c > 0 && !ruling.wallAt(columns.get(c), height)) {
                    join(new Place(r, c - 1), place);
                }
                if (r > 0 && !ruling.floorAt(rows.get(r), across)) {
                    join(new Place(r - 1, c), place);
                }
            }
        }
    }

    private void join(Place above, Place below) {
        var first = first(above);
        var second = first(below);
        if (!first.equals(second)) {
            boolean before =
                    first.row() < second.row()
                            || first.row() == second.row() && first.column() < second.column();
            merged.put(before ? second : first, before ? first : second);
        }
    }
}
