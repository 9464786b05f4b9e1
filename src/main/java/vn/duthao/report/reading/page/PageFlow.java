package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lines, columns and tables of one page in order. */
final class PageFlow {

    private record Placed(double top, Flow flow) {}

    private final Page page;
    private final List<TextLine> body;
    private final Margins margins;
    private final NoteReferences notes;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * Of a page.
     *
     * @param body its rows outside tables and footnotes
     * @param all those of all pages
     */
    PageFlow(Page page, List<TextLine> body, List<TextLine> all, NoteReferences notes) {
        this.page = page;
        this.body = body;
        this.notes = notes;
        margins = Margins.of(running(body), running(all));
    }

    /** The pieces of the page with the tables, from above to below. */
    List<Flow> of(List<RuledTable> tables) {
        tables.forEach(this::add);
        var bands = Band.of(body);
        for (int i = 0; i < bands.size(); ) {
            int side = SideBySide.count(bands, i);
            if (side > 0) {
                add(bands.subList(i, i + side));
            } else {
                add(bands.get(i));
            }
            i += Math.max(1, side);
        }
        placed.sort(Comparator.comparingDouble(Placed::top));
        return notes.withRest(placed.stream().map(Placed::flow).toList());
    }

    private void add(RuledTable table) {
        var words = notes.withoutMarks(page.words().stream().filter(table::holds).toList());
        var flow =
                new Flow.Tabular(page.number(), table.table(words), table.edges(), notes.taken());
        placed.add(new Placed(table.box().top(), flow));
    }

    private void add(List<Band> bands) {
        var table = SideBySide.of(bands).table();
        var flow = new Flow.Tabular(page.number(), table, List.of(), List.of());
        placed.add(new Placed(bands.getFirst().top(), flow));
    }

    private void add(Band band) {
        for (var row : band.rows()) {
            var words = notes.withoutMarks(row.words());
            if (!words.isEmpty()) {
                var run = new Flow.Run(page.number(), new TextLine(words), margins, notes.taken());
                placed.add(new Placed(row.baseline(), run));
            }
        }
    }

    private static List<TextLine> running(List<TextLine> rows) {
        return rows.stream().filter(row -> Segments.of(row).size() == 1).toList();
    }
}
