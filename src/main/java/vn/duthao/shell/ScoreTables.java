package vn.duthao.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.duthao.evaluation.board.Scoreboard;
import vn.duthao.evaluation.board.Wording;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;

/** A scoreboard for reading in a terminal, a table after the other. */
final class ScoreTables {

    private final Console console;
    private final Wording wording;

    ScoreTables(Console console) {
        this.console = console;
        this.wording = new Wording(console.locale());
    }

    /** The text, lines ended by a newline. */
    String render(Scoreboard board) {
        return board.tables().stream()
                .flatMap(table -> lines(table).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private List<String> lines(Scoreboard.Table table) {
        var lines = new ArrayList<String>();
        lines.add(console.paint(Colour.BOLD, wording.title(table)));
        var text = new TextTable(2);
        text.row(heads(table));
        table.rows().forEach(row -> text.row(cells(table, row)));
        lines.addAll(text.lines(console.width()));
        lines.add("");
        return lines;
    }

    private String[] heads(Scoreboard.Table table) {
        var heads = new ArrayList<String>(List.of(""));
        table.measures().forEach(measure -> heads.add(wording.measure(measure)));
        return heads.toArray(String[]::new);
    }

    private String[] cells(Scoreboard.Table table, String row) {
        var cells = new ArrayList<String>(List.of(wording.row(table, row)));
        table.measures()
                .forEach(m -> cells.add(table.at(row, m).map(wording::withInterval).orElse("")));
        return cells.toArray(String[]::new);
    }
}
