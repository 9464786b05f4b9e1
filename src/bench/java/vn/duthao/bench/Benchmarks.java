package vn.duthao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Measures and compares with {@code src/bench/baseline.json}; fails where something has become
 * slower by more than a quarter. Properties: {@code bench.units} of the province, {@code
 * bench.passages} (comma-separated sizes), {@code bench.reports} of which one changes, {@code
 * bench.accept} to write the baseline anew.
 */
class Benchmarks {

    private static final Path FOLDER = Path.of("target/bench");

    @Test
    void nothing_is_slower_by_a_quarter_than_the_baseline() throws Exception {
        Files.createDirectories(FOLDER);
        var table = new Measures();
        var province = BenchProvince.in(FOLDER, Integer.getInteger("bench.units", 100));
        new Indexing(province, FOLDER).measure(table);
        new Drafting(province, FOLDER).measure(table);
        HotPaths.measure(table);
        new StartUp(FOLDER).measure(table);

        assertThat(slower(table)).isEmpty();
    }

    private static List<String> slower(Measures table) throws IOException {
        var baseline = Path.of("src/bench/baseline.json");
        if (Boolean.getBoolean("bench.accept")) {
            table.writeRatios(baseline);
        }
        table.writeRatios(FOLDER.resolve("ratios.json"));
        return table.slowerThan(baseline);
    }
}
