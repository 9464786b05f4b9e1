package vn.duthao.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.duthao.batch.BatchRun;
import vn.duthao.batch.RunFolder;
import vn.duthao.batch.RunOptions;
import vn.duthao.batch.RunPlan;
import vn.duthao.batch.RunPlanner;
import vn.duthao.batch.RunSummary;
import vn.duthao.batch.Shard;
import vn.duthao.batch.Unit;
import vn.duthao.batch.UnitDrafting;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.DuthaoException;
import vn.duthao.realise.llm.ModelWriter;
import vn.duthao.realise.llm.Questions;
import vn.duthao.shell.console.Console;

/** A run of drafts from the workspace to its folder and summary. */
record BatchDrafting(
        Console console,
        Workspace workspace,
        RunFolder folder,
        RunOptions options,
        Shard shard,
        int workers,
        int mostFailures,
        Clock clock) {

    /** For one draft; a language model is asked for each of its sections. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration PATIENCE_WITH_MODEL = Duration.ofHours(1);

    /** Drafts what is not drafted yet and tells how the whole run stands. */
    ExitCode run(boolean retry) {
        var desk = desk();
        var plan = plan(desk);
        var isModel = isModel();
        var writer = isModel ? DraftCommands.model(workspace, desk) : null;
        var drafting = new UnitDrafting(workspace, desk, options, writer, console.locale());
        var limits =
                new BatchRun.Limits(
                        workers, mostFailures, isModel ? PATIENCE_WITH_MODEL : PATIENCE);
        var progress = new BatchProgress(console, clock);
        try {
            new BatchRun(plan, folder, shard, drafting, limits, clock, progress).run(retry);
        } finally {
            progress.clear();
        }
        return new BatchReport(console, folder, desk.corpus().agencies())
                .tell(RunSummary.of(plan, folder));
    }

    private boolean isModel() {
        return options.writer().equals("model");
    }

    /**
     * Tells what would be drafted, and what a model would be asked; nothing is sent, and nothing
     * written but the index.
     */
    ExitCode show() {
        var desk = desk();
        var summary = RunSummary.of(plan(desk), folder);
        new BatchReport(console, folder, desk.corpus().agencies()).show(summary);
        if (isModel()) {
            tellQuestions(desk, summary.left(shard));
        }
        return ExitCode.FINE;
    }

    private void tellQuestions(DraftingDesk desk, List<Unit> units) {
        var calls = 0;
        var tokens = 0L;
        for (var unit : units) {
            var questions = new Questions();
            rehearse(desk, unit, questions);
            calls += questions.asked().size();
            tokens += questions.tokens();
        }
        console.print(console.text("draft.would-ask", calls, tokens));
    }

    /** A unit whose statistics cannot be used is named here as the run would name it. */
    private void rehearse(DraftingDesk desk, Unit unit, Questions questions) {
        var writer = new ModelWriter(questions, desk.corpus().agencies());
        try {
            new UnitDrafting(workspace, desk, options, writer, console.locale()).rehearse(unit);
        } catch (DuthaoException e) {
            console.progress(unit.agency() + "  " + console.text(e.notice()));
        }
    }

    private DraftingDesk desk() {
        var desk = new DraftingDesk(workspace, workspace.index());
        OpenDesk.update(desk, console);
        return desk;
    }

    private RunPlan plan(DraftingDesk desk) {
        return new RunPlanner(workspace, desk, Dispatcher.version()).plan(options);
    }
}
