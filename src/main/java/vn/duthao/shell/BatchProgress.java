package vn.duthao.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.duthao.batch.BatchRun;
import vn.duthao.batch.Unit;
import vn.duthao.notice.Notice;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.ProgressLine;

/** Tells how far a run is: a bar on a terminal, elsewhere a line an agency. */
final class BatchProgress implements BatchRun.Progress {

    private static final int BAR = 20;

    private final Console console;
    private final Clock clock;
    private final ProgressLine line;
    private @Nullable Instant begun;

    BatchProgress(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        this.line = new ProgressLine(console);
    }

    @Override
    public void begun(Unit unit) {
        if (begun == null) {
            begun = clock.instant();
        }
    }

    @Override
    public void ended(Unit unit, @Nullable Notice reason, int done, int all) {
        if (reason != null || !console.live()) {
            line.clear();
            console.progress(
                    reason == null
                            ? console.text("batch.drafted", unit.agency(), done, all)
                            : console.text(
                                    "batch.failed",
                                    unit.agency(),
                                    done,
                                    all,
                                    console.text(reason)));
        }
        if (console.live()) {
            var filled = BAR * done / all;
            var bar = "█".repeat(filled) + "░".repeat(BAR - filled);
            line.show(console.text("batch.bar", bar, done, all, left(done, all), unit.agency()));
        }
    }

    /** As long for each of those left as for each of those done. */
    private String left(int done, int all) {
        var since = begun == null ? Duration.ZERO : Duration.between(begun, clock.instant());
        var seconds = since.multipliedBy(all - done).dividedBy(done).toSeconds();
        return seconds < 60
                ? console.text("batch.seconds", seconds)
                : console.text("batch.minutes", (seconds + 59) / 60);
    }

    void clear() {
        line.clear();
    }
}
