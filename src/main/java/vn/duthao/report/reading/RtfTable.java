package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** A table of an RTF document: each row tells the right edges of its own cells. */
final class RtfTable {

    private static final int MOST_COLUMNS = 200;

    /** Edges no farther apart are one (twips; a twentieth of a point). */
    private static final int SAME_EDGE = 40;

    private static final Element.Cell EMPTY = new Element.Cell(List.of());

    /** How a row is laid out: right edges in twips, and cells that go on another. */
    private static final class Layout {
        private final List<Integer> edges = new ArrayList<>();
        private final BitSet across = new BitSet();
        private final BitSet down = new BitSet();
        private boolean head;
    }

    private record Row(Layout layout, List<Element.Cell> cells) {

        int edge(int cell) {
            return layout.edges.get(cell);
        }

        int count() {
            return Math.min(cells.size(), layout.edges.size());
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private Layout layout = new Layout();
    private List<Element.Cell> cells = new ArrayList<>();

    /** The layout of the next or current row begins. */
    void layOut() {
        layout = new Layout();
    }

    void mergedAcross() {
        layout.across.set(layout.edges.size());
    }

    void mergedDown() {
        layout.down.set(layout.edges.size());
    }

    void head() {
        layout.head = true;
    }

    void edge(int right) {
        if (layout.edges.size() < MOST_COLUMNS) {
            layout.edges.add(right);
        }
    }

    void cell(Element.Cell cell) {
        cells.add(cell);
    }

    /** A row began and did not end. */
    boolean open() {
        return !cells.isEmpty();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void endRow() {
        while (layout.edges.size() < Math.min(cells.size(), MOST_COLUMNS)) {
            int last = layout.edges.isEmpty() ? 0 : layout.edges.getLast();
            layout.edges.add(last + 2 * SAME_EDGE);
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(layout, cells));
        }
        cells = new ArrayList<>();
    }

    Element.Grid grid() {
        var columns = columns();
        var laid = new ArrayList<List<Element.Cell>>();
        for (var row : rows) {
            laid.add(laid(row, columns, laid.isEmpty() ? List.of() : laid.getLast()));
        }
        int width = laid.stream().mapToInt(List::size).max().orElse(0);
        laid.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), EMPTY)));
        int marked = 0;
        while (marked < rows.size() && rows.get(marked).layout().head) {
            marked++;
        }
        return new Element.Grid(marked > 0 ? marked : HeadRows.guess(laid), laid);
    }

    /** The right edges of the columns. */
    private TreeSet<Integer> columns() {
        var edges = new TreeSet<Integer>();
        rows.forEach(row -> edges.addAll(row.layout().edges.subList(0, row.count())));
        var columns = new TreeSet<Integer>();
        for (int edge : edges) {
            boolean apart = columns.isEmpty() || edge - columns.last() > SAME_EDGE;
            if (apart && columns.size() < MOST_COLUMNS) {
                columns.add(edge);
            }
        }
        return columns;
    }

    private static List<Element.Cell> laid(
            Row row, TreeSet<Integer> columns, List<Element.Cell> above) {
        var laid = new ArrayList<Element.Cell>();
        for (int i = 0; i < row.count(); i++) {
            int column = laid.size();
            var cell =
                    row.layout().down.get(i) && column < above.size()
                            ? above.get(column)
                            : row.layout().across.get(i) && column > 0
                                    ? laid.getLast()
                                    : row.cells().get(i);
            int reached = columns.headSet(row.edge(i), true).size();
            laid.addAll(Collections.nCopies(Math.max(1, reached - column), cell));
        }
        return laid;
    }
}
