package vn.duthao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.duthao.synthetic.SyntheticProvince;

/**
 * Writes a province to measure a batch with: {@code bench.units} departments in {@code
 * target/bench/batch-<units>}, each with last year's report and both years' statistics.
 */
class MadeProvince {

    private static final long SEED = 11;

    @Test
    void is_written_for_a_batch() {
        var units = Integer.getInteger("bench.units", 100);
        var workspace =
                SyntheticProvince.of(SEED, units, 2).writeTo(Path.of("target/bench/batch-" + units));

        assertThat(workspace.reports()).hasSize(units);
    }
}
