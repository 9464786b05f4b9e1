package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.duthao.evaluation.board.BaselineFile;

/** The baselines that are committed. */
class BaselinesTest {

    @ParameterizedTest
    @EnumSource(EvalCommands.Suite.class)
    void every_suite_has_a_baseline_that_can_be_read(EvalCommands.Suite suite) {
        var baseline = BaselineFile.read(Path.of("eval/baselines", suite.id() + ".json"));

        assertThat(baseline.suite()).isEqualTo(suite.id());
        assertThat(baseline.entries()).isNotEmpty();
    }
}
