package vn.duthao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.Notice;

/** A workspace and the runs over it. */
record BatchFixture(Workspace workspace, Path run) {

    static final RunOptions ALL =
            new RunOptions("2024", "bao-cao-cchc", List.of(), null, "phrases", false);

    static RunOptions only(List<String> agencies) {
        return new RunOptions(ALL.period(), ALL.type(), agencies, null, ALL.writer(), ALL.force());
    }

    static final BatchRun.Limits UNLIMITED =
            new BatchRun.Limits(2, Integer.MAX_VALUE, Duration.ofMinutes(5));

    RunFolder folder() {
        return new RunFolder(run);
    }

    DraftingDesk desk() {
        var desk = new DraftingDesk(workspace, workspace.index());
        desk.updateIndex(_ -> {}, _ -> {});
        return desk;
    }

    /** Runs what is left and gives the agencies in the order in which they ended. */
    List<String> run(RunOptions options) {
        return run(options, Shard.WHOLE, UNLIMITED, false);
    }

    List<String> run(RunOptions options, Shard shard, BatchRun.Limits limits, boolean retry) {
        var desk = desk();
        var plan = new RunPlanner(workspace, desk, "test").plan(options);
        var drafting = new UnitDrafting(workspace, desk, options, null, Locale.ENGLISH);
        var ended = new ArrayList<String>();
        new BatchRun(plan, folder(), shard, drafting, limits, Clock.systemUTC(), told(ended))
                .run(retry);
        return ended;
    }

    private static BatchRun.Progress told(List<String> ended) {
        return new BatchRun.Progress() {
            @Override
            public void begun(Unit unit) {}

            @Override
            public void ended(Unit unit, @Nullable Notice reason, int done, int all) {
                ended.add(unit.agency());
            }
        };
    }

    /** The summary, made from the folder alone. */
    RunSummary summary() {
        return RunSummary.of(folder().plan().orElseThrow(), folder());
    }

    /** The units in the state. */
    List<String> in(UnitState state) {
        return summary().in(state).stream().map(row -> row.unit().agency()).toList();
    }

    /** Everything drafted and planned, by name: what an interrupted run must end with too. */
    Map<String, String> results() {
        var results = new TreeMap<String, String>();
        try (var files = Files.walk(run)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = run.relativize(file).toString();
                if (!name.startsWith("journal") && !name.startsWith(".lock")) {
                    results.put(name, new Digest().files(List.of(file)).hex());
                }
            }
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
