package vn.duthao.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.batch.RunFolder;
import vn.duthao.batch.RunOptions;
import vn.duthao.batch.RunSummary;
import vn.duthao.batch.Shard;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Console;

/** Drafting for many agencies in one run, and joining what several machines drafted of it. */
public final class BatchCommands {

    /** What a run that goes on tries again. */
    enum Retry {
        FAILED
    }

    private final Clock clock;

    /**
     * The commands.
     *
     * @param clock tells when what happened
     */
    public BatchCommands(Clock clock) {
        this.clock = clock;
    }

    @Command(name = "batch")
    ExitCode batch(
            Console console,
            Workspace workspace,
            @Argument(index = 0) @Nullable Path run,
            @Option @Nullable Period period,
            @Option boolean all,
            @Option @Nullable String agencies,
            @Option @Nullable String parent,
            @Option(defaultValue = Outline.USUAL_TYPE) String type,
            @Option @Nullable Path out,
            @Option boolean resume,
            @Option @Nullable Retry retry,
            @Option @Nullable Integer workers,
            @Option(longName = "max-errors") @Nullable Integer maxErrors,
            @Option @Nullable String shard,
            @Option(longName = "dry-run") boolean dryRun,
            @Option(defaultValue = "phrases") DraftCommands.Writer writer,
            @Option boolean force) {
        var asked =
                period == null
                        ? null
                        : new RunOptions(
                                period.code(),
                                type,
                                named(all, agencies, parent),
                                parent,
                                writer.name().toLowerCase(Locale.ROOT),
                                force);
        var part = shard == null ? Shard.WHOLE : part(shard);
        var folder = folder(run, out, asked, resume);
        var options = options(folder, asked, resume, part);
        var drafting =
                new BatchDrafting(
                        console,
                        workspace,
                        new RunFolder(folder),
                        options,
                        part,
                        workers == null ? Runtime.getRuntime().availableProcessors() : workers,
                        maxErrors == null ? Integer.MAX_VALUE : maxErrors,
                        clock);
        return dryRun ? drafting.show() : drafting.run(retry == Retry.FAILED);
    }

    /** The agencies named, none for all; one way to say whose reports are wanted is needed. */
    private static List<String> named(
            boolean all, @Nullable String agencies, @Nullable String parent) {
        var ways = Stream.of(all, agencies != null, parent != null).filter(given -> given).count();
        if (ways != 1) {
            throw new UnusableInputException(Notice.of("shell.batch.whose"));
        }
        if (agencies == null) {
            return List.of();
        }
        var ids = Arrays.stream(agencies.split(",")).map(String::strip).toList();
        if (ids.stream().allMatch(String::isEmpty)) {
            throw new UnusableInputException(Notice.of("shell.batch.whose"));
        }
        return ids.stream().filter(id -> !id.isEmpty()).toList();
    }

    private static Shard part(String text) {
        return Shard.parse(text)
                .orElseThrow(
                        () ->
                                new UnusableInputException(
                                        Notice.of("shell.batch.not-a-shard", text)));
    }

    private static Path folder(
            @Nullable Path run, @Nullable Path out, @Nullable RunOptions asked, boolean resume) {
        if (run != null && !resume) {
            throw new UnusableInputException(Notice.of("shell.batch.run-without-resume", run));
        }
        if (run != null) {
            return run;
        }
        if (out != null) {
            return out;
        }
        if (asked == null) {
            throw new UnusableInputException(Notice.of("shell.batch.no-period"));
        }
        return Path.of("batch-" + asked.period());
    }

    /** What the run in the folder was begun with; shards of one run may all begin it. */
    private static RunOptions options(
            Path folder, @Nullable RunOptions asked, boolean resume, Shard shard) {
        var there = new RunFolder(folder).plan().orElse(null);
        if (there == null) {
            if (asked == null || resume) {
                var key = resume ? "batch.no-run" : "shell.batch.no-period";
                throw new UnusableInputException(Notice.of(key, folder));
            }
            return asked;
        }
        if (asked != null && !asked.equals(there.options())) {
            throw new UnusableInputException(Notice.of("batch.other-run", folder));
        }
        if (!resume && shard.equals(Shard.WHOLE)) {
            throw new UnusableInputException(Notice.of("batch.exists", folder));
        }
        return there.options();
    }

    @Command(name = "batch merge")
    ExitCode merge(Console console, Workspace workspace, @Argument(index = 0) Path run) {
        var folder = new RunFolder(run);
        var plan =
                folder.plan()
                        .orElseThrow(
                                () -> new UnusableInputException(Notice.of("batch.no-run", run)));
        var agencies = new CorpusReader().read(workspace.corpus()).agencies();
        return new BatchReport(console, folder, agencies).tell(RunSummary.of(plan, folder));
    }
}
