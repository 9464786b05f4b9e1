package vn.duthao.check;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/** A report of a hundred pages, another each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class CheckingBenchmark {

    public static final int FIGURES = 2_000;

    private static final int REPORTS = 20;
    private static final int LETTERS = 100 * 2_500;
    private static final double BYTES_A_LETTER = 1.35;

    private final List<Annotated> corpus = Annotated.corpus();
    private final DataSet data = CheckBenchmark.data(corpus);
    private final FigureChecker checker =
            new FigureChecker(new CorpusReader().read(Path.of("corpus")));
    private final List<Report> parts = corpus.stream().map(Annotated::report).toList();
    private final List<Report> reports =
            IntStream.range(0, REPORTS)
                    .mapToObj(seed -> new LongReport(parts, seed).report())
                    .toList();
    private int next;

    @Benchmark
    public CheckReport check() {
        var report = reports.get(next++ % reports.size());
        return checker.check(CheckRequest.of("100 pages", report).against(data, null));
    }

    /** The text of one report in UTF-8, near enough. */
    public static double megabytes() {
        return LETTERS * BYTES_A_LETTER / 1e6;
    }
}
