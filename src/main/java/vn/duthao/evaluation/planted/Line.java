package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.report.Placed;
import vn.duthao.report.Report;

/**
 * What a reader takes in as one sentence: a sentence, or the row of a table with its cells joined
 * by " | ".
 *
 * @param section path of its section, empty above the first and below the last
 * @param sentences the sentence, or the cells of the row; at least one
 */
record Line(String section, List<Placed> sentences) {

    private static final String BETWEEN = " | ";

    Line {
        sentences = List.copyOf(sentences);
    }

    /** The lines of the report in reading order, heads of tables among them. */
    static List<Line> of(Report report) {
        var lines = new ArrayList<Line>();
        var row = new ArrayList<Placed>();
        for (var placed : (Iterable<Placed>) report.placed()::iterator) {
            if (!row.isEmpty() && !sameRow(row.getLast(), placed)) {
                lines.add(new Line(row.getLast().path(), row));
                row.clear();
            }
            row.add(placed);
        }
        if (!row.isEmpty()) {
            lines.add(new Line(row.getLast().path(), row));
        }
        return List.copyOf(lines);
    }

    private static boolean sameRow(Placed a, Placed b) {
        var first = a.cell();
        var second = b.cell();
        return first != null
                && second != null
                && a.block() == b.block()
                && first.row() == second.row();
    }

    String text() {
        return String.join(BETWEEN, sentences.stream().map(p -> p.sentence().text()).toList());
    }

    /** Where the sentence with the index begins in the line; -1 where it is another line's. */
    int offset(int sentence) {
        var at = 0;
        for (var placed : sentences) {
            if (placed.index() == sentence) {
                return at;
            }
            at += placed.sentence().text().length() + BETWEEN.length();
        }
        return -1;
    }

    boolean inTable() {
        return sentences.getFirst().cell() != null;
    }

    boolean has(int sentence) {
        return offset(sentence) >= 0;
    }
}
