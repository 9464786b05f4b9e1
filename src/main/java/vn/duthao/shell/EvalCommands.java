package vn.duthao.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.Case;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.board.CaseList;
import vn.duthao.evaluation.board.Scoreboard;
import vn.duthao.evaluation.board.ScoreboardJson;
import vn.duthao.evaluation.planted.PlantedSuite;
import vn.duthao.evaluation.planted.Samples;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.ProgressLine;

/** Measuring how far the program can be trusted. */
public final class EvalCommands {

    /** So many cases of a row are listed. */
    private static final int CASES = 50;

    /** What is measured. */
    enum Suite {
        PLANTED
    }

    /** How a scoreboard is written. */
    enum Format {
        TABLE,
        JSON
    }

    @Command(name = "eval")
    ExitCode eval(
            Console console,
            Workspace workspace,
            @Option @Nullable Suite suite,
            @Option(defaultValue = "table") Format format,
            @Option @Nullable Path cases,
            @Option @Nullable Path out,
            @Option boolean force) {
        var output = new Output(out, force);
        var caseFile = new Output(cases, force);
        output.requireWritable();
        caseFile.requireWritable();
        var metrics = new ArrayList<Metric>();
        var wrong = new ArrayList<Case>();
        var progress = new ProgressLine(console);
        for (var measured : suites(suite, workspace, console)) {
            var outcome =
                    measured.run(
                            (name, done, total) ->
                                    progress.show(console.text("eval.running", name, done, total)));
            metrics.addAll(outcome.metrics());
            wrong.addAll(outcome.cases());
        }
        progress.clear();
        output.write(text(new Scoreboard(metrics), format, console), console);
        if (cases != null) {
            caseFile.write(new CaseList(CASES).render(wrong), console);
        }
        return ExitCode.FINE;
    }

    private static String text(Scoreboard board, Format format, Console console) {
        return switch (format) {
            case TABLE -> new ScoreTables(console).render(board);
            case JSON -> new ScoreboardJson().render(board);
        };
    }

    private static List<EvaluationSuite> suites(
            @Nullable Suite wanted, Workspace workspace, Console console) {
        return Arrays.stream(Suite.values())
                .filter(suite -> wanted == null || suite == wanted)
                .map(suite -> suite(suite, workspace, console))
                .toList();
    }

    private static EvaluationSuite suite(Suite suite, Workspace workspace, Console console) {
        return switch (suite) {
            case PLANTED -> {
                var desk = new DraftingDesk(workspace, workspace.index());
                OpenDesk.update(desk, console);
                yield new PlantedSuite(desk.corpus(), new Samples(workspace, desk).all());
            }
        };
    }
}
