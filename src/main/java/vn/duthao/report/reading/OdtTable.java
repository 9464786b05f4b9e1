package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;

/** A table of an OpenDocument text with its merged cells. */
final class OdtTable {

    private static final int LONGEST_SPAN = 10_000;

    /** Rows said to repeat are mostly empty ones to the end of a sheet. */
    private static final int MOST_REPEATED = 200;

    private final OdtBody body;
    private final int depth;
    private final List<Element> besides = new ArrayList<>();
    private final GridRows grid = new GridRows();
    private int rows;
    private int marked;

    OdtTable(OdtBody body, int depth) {
        this.body = body;
        this.depth = depth;
    }

    /** The table, then the footnotes of its cells. */
    List<Element> elements(org.w3c.dom.Element table) {
        rows(table, false);
        var elements = new ArrayList<Element>();
        if (rows > 0) {
            var laid = grid.rows();
            elements.add(new Element.Grid(marked > 0 ? marked : HeadRows.guess(laid), laid));
        }
        elements.addAll(besides);
        return elements;
    }

    private void rows(org.w3c.dom.Element container, boolean head) {
        for (var child : WordXml.children(container)) {
            switch (child.getLocalName()) {
                case "table-row" -> {
                    for (int i = 0; i < count(child, "number-rows-repeated", MOST_REPEATED); i++) {
                        row(child, head);
                    }
                }
                case "table-header-rows" -> rows(child, true);
                case "table-rows", "table-row-group" -> rows(child, head);
                default -> {
                    // columns have no text
                }
            }
        }
    }

    private void row(org.w3c.dom.Element row, boolean head) {
        if (head && marked == rows) {
            marked++;
        }
        rows++;
        grid.startRow();
        for (var cell : WordXml.children(row)) {
            if (cell.getLocalName().equals("table-cell")) {
                int times = count(cell, "number-columns-repeated", MOST_REPEATED);
                for (int i = 0; i < times; i++) {
                    grid.add(
                            cell(cell),
                            count(cell, "number-columns-spanned", LONGEST_SPAN),
                            count(cell, "number-rows-spanned", LONGEST_SPAN));
                }
            }
        }
    }

    private Element.Cell cell(org.w3c.dom.Element node) {
        var lines = new ArrayList<Line>();
        for (var element : body.elements(node, true, depth + 1)) {
            switch (element) {
                case Line line -> lines.add(line);
                case Element.Grid inner -> inner.lines().forEach(lines::add);
                case Element.Note note -> besides.add(note);
            }
        }
        return new Element.Cell(lines);
    }

    private static int count(org.w3c.dom.Element element, String name, int most) {
        var count = OdtStyles.attribute(element, name);
        return count.matches("\\d{1,7}") ? Math.clamp(Integer.parseInt(count), 1, most) : 1;
    }
}
