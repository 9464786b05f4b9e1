package vn.duthao.shell.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells in columns that are as wide as their longest cell; where that is wider than the
 * terminal, the widest columns give way and their cells wrap at blanks. A character in NFC counts
 * as one column.
 */
public final class TextTable {

    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final int indent;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table whose lines begin with the number of blanks. */
    public TextTable(int indent) {
        this.indent = indent;
    }

    /** Adds a row; every row has the same number of cells. */
    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The lines of the table, none longer than the width where its words allow. */
    public List<String> lines(int width) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var widths = widths(width);
        return rows.stream().flatMap(row -> lines(row, widths).stream()).toList();
    }

    /** The words in lines of at most the width; a word that is longer stands alone. */
    public static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private int[] widths(int width) {
        var columns = rows.getFirst().size();
        var widths =
                IntStream.range(0, columns)
                        .map(c -> rows.stream().mapToInt(r -> r.get(c).length()).max().orElse(0))
                        .toArray();
        var room = width - indent - GAP * (columns - 1);
        while (Arrays.stream(widths).sum() > room) {
            var widest =
                    IntStream.range(0, columns)
                            .reduce((a, b) -> widths[b] >= widths[a] ? b : a)
                            .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private List<String> lines(List<String> row, int[] widths) {
        var cells =
                IntStream.range(0, row.size()).mapToObj(c -> wrap(row.get(c), widths[c])).toList();
        var height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(cells, line, widths)).toList();
    }

    private String line(List<List<String>> cells, int line, int[] widths) {
        var text = new StringBuilder(" ".repeat(indent));
        for (var column = 0; column < cells.size(); column++) {
            var cell = line < cells.get(column).size() ? cells.get(column).get(line) : "";
            text.append(cell).append(" ".repeat(Math.max(0, widths[column] - cell.length()) + GAP));
        }
        return text.toString().stripTrailing();
    }
}
