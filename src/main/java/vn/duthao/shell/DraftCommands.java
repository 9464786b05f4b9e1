package vn.duthao.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.realise.llm.CachedAnswers;
import vn.duthao.realise.llm.ModelClient;
import vn.duthao.realise.llm.ModelSettingsFile;
import vn.duthao.realise.llm.ModelWriter;
import vn.duthao.realise.llm.Questions;
import vn.duthao.realise.llm.SectionModels;
import vn.duthao.shell.console.Console;
import vn.duthao.statistics.file.FormWriter;

/** Writing: the draft of a report, and the blank workbook for its statistics. */
public final class DraftCommands {

    /** Who words a draft. */
    enum Writer {
        PHRASES,
        MODEL
    }

    @Command(name = "draft")
    ExitCode draft(
            Console console,
            Workspace workspace,
            @Option String agency,
            @Option Period period,
            @Option @Nullable String type,
            @Option @Nullable Path statistics,
            @Option @Nullable Path out,
            @Option(defaultValue = "phrases") Writer writer,
            @Option(longName = "dry-run") boolean dryRun,
            @Option boolean force) {
        var run = new DraftRun(console, workspace, agency, period, type, statistics, out, force);
        if (dryRun) {
            return count(run, writer);
        }
        return run.wordedBy(desk -> writer == Writer.MODEL ? model(workspace, desk) : null);
    }

    /** Tells what a model would be asked; nothing is sent and no draft written. */
    private static ExitCode count(DraftRun run, Writer writer) {
        if (writer != Writer.MODEL) {
            throw new UnusableInputException(Notice.of("shell.draft.nothing-to-send"));
        }
        var desk = new DraftingDesk(run.workspace(), run.workspace().index());
        var questions = new Questions();
        run.draft(desk, new ModelWriter(questions, desk.corpus().agencies()));
        run.console()
                .print(
                        run.console()
                                .text(
                                        "draft.would-ask",
                                        questions.asked().size(),
                                        questions.tokens()));
        return ExitCode.FINE;
    }

    static ModelWriter model(Workspace workspace, DraftingDesk desk) {
        var settings = new ModelSettingsFile(workspace.settings(), System.getenv()).require();
        var model = new CachedAnswers(new ModelClient(settings), settings, workspace.answers());
        return new ModelWriter(
                SectionModels.same(model, settings.concurrency()), desk.corpus().agencies());
    }

    @Command(name = "form")
    ExitCode form(
            Console console,
            Workspace workspace,
            @Option(defaultValue = Outline.USUAL_TYPE) String type,
            @Option String agency,
            @Option Period period,
            @Option Path out,
            @Option boolean force) {
        var desk = new DraftingDesk(workspace, workspace.index());
        var office = desk.corpus().agencies().get(agency);
        new FormWriter(desk.corpus().catalogue())
                .write(
                        desk.corpus().outline(type, office.type(), period.kind()),
                        office,
                        period,
                        desk.earlier(office, period, type),
                        out,
                        force);
        console.print(console.text("form.done", out, agency, period.code()));
        return ExitCode.FINE;
    }
}
