package vn.duthao.shell;

import java.util.List;
import java.util.stream.Collectors;
import vn.duthao.check.Claim;
import vn.duthao.check.revision.FigureChange;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;

/** The figures that differ between two versions of a report, for reading in a terminal. */
final class ChangeTable {

    private static final int MOST_WORDS = 60;

    private final Console console;

    ChangeTable(Console console) {
        this.console = console;
    }

    /** The text, lines ended by a newline. */
    String render(List<FigureChange> changes) {
        var table = new TextTable(0);
        changes.forEach(change -> row(table, change));
        var head =
                changes.isEmpty()
                        ? console.text("changes.none")
                        : console.text("changes.head", changes.size());
        var lines = new java.util.ArrayList<String>(List.of("", head));
        lines.addAll(table.lines(console.width()));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void row(TextTable table, FigureChange change) {
        switch (change) {
            case FigureChange.Changed(var before, var after) ->
                    row(
                            table,
                            "changes.changed",
                            before.claim().text() + " → " + after.claim().text(),
                            after.claim());
            case FigureChange.Appeared(var after) ->
                    row(table, "changes.appeared", after.claim().text(), after.claim());
            case FigureChange.Vanished(var before) ->
                    row(table, "changes.vanished", before.claim().text(), before.claim());
        }
    }

    private void row(TextTable table, String word, String figures, Claim claim) {
        table.row(console.text(word), claim.place().section(), figures, around(claim));
    }

    /** The words around the figure, as many as tell where it stands. */
    private static String around(Claim claim) {
        var sentence = claim.place().sentence();
        var from = Math.max(0, claim.start() - MOST_WORDS / 2);
        var to = Math.min(sentence.length(), claim.end() + MOST_WORDS / 2);
        return (from > 0 ? "…" : "")
                + sentence.substring(from, to)
                + (to < sentence.length() ? "…" : "");
    }
}
