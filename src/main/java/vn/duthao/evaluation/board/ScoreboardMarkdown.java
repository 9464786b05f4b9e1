package vn.duthao.evaluation.board;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scoreboard in Markdown, a table after the other. */
public final class ScoreboardMarkdown {

    private final Wording wording;

    public ScoreboardMarkdown(Wording wording) {
        this.wording = wording;
    }

    /** The text. */
    public String render(Scoreboard board) {
        return board.tables().stream().map(this::render).collect(Collectors.joining("\n"));
    }

    private String render(Scoreboard.Table table) {
        var heads = table.measures().stream().map(wording::measure);
        var rule = Collections.nCopies(table.measures().size() + 1, "---");
        return "## "
                + wording.title(table)
                + "\n\n"
                + line(Stream.concat(Stream.of(""), heads))
                + line(rule.stream())
                + table.rows().stream().map(row -> line(table, row)).collect(Collectors.joining());
    }

    private String line(Scoreboard.Table table, String row) {
        var cells =
                table.measures().stream()
                        .map(m -> table.at(row, m).map(wording::withInterval).orElse(""));
        return line(Stream.concat(Stream.of(wording.row(table, row)), cells));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
