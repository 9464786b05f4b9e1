package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts together what page breaks part: a table that goes on with the same columns. */
final class ContinuedTable {

    private static final double SLACK = 4;

    private ContinuedTable() {}

    /** Adds the piece, to the table before it where that goes on. */
    static void add(List<Flow> flow, Flow piece) {
        if (!flow.isEmpty()
                && flow.getLast() instanceof Flow.Tabular above
                && piece instanceof Flow.Tabular below
                && goesOn(above, below)) {
            flow.set(flow.size() - 1, joined(above, below));
        } else {
            flow.add(piece);
        }
    }

    private static boolean goesOn(Flow.Tabular above, Flow.Tabular below) {
        return below.page() == above.page() + 1
                && !above.edges().isEmpty()
                && above.edges().size() == below.edges().size()
                && IntStream.range(0, above.edges().size())
                        .allMatch(
                                i -> Math.abs(above.edges().get(i) - below.edges().get(i)) < SLACK);
    }

    private static Flow joined(Flow.Tabular above, Flow.Tabular below) {
        var rows = new ArrayList<>(above.table().rows());
        var more = below.table().rows();
        int heads = repeated(rows, more);
        var rest = new ArrayList<>(more.subList(heads, more.size()));
        if (!rest.isEmpty() && parted(rest.getFirst())) {
            rows.add(joined(rows.removeLast(), rest.removeFirst()));
        }
        rows.addAll(rest);
        var notes = Stream.concat(above.notes().stream(), below.notes().stream()).toList();
        return new Flow.Tabular(below.page(), new PageBlock.Table(rows), below.edges(), notes);
    }

    /** How many rows are the heads once more. */
    private static int repeated(List<List<PageBlock.Cell>> rows, List<List<PageBlock.Cell>> more) {
        int same = 0;
        while (same < Math.min(rows.size(), more.size())
                && texts(rows.get(same)).equals(texts(more.get(same)))) {
            same++;
        }
        return same;
    }

    /** A row whose first cell is empty and another begins in the middle of a sentence. */
    private static boolean parted(List<PageBlock.Cell> row) {
        var texts = texts(row);
        return texts.getFirst().isEmpty()
                && texts.stream().anyMatch(t -> !t.isEmpty() && Character.isLowerCase(t.charAt(0)));
    }

    private static List<PageBlock.Cell> joined(
            List<PageBlock.Cell> above, List<PageBlock.Cell> below) {
        return IntStream.range(0, above.size())
                .mapToObj(i -> joined(above.get(i), below.get(i)))
                .toList();
    }

    private static PageBlock.Cell joined(PageBlock.Cell above, PageBlock.Cell below) {
        return new PageBlock.Cell(
                Stream.concat(above.lines().stream(), below.lines().stream()).toList());
    }

    private static List<String> texts(List<PageBlock.Cell> row) {
        return row.stream()
                .map(c -> String.join(" ", c.lines().stream().map(PageBlock.Text::text).toList()))
                .toList();
    }
}
