package vn.duthao.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.filing.Filing;
import vn.duthao.filing.Recognition;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.reading.ReportReader;
import vn.duthao.shell.console.Console;

/** The past reports of a workspace: adding them, looking at them, removing them. */
public final class CorpusCommands {

    /** How the list is written. */
    enum Format {
        TABLE,
        JSON
    }

    private final ReportReader reader;

    public CorpusCommands(ReportReader reader) {
        this.reader = reader;
    }

    @Command(name = "corpus add")
    ExitCode add(
            Console console,
            Workspace workspace,
            @Arguments List<Path> file,
            @Option @Nullable String agency,
            @Option @Nullable Period period,
            @Option @Nullable String type,
            @Option @Nullable Path statistics,
            @Option boolean yes,
            @Option boolean force) {
        requireOwn(workspace);
        if (statistics != null && file.size() > 1) {
            throw new UnusableInputException(Notice.of("filing.statistics-of-one", statistics));
        }
        var desk = new DraftingDesk(workspace, workspace.index());
        var given = Identification.Given.of(desk.corpus(), agency, period, type, statistics);
        var adder = new ReportAdder(workspace, desk, reader, console, given, yes, force);
        var outcome = adder.addAll(file);
        var failed = new ArrayList<>(outcome.failed());
        if (outcome.added() > 0) {
            try {
                tellIndexed(desk, console);
            } catch (DuthaoException e) {
                // told with the others: what was wrong with the files must not be lost
                failed.add(e);
            }
        }
        console.print(console.text("corpus.added", outcome.added(), outcome.failed().size()));
        console.flush();
        failed.forEach(failure -> console.failure(failure.notice()));
        return failed.stream().map(ExitCode::of).reduce(ExitCode.FINE, ExitCode::or);
    }

    @Command(name = "corpus list")
    ExitCode list(
            Console console,
            Workspace workspace,
            @Option @Nullable String agency,
            @Option(defaultValue = "table") Format format) {
        var desk = new DraftingDesk(workspace, workspace.index());
        if (agency != null) {
            desk.corpus().agencies().get(agency);
        }
        var list = CorpusList.of(workspace, desk, agency);
        switch (format) {
            case TABLE -> list.print(console);
            case JSON -> console.print(list.json());
        }
        return ExitCode.FINE;
    }

    @Command(name = "corpus show")
    ExitCode show(
            Console console,
            Workspace workspace,
            @Argument(index = 0) String agency,
            @Argument(index = 1) Period period,
            @Option @Nullable String type) {
        var desk = new DraftingDesk(workspace, workspace.index());
        var file = new FiledReports(workspace, desk).find(agency, period, type);
        var office = desk.corpus().agencies().get(agency);
        var recognition = Recognition.of(reader.read(file.file()), desk.corpus());
        var indexed = desk.indexed().get(file.key());
        new RecognitionPage(desk, console)
                .printFiled(recognition, office, file, indexed, workspace);
        return ExitCode.FINE;
    }

    @Command(name = "corpus remove")
    ExitCode remove(
            Console console,
            Workspace workspace,
            @Argument(index = 0) String agency,
            @Argument(index = 1) Period period,
            @Option @Nullable String type,
            @Option(longName = "with-statistics") boolean withStatistics,
            @Option boolean force) {
        requireOwn(workspace);
        var desk = new DraftingDesk(workspace, workspace.index());
        var filed = new FiledReports(workspace, desk);
        var report = filed.find(agency, period, type);
        var filing = new Filing(workspace);
        var files = filed.files(report, withStatistics);
        files.forEach(f -> console.progress(console.text("corpus.to-remove", filing.shown(f))));
        if (!force && !isWanted(console)) {
            console.progress(console.text("corpus.kept"));
            return ExitCode.FINE;
        }
        filing.remove(files);
        files.forEach(f -> console.print(console.text("corpus.removed", filing.shown(f))));
        tellIndexed(desk, console);
        return ExitCode.FINE;
    }

    private static boolean isWanted(Console console) {
        if (!console.canAsk()) {
            throw new UnusableInputException(Notice.of("filing.remove-needs-force"));
        }
        return Consent.given(console, "corpus.ask.remove");
    }

    private static void tellIndexed(DraftingDesk desk, Console console) {
        var outcome = OpenDesk.update(desk, console);
        console.print(
                console.text(
                        "index.done",
                        outcome.indexed(),
                        outcome.unchanged(),
                        outcome.removed(),
                        outcome.skipped().size()));
    }

    /** The corpus that came with the program is everybody's: an office adds to its own. */
    private static void requireOwn(Workspace workspace) {
        var program = NearestWorkspace.ofProgram();
        try {
            if (program.isPresent() && Files.isSameFile(program.get().root(), workspace.root())) {
                throw new UnusableInputException(
                        Notice.of("filing.corpus-of-program", workspace.root()));
            }
        } catch (IOException e) {
            throw new OutsideFailureException(
                    Notice.of("workspace.unreadable", workspace.root()), e);
        }
    }
}
