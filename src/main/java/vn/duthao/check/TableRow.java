package vn.duthao.check;

import java.util.List;
import vn.duthao.report.Block;
import vn.duthao.report.Sentence;

/**
 * A row of a table, read as one sentence: its cells joined with " | ".
 *
 * @param row index in the table, from 0 with the heads
 * @param starts offset of each cell in that sentence
 */
public record TableRow(Block.Table table, int row, List<Integer> starts) {

    public TableRow {
        starts = List.copyOf(starts);
    }

    private static final String BETWEEN = " | ";

    static TableRow of(Block.Table table, int row) {
        var starts = new java.util.ArrayList<Integer>();
        var at = 0;
        for (var cell : table.rows().get(row)) {
            starts.add(at);
            at += cell.text().length() + BETWEEN.length();
        }
        return new TableRow(table, row, starts);
    }

    /** The texts of its cells. */
    public List<String> cells() {
        return texts(row);
    }

    /** The texts of another row of the table. */
    public List<String> texts(int other) {
        return table.rows().get(other).stream().map(Sentence::text).toList();
    }

    String asSentence() {
        return String.join(BETWEEN, cells());
    }
}
