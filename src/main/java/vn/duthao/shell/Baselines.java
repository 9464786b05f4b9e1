package vn.duthao.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Workspace;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.board.Baseline;
import vn.duthao.evaluation.board.BaselineFile;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;

/** The baselines of a workspace: compared with what was measured, or written from it. */
final class Baselines {

    private final Workspace workspace;
    private final @Nullable Path given;
    private final @Nullable Path samples;
    private final DraftCommands.Writer writer;
    private final Console console;

    /**
     * The baselines of the workspace.
     *
     * @param given a file instead of the workspace's own, null for those
     * @param samples a folder of other documents, which the workspace's own baseline does not fit
     * @param writer of the drafts that were measured: each is held against a baseline of its own
     */
    Baselines(
            Workspace workspace,
            @Nullable Path given,
            @Nullable Path samples,
            DraftCommands.Writer writer,
            Console console) {
        this.workspace = workspace;
        this.given = given;
        this.samples = samples;
        this.writer = writer;
        this.console = console;
    }

    /** Fails where comparing or writing would, before any work is done. */
    void requireUsable(List<EvalCommands.Suite> suites, boolean writing, boolean force) {
        if (given != null && suites.size() > 1) {
            throw new UnusableInputException(Notice.of("shell.eval.baseline-of-one-suite"));
        }
        for (var suite : suites) {
            var file = file(suite);
            if (writing && file != null) {
                makeOwnFolder(file);
                WholeFile.checkWritable(file, force);
            } else if (file != null && (given != null || Files.exists(file))) {
                BaselineFile.read(file);
            }
        }
    }

    /** Tells what fell on standard error. */
    ExitCode compare(List<EvalCommands.Suite> suites, List<Metric> metrics) {
        var falls = new ArrayList<Baseline.Fall>();
        var compared = false;
        for (var suite : suites) {
            var file = file(suite);
            if (file != null && Files.exists(file)) {
                falls.addAll(BaselineFile.read(file).falls(metrics));
                compared = true;
            } else if (file != null) {
                console.progress(console.text("eval.no-baseline", name(suite)));
            }
        }
        if (compared) {
            tell(falls);
        }
        return falls.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** Writes a baseline for each suite. */
    ExitCode write(List<EvalCommands.Suite> suites, List<Metric> metrics, boolean force) {
        for (var suite : suites) {
            var file = file(suite);
            if (file != null) {
                BaselineFile.write(Baseline.of(suite.id(), metrics), file, force);
                console.progress(console.text("written", file));
            }
        }
        return ExitCode.FINE;
    }

    private void tell(List<Baseline.Fall> falls) {
        if (falls.isEmpty()) {
            console.progress(console.text("eval.held"));
            return;
        }
        console.progress(console.text("eval.fell", falls.size()));
        var table = new TextTable(2);
        for (var fall : falls) {
            var value = fall.is();
            table.row(
                    fall.suite() + "." + fall.key(),
                    fall.was().toPlainString(),
                    "→",
                    value == null ? console.text("eval.not-measured") : value.toPlainString());
        }
        table.lines(console.width()).forEach(console::progress);
    }

    /** The workspace's folder of baselines; one that is given must be there. */
    private void makeOwnFolder(Path file) {
        if (given == null) {
            try {
                Files.createDirectories(file.getParent());
            } catch (IOException e) {
                throw new OutsideFailureException(
                        Notice.of("files.not-written", file, String.valueOf(e.getMessage())), e);
            }
        }
    }

    /** Null where no baseline fits: that of the workspace is of its own samples. */
    private @Nullable Path file(EvalCommands.Suite suite) {
        if (given != null) {
            return given;
        }
        return suite.ofSamples() && samples != null
                ? null
                : workspace.root().resolve("eval/baselines").resolve(name(suite) + ".json");
    }

    /** "drafts", or "drafts-model". */
    private String name(EvalCommands.Suite suite) {
        return writer == DraftCommands.Writer.MODEL ? suite.id() + "-model" : suite.id();
    }
}
