package vn.duthao.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.Case;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.board.CaseList;
import vn.duthao.evaluation.board.Scoreboard;
import vn.duthao.evaluation.board.ScoreboardJson;
import vn.duthao.evaluation.board.ScoreboardMarkdown;
import vn.duthao.evaluation.board.ScoreboardPage;
import vn.duthao.evaluation.board.Wording;
import vn.duthao.evaluation.drafts.DraftsSuite;
import vn.duthao.evaluation.planted.PlantedSuite;
import vn.duthao.evaluation.planted.Samples;
import vn.duthao.evaluation.reading.ReadingSuite;
import vn.duthao.evaluation.real.RealSuite;
import vn.duthao.evaluation.retrieval.RetrievalSuite;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.ProgressLine;

/** Measuring how far the program can be trusted. */
public final class EvalCommands {

    /** So many cases of a row are listed. */
    private static final int CASES = 50;

    /** What is measured. */
    enum Suite {
        PLANTED,
        DRAFTS,
        RETRIEVAL,
        READING,
        REAL;

        /** Its name in files: "planted". */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it measures with the folder of samples. */
        boolean ofSamples() {
            return this == REAL || this == RETRIEVAL || this == READING;
        }
    }

    /** How a scoreboard is written. */
    enum Format {
        TABLE,
        JSON,
        MARKDOWN,
        HTML
    }

    @Command(name = "eval")
    ExitCode eval(
            Console console,
            Workspace workspace,
            @Option @Nullable Suite suite,
            @Option(defaultValue = "phrases") DraftCommands.Writer writer,
            @Option @Nullable Path replay,
            @Option @Nullable Path samples,
            @Option(defaultValue = "table") Format format,
            @Option @Nullable Path cases,
            @Option @Nullable Path baseline,
            @Option(longName = "write-baseline") boolean writeBaseline,
            @Option @Nullable Path out,
            @Option boolean force) {
        var recorded = recorded(suite, writer, replay);
        var board = new Output(out, force);
        var list = new Output(cases, force);
        board.requireWritable();
        list.requireWritable();
        var suites =
                Arrays.stream(Suite.values()).filter(s -> suite == null || s == suite).toList();
        var baselines = new Baselines(workspace, baseline, samples, writer, console);
        baselines.requireUsable(suites, writeBaseline, force);
        var metrics = new ArrayList<Metric>();
        var wrong = new ArrayList<Case>();
        var progress = new ProgressLine(console);
        for (var wanted : suites) {
            var outcome =
                    open(wanted, workspace, samples, recorded, console)
                            .run(telling(progress, console));
            metrics.addAll(outcome.metrics());
            wrong.addAll(outcome.cases());
        }
        progress.clear();
        board.write(text(new Scoreboard(metrics), format, console), console);
        if (cases != null) {
            list.write(new CaseList(CASES).render(wrong), console);
        }
        if (recorded != null) {
            tell(recorded.unanswered(), console);
        }
        return writeBaseline
                ? baselines.write(suites, metrics, force)
                : baselines.compare(suites, metrics);
    }

    private static EvaluationSuite.Progress telling(ProgressLine progress, Console console) {
        return (suite, done, total) ->
                progress.show(console.text("eval.running", suite, done, total));
    }

    private static String text(Scoreboard board, Format format, Console console) {
        var wording = new Wording(console.locale());
        return switch (format) {
            case TABLE -> new ScoreTables(console).render(board);
            case JSON -> new ScoreboardJson().render(board);
            case MARKDOWN -> new ScoreboardMarkdown(wording).render(board);
            case HTML -> new ScoreboardPage(wording).render(board);
        };
    }

    private static EvaluationSuite open(
            Suite suite,
            Workspace workspace,
            @Nullable Path samples,
            @Nullable RecordedDrafts recorded,
            Console console) {
        return switch (suite) {
            case PLANTED -> {
                var desk = openDesk(workspace, console);
                yield new PlantedSuite(desk.corpus(), new Samples(workspace, desk).all());
            }
            case DRAFTS -> drafts(workspace, openDesk(workspace, console), recorded);
            case RETRIEVAL ->
                    new RetrievalSuite(
                            openDesk(workspace, console),
                            folder(workspace, samples).resolve("queries"));
            case READING ->
                    new ReadingSuite(
                            workspace.corpus().resolve("reports"), folder(workspace, samples));
            case REAL ->
                    new RealSuite(
                            new CorpusReader().read(workspace.corpus()),
                            folder(workspace, samples));
        };
    }

    private static void tell(List<Path> unanswered, Console console) {
        if (!unanswered.isEmpty()) {
            console.progress(
                    console.text("eval.unanswered", unanswered.size(), unanswered.getFirst()));
        }
    }

    /** Null for the offline writer's drafts. */
    private static @Nullable RecordedDrafts recorded(
            @Nullable Suite suite, DraftCommands.Writer writer, @Nullable Path replay) {
        if (writer == DraftCommands.Writer.PHRASES) {
            if (replay != null) {
                throw new UnusableInputException(Notice.of("shell.eval.replay-without-model"));
            }
            return null;
        }
        if (suite != Suite.DRAFTS) {
            throw new UnusableInputException(Notice.of("shell.eval.model-words-drafts"));
        }
        if (replay == null) {
            throw new UnusableInputException(Notice.of("shell.eval.model-without-replay"));
        }
        return new RecordedDrafts(replay);
    }

    private static EvaluationSuite drafts(
            Workspace workspace, DraftingDesk desk, @Nullable RecordedDrafts recorded) {
        return recorded == null
                ? new DraftsSuite(workspace, desk)
                : new DraftsSuite(workspace, desk, recorded.at(desk));
    }

    private static Path folder(Workspace workspace, @Nullable Path samples) {
        return samples != null ? samples : workspace.root().resolve("eval/samples");
    }

    private static DraftingDesk openDesk(Workspace workspace, Console console) {
        var desk = new DraftingDesk(workspace, workspace.index());
        OpenDesk.update(desk, console);
        return desk;
    }
}
