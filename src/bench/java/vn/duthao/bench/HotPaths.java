package vn.duthao.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.duthao.check.CheckingBenchmark;

/** The two paths that everything else waits for, by JMH in a machine of their own. */
final class HotPaths {

    private HotPaths() {}

    static void measure(Measures table) throws RunnerException {
        var sizes = System.getProperty("bench.passages", "1000,10000,100000").split(",");
        var options =
                new OptionsBuilder()
                        .include(RetrievalBenchmark.class.getName())
                        .include(CheckingBenchmark.class.getName())
                        .param("passages", sizes)
                        .jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "-Xmx4g")
                        .build();
        for (var result : new Runner(options).run()) {
            switch (result.getPrimaryResult().getLabel()) {
                case "search" -> retrieval(table, result);
                case "replace" -> replacing(table, result);
                default -> checking(table, result);
            }
        }
    }

    private static void retrieval(Measures table, RunResult result) {
        var passages = result.getParams().getParam("passages");
        var times = result.getPrimaryResult().getStatistics();
        table.figure("retrieval, " + passages + " passages, p50", times.getPercentile(50), "ms");
        table.figure("retrieval, " + passages + " passages, p99", times.getPercentile(99), "ms");
        table.yardsticks("retrieval, " + passages + " passages, p50", times.getPercentile(50) / 1e3);
    }

    private static void replacing(Measures table, RunResult result) {
        var passages = result.getParams().getParam("passages");
        var time = result.getPrimaryResult().getStatistics().getPercentile(50);
        table.figure("one report stored anew among " + passages + " passages, p50", time, "ms");
    }

    private static void checking(Measures table, RunResult result) {
        var seconds = result.getPrimaryResult().getScore() / 1e3;
        table.figure("checking, 100 pages with 2000 figures, warm", seconds, "s");
        table.figure("checking", CheckingBenchmark.FIGURES / seconds, "figures/s");
        table.figure("checking, text", CheckingBenchmark.megabytes() / seconds, "MB/s");
        table.yardsticks("checking, 100 pages", seconds);
    }
}
