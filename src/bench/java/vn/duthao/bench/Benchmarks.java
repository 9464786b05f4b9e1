package vn.duthao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures and compares with {@code src/bench/baseline.json}; the exit code is 1 where something has
 * become slower by more than a quarter. System properties: {@code bench.units} of the province,
 * {@code bench.passages} (comma-separated sizes), {@code bench.accept} to write the baseline anew.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of("target/bench"));
        var table = new Measures();
        var province = BenchProvince.in(folder, Integer.getInteger("bench.units", 100));
        new Indexing(province, folder).measure(table);
        new Drafting(province, folder).measure(table);
        HotPaths.measure(table);
        new StartUp(folder).measure(table);
        table.print();
        System.exit(compare(table, folder));
    }

    private static int compare(Measures table, Path folder) throws IOException {
        var baseline = Path.of("src/bench/baseline.json");
        if (Boolean.getBoolean("bench.accept")) {
            table.writeRatios(baseline);
        }
        table.writeRatios(folder.resolve("ratios.json"));
        return table.isSlowerThan(baseline) ? 1 : 0;
    }
}
