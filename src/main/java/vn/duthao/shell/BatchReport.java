package vn.duthao.shell;

import java.util.stream.Stream;
import vn.duthao.batch.RunFolder;
import vn.duthao.batch.RunSummary;
import vn.duthao.batch.SummaryFiles;
import vn.duthao.batch.SummaryTables;
import vn.duthao.batch.UnitState;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;

/** Tells how a run stands: on the console in short, in its folder in full. */
record BatchReport(Console console, RunFolder folder, AgencyRegister agencies) {

    /** More units than fit on a screen are told by those that somebody must look at. */
    private static final int FITTING = 40;

    /** Writes the summary, tells it, and gives the code that the run ends with. */
    ExitCode tell(RunSummary summary) {
        var page = new SummaryFiles(folder).write(summary, agencies, console.locale());
        show(summary);
        console.print(console.text("batch.summary-page", page));
        var open = summary.in(UnitState.FAILED).size() + summary.in(UnitState.WAITING).size();
        if (open > 0) {
            var retry = summary.in(UnitState.FAILED).isEmpty() ? "" : " --retry failed";
            console.print(console.text("batch.go-on", folder.root(), retry));
            return ExitCode.PARTLY_FAILED;
        }
        return summary.hasErrors() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** Tells the summary and writes nothing. */
    void show(RunSummary summary) {
        var table = new TextTable(0);
        table.row(
                Stream.of("state", "told", "findings", "open", "outliers", "agency")
                        .map(column -> console.text("batch.column." + column))
                        .toArray(String[]::new));
        var all = summary.rows().size() <= FITTING;
        summary.rows().stream()
                .filter(row -> row.state() != UnitState.MISSING)
                .filter(row -> all || needsALook(row))
                .forEach(row -> row(table, row));
        table.lines(console.width()).forEach(console::print);
        console.print("");
        new SummaryTables(summary, agencies, console.locale()).lines().forEach(console::print);
        reasons(summary);
    }

    private static boolean needsALook(RunSummary.Row row) {
        var result = row.result();
        return result == null || result.errors() > 0 || result.warnings() > 0;
    }

    private void row(TextTable table, RunSummary.Row row) {
        var result = row.result();
        var state = console.text("batch.state." + row.state());
        if (result == null) {
            table.row(state, "", "", "", "", row.unit().agency());
            return;
        }
        table.row(
                state,
                result.told() + "/" + result.observations(),
                result.errors() + "/" + result.warnings(),
                result.gaps() + "/" + result.carriedOver(),
                Integer.toString(result.outliers().size()),
                row.unit().agency());
    }

    private void reasons(RunSummary summary) {
        for (var row : summary.rows()) {
            var reason = row.reason();
            if (reason != null) {
                var colour = row.state() == UnitState.FAILED ? Colour.RED : Colour.YELLOW;
                console.print(
                        console.paint(colour, row.unit().agency()) + "  " + console.text(reason));
            }
        }
        var missing = summary.in(UnitState.MISSING).stream().map(r -> r.unit().agency()).toList();
        if (!missing.isEmpty()) {
            var names = console.text("batch.missing", String.join(", ", missing));
            TextTable.wrap(names, console.width()).forEach(console::print);
        }
    }
}
