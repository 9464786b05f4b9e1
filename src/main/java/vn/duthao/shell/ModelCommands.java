package vn.duthao.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.realise.llm.ModelWriter;
import vn.duthao.realise.llm.Questions;
import vn.duthao.realise.llm.RecordedAnswers;
import vn.duthao.shell.console.Console;

/** What a language model is asked: to be read before it is sent, and answered elsewhere. */
public final class ModelCommands {

    @Command(name = "prompts show")
    ExitCode show(
            Console console,
            Workspace workspace,
            @Argument(index = 0) String section,
            @Option String agency,
            @Option Period period,
            @Option @Nullable String type,
            @Option @Nullable Path statistics) {
        var desk = new DraftingDesk(workspace, workspace.index());
        var questions = new Questions();
        new DraftRun(console, workspace, agency, period, type, statistics, null, true)
                .draft(desk, new ModelWriter(questions, desk.corpus().agencies()));
        var asked = questions.asked();
        var question = asked.get(section);
        if (question == null) {
            throw new UnusableInputException(
                    Notice.of(
                            "shell.prompts.no-section",
                            section,
                            String.join(", ", asked.keySet())));
        }
        console.print(question);
        return ExitCode.FINE;
    }

    @Command(name = "record")
    ExitCode record(
            Console console,
            Workspace workspace,
            @Option Path dir,
            @Option String agency,
            @Option Period period,
            @Option @Nullable String type,
            @Option @Nullable Path statistics,
            @Option @Nullable Path out,
            @Option boolean force) {
        var answers = RecordedAnswers.recording(dir);
        return recorded(
                new DraftRun(console, workspace, agency, period, type, statistics, out, force),
                answers);
    }

    @Command(name = "replay")
    ExitCode replay(
            Console console,
            Workspace workspace,
            @Option Path dir,
            @Option String agency,
            @Option Period period,
            @Option @Nullable String type,
            @Option @Nullable Path statistics,
            @Option @Nullable Path out,
            @Option boolean force) {
        var answers = RecordedAnswers.replaying(dir);
        return recorded(
                new DraftRun(console, workspace, agency, period, type, statistics, out, force),
                answers);
    }

    private static ExitCode recorded(DraftRun run, RecordedAnswers answers) {
        var exit = run.wordedBy(desk -> new ModelWriter(answers, desk.corpus().agencies()));
        var unanswered = answers.unanswered();
        if (!unanswered.isEmpty()) {
            run.console()
                    .print(
                            run.console()
                                    .text(
                                            "record.unanswered",
                                            unanswered.size(),
                                            unanswered.getFirst()));
        }
        return exit;
    }
}
