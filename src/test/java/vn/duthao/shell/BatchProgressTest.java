package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.duthao.batch.Unit;
import vn.duthao.notice.Notice;
import vn.duthao.shell.console.Language;

class BatchProgressTest {

    private final Watch watch = new Watch();

    @Test
    void without_a_terminal_each_agency_has_a_line_of_its_own() {
        var console = new RecordingConsole(Language.EN);

        run(new BatchProgress(console.console(), watch));

        assertThat(console.err().lines())
                .containsExactly(
                        "[1/4] so-1: drafted",
                        "[2/4] so-2: FAILED: no draft after 5 minutes",
                        "[3/4] so-3: drafted",
                        "[4/4] so-4: drafted");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void at_a_terminal_one_bar_is_written_over_and_failures_stay() {
        var console = RecordingConsole.live(Language.EN);

        run(new BatchProgress(console.console(), watch));

        assertThat(shown(console.err()))
                .containsExactly(
                        "█████░░░░░░░░░░░░░░░ 1/4, 2 min left  so-1",
                        "[2/4] so-2: FAILED: no draft after 5 minutes\n",
                        "██████████░░░░░░░░░░ 2/4, 40 s left  so-2",
                        "███████████████░░░░░ 3/4, 20 s left  so-3",
                        "████████████████████ 4/4, 0 s left  so-4",
                        "");
        assertThat(console.out()).isEmpty();
    }

    /** The first takes 38 seconds, the others end 2, 20 and 20 seconds later. */
    private void run(BatchProgress progress) {
        progress.begun(unit("so-1"));
        progress.begun(unit("so-2"));
        watch.passes(38);
        progress.ended(unit("so-1"), null, 1, 4);
        watch.passes(2);
        progress.ended(unit("so-2"), Notice.of("batch.too-long", 5), 2, 4);
        progress.begun(unit("so-3"));
        watch.passes(20);
        progress.ended(unit("so-3"), null, 3, 4);
        watch.passes(20);
        progress.ended(unit("so-4"), null, 4, 4);
        progress.clear();
    }

    /** What stood on the line one after the other, and what was left above it. */
    private static List<String> shown(String written) {
        return List.of(written.split("\r\033\\[K|(?<=\n)", -1)).stream().skip(1).toList();
    }

    private static Unit unit(String agency) {
        return new Unit(agency, "x.xlsx", null, "");
    }

    /** A clock that goes on when it is told to. */
    private static final class Watch extends Clock {

        private Instant now = Instant.EPOCH;

        void passes(int seconds) {
            now = now.plus(Duration.ofSeconds(seconds));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
