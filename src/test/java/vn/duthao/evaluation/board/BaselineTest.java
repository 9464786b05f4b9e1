package vn.duthao.evaluation.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.Golden;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.board.Baseline.Fall;
import vn.duthao.notice.UnusableInputException;

/** What was measured once, and must not get worse. */
class BaselineTest {

    private static final Baseline BASELINE = Baseline.of("planted", Boards.METRICS);

    @TempDir Path folder;

    @Test
    void it_holds_the_measures_that_can_get_worse_of_its_suite() {
        assertThat(BASELINE.entries().keySet())
                .containsExactly("types.digit-slip.recall", "types.direction.recall");
    }

    @Test
    void the_same_again_is_not_below() {
        assertThat(BASELINE.falls(Boards.METRICS)).isEmpty();
    }

    @Test
    void a_loss_within_the_tolerance_is_not_below() {
        assertThat(BASELINE.falls(measured(1537, 1))).isEmpty();
    }

    @Test
    void a_greater_loss_is_below() {
        assertThat(BASELINE.falls(measured(1530, 1)))
                .extracting(Fall::key)
                .containsExactly("types.digit-slip.recall");
    }

    @Test
    void what_is_no_longer_measured_is_below() {
        assertThat(BASELINE.falls(measured(1552, 1).subList(0, 1)))
                .extracting(Fall::is)
                .containsExactly((java.math.BigDecimal) null);
    }

    @Test
    void what_needs_a_tool_that_is_missing_here_is_not_below() throws IOException {
        var once =
                Baseline.of(
                        "reading",
                        List.of(Metric.share("reading", "printed", "x", "characters-wrong", 1, 9)));
        BaselineFile.write(once, folder.resolve("b.json"), false);
        var read = BaselineFile.read(folder.resolve("b.json"));

        assertThat(read).isEqualTo(once);
        assertThat(read.falls(List.of())).isEmpty();
        assertThat(
                        read.falls(
                                List.of(
                                        Metric.share(
                                                "reading",
                                                "printed",
                                                "x",
                                                "characters-wrong",
                                                2,
                                                9))))
                .hasSize(1);
    }

    @Test
    void more_of_what_should_be_little_is_below() {
        var once = List.of(Metric.count("planted", "clean", "all", "error", 0));
        var now = List.of(Metric.count("planted", "clean", "all", "error", 1));

        assertThat(Baseline.of("planted", once).falls(now)).hasSize(1);
        assertThat(Baseline.of("planted", now).falls(once)).isEmpty();
    }

    @Test
    void it_is_read_as_it_was_written() throws IOException {
        var file = folder.resolve("planted.json");

        BaselineFile.write(BASELINE, file, false);

        assertThat(BaselineFile.read(file)).isEqualTo(BASELINE);
        Golden.assertApproved("eval/baseline.json", Files.readString(file));
    }

    @Test
    void a_file_that_is_none_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("x.json"), "{\"schema\": \"duthao/eval/1\"}");

        assertThatThrownBy(() -> BaselineFile.read(file))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> BaselineFile.read(folder.resolve("none.json")))
                .isInstanceOf(UnusableInputException.class);
    }

    private static List<Metric> measured(long slips, long directions) {
        return List.of(
                Metric.share("planted", "types", "digit-slip", "recall", slips, 1600),
                Metric.share("planted", "types", "direction", "recall", directions, 150));
    }
}
