package vn.duthao.render.html;

import java.util.Iterator;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.TableRow;
import vn.duthao.render.Span;
import vn.duthao.report.Block.Table;

/** Writes a table of the report: each row of its body is one sentence of the check. */
final class TableText {

    private final Markup html;
    private final MarkedText marked;
    private final CrossReferences references;
    private final Iterator<PlacedSentence> sentences;

    TableText(
            Markup html,
            MarkedText marked,
            CrossReferences references,
            Iterator<PlacedSentence> sentences) {
        this.html = html;
        this.marked = marked;
        this.references = references;
        this.sentences = sentences;
    }

    void write(Table table) {
        html.open("div", "class", "wide").open("table").line();
        if (!table.caption().isEmpty()) {
            html.open("caption");
            marked.write(sentences.next());
            html.close().line();
        }
        heads(table);
        html.open("tbody").line();
        for (int row = table.headRows(); row < table.rows().size(); row++) {
            html.open("tr");
            row(table, row, sentences.next());
            html.close().line();
        }
        html.close().close().close().line();
    }

    private void heads(Table table) {
        var spans = Span.of(table);
        html.open("thead");
        for (int row = 0; row < Math.min(table.headRows(), spans.size()); row++) {
            html.open("tr");
            for (int column = 0; column < spans.get(row).size(); column++) {
                var span = spans.get(row).get(column);
                if (span.startsAt(row, column)) {
                    head(span, table.rows().get(row).get(column).text());
                }
            }
            html.close();
        }
        html.close().line();
    }

    private void head(Span span, String text) {
        html.element(
                "th",
                text,
                "scope",
                "col",
                "colspan",
                String.valueOf(span.width()),
                "rowspan",
                String.valueOf(span.height()));
    }

    private void row(Table table, int row, PlacedSentence sentence) {
        var placed = sentence.row();
        if (placed == null) {
            throw new IllegalStateException("not a row: " + sentence.text());
        }
        if (Span.isBanner(table, row) && isPlain(sentence)) {
            var width = String.valueOf(placed.cells().size());
            html.element("th", placed.cells().getFirst(), "colspan", width, "class", "banner");
        } else {
            cells(placed, sentence);
        }
    }

    private boolean isPlain(PlacedSentence sentence) {
        var index = sentence.place().index();
        return references.figures(index).isEmpty() && references.findings(index).isEmpty();
    }

    private void cells(TableRow row, PlacedSentence sentence) {
        var cells = row.cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            var last = cell + 1 == cells.size();
            var limit = last ? Integer.MAX_VALUE : row.starts().get(cell + 1) - 1;
            html.open("td");
            marked.write(sentence, cells.get(cell), row.starts().get(cell), limit);
            html.close();
        }
    }
}
