package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of an HTML page with its merged cells. */
final class HtmlTable {

    private static final int LONGEST_SPAN = 10_000;

    private final HtmlBody.Page page;
    private final List<vn.duthao.report.reading.Element> besides = new ArrayList<>();
    private final GridRows grid = new GridRows();
    private int rows;
    private int marked;

    HtmlTable(HtmlBody.Page page) {
        this.page = page;
    }

    /** Its caption, the table, then the footnotes of its cells. */
    List<vn.duthao.report.reading.Element> elements(Element table) {
        var elements = new ArrayList<vn.duthao.report.reading.Element>();
        for (var child : table.children()) {
            switch (child.normalName()) {
                case "caption" -> elements.addAll(new HtmlBody(page, false).elements(child));
                case "tr" -> row(child);
                case "thead", "tbody", "tfoot" -> child.select("> tr").forEach(this::row);
                default -> {
                    // columns have no text
                }
            }
        }
        if (rows > 0) {
            var laid = grid.rows();
            int heads = marked > 0 ? Math.min(marked, rows) : HeadRows.guess(laid);
            elements.add(new vn.duthao.report.reading.Element.Grid(heads, laid));
        }
        elements.addAll(besides);
        return elements;
    }

    private void row(Element row) {
        var cells = row.select("> td, > th");
        boolean head =
                row.parent() != null && row.parent().normalName().equals("thead")
                        || !cells.isEmpty()
                                && cells.stream().allMatch(c -> c.normalName().equals("th"));
        if (head && marked == rows) {
            marked++;
        }
        rows++;
        grid.startRow();
        cells.forEach(c -> grid.add(cell(c), span(c, "colspan"), span(c, "rowspan")));
    }

    private vn.duthao.report.reading.Element.Cell cell(Element node) {
        var lines = new ArrayList<Line>();
        for (var element : new HtmlBody(page, true).elements(node)) {
            switch (element) {
                case Line line -> lines.add(line);
                case vn.duthao.report.reading.Element.Grid inner ->
                        inner.lines().forEach(lines::add);
                case vn.duthao.report.reading.Element.Note note -> besides.add(note);
            }
        }
        return new vn.duthao.report.reading.Element.Cell(lines);
    }

    private static int span(Element cell, String name) {
        var span = cell.attr(name).strip();
        return span.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(span), 1, LONGEST_SPAN) : 1;
    }
}
