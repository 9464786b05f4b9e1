package vn.duthao.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** Lays a report out in the order in which it is read, each sentence with its place. */
final class ReadingOrder {

    private final List<PlacedSentence> sentences = new ArrayList<>();
    private final Deque<Level> leaders = new ArrayDeque<>();
    private String section = "";
    private List<String> headings = List.of();
    private int previous = -1;

    /** A sentence that may lead a list, and how deep it stands itself: 0 for a paragraph. */
    private record Level(int depth, int sentence) {}

    private final boolean damaged;

    private ReadingOrder(boolean damaged) {
        this.damaged = damaged;
    }

    /** The sentences, headings and table rows of the report in order. */
    static List<PlacedSentence> of(Report report) {
        var order = new ReadingOrder(report.legibility().isDamaged());
        order.enter("", List.of());
        report.preamble().forEach(order::add);
        report.sections().forEach(s -> order.add(s, List.of()));
        order.enter("", List.of());
        report.closing().forEach(order::add);
        for (Annex annex : report.annexes()) {
            order.enter("", List.of(annex.title()));
            annex.blocks().forEach(order::add);
        }
        return order.sentences;
    }

    private void enter(String path, List<String> nearestFirst) {
        section = path;
        headings = nearestFirst;
        previous = -1;
        leaders.clear();
    }

    private void add(Section added, List<String> above) {
        enter(added.path(), above);
        place(added.heading(), null, null);
        var nearestFirst = new ArrayList<String>();
        nearestFirst.add(added.heading());
        nearestFirst.addAll(above);
        enter(added.path(), nearestFirst);
        added.blocks().forEach(this::add);
        added.sections().forEach(s -> add(s, nearestFirst));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> addText(block, text, 0);
            case Block.Bullet(var marker, var depth, var text) -> addText(block, text, depth);
            case Block.Footnote(var mark, var text) -> addText(block, text, 0);
            case Block.Table table -> addTable(table);
        }
    }

    private void addText(Block block, List<Sentence> text, int depth) {
        while (!leaders.isEmpty() && leaders.peek().depth() >= depth) {
            leaders.pop();
        }
        for (var sentence : text) {
            place(sentence.text(), block, null);
        }
        leaders.push(new Level(depth, previous));
    }

    private void addTable(Block.Table table) {
        if (!table.caption().isEmpty()) {
            place(table.caption(), table, null);
        }
        for (var row = table.headRows(); row < table.rows().size(); row++) {
            var tableRow = TableRow.of(table, row);
            place(tableRow.asSentence(), table, tableRow);
        }
    }

    private void place(String text, @Nullable Block block, @Nullable TableRow row) {
        var place =
                new Place(section, String.join(" / ", headings.reversed()), text, sentences.size());
        sentences.add(
                new PlacedSentence(
                        place, headings, leader(), previous, block, row, spans(text, row)));
        previous = place.index();
    }

    private List<NumericSpan> spans(String text, @Nullable TableRow row) {
        if (row == null) {
            return scanned(text);
        }
        var spans = new ArrayList<NumericSpan>();
        for (var cell = 0; cell < row.starts().size(); cell++) {
            var offset = row.starts().get(cell);
            scanned(row.cells().get(cell)).forEach(s -> spans.add(s.shifted(offset)));
        }
        return spans;
    }

    private List<NumericSpan> scanned(String text) {
        var spans = Spans.of(text);
        return damaged ? DoubtfulNumbers.without(spans, text) : spans;
    }

    private int leader() {
        var nearest = leaders.peek();
        return nearest != null && leads(nearest) ? nearest.sentence() : -1;
    }

    private boolean leads(Level level) {
        return level.sentence() >= 0
                && (level.depth() > 0 || sentences.get(level.sentence()).text().endsWith(":"));
    }
}
