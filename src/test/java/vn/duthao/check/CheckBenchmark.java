package vn.duthao.check;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.OwnIndicator;

/**
 * Measures how long a check takes; asserts nothing. Run it with {@code ./mvnw test
 * -Dtest=CheckBenchmark -Dbench=true -Djacoco.skip=true}.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "bench", matches = "true")
@SuppressWarnings("SystemOut") // a benchmark tells what it measured
class CheckBenchmark {

    private static final int OBSERVATIONS = 300;
    private static final int ROUNDS = 12;
    private static final int KEPT = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Annotated> corpus = Annotated.corpus();
    private final DataSet data = data(corpus);
    private final FigureChecker checker =
            new FigureChecker(new CorpusReader().read(Path.of("corpus")));

    /** Every round checks another report, so that nothing is found again that was read before. */
    @Test
    void a_hundred_pages_with_two_thousand_figures() {
        var reports = corpus.stream().map(Annotated::report).toList();
        for (var round = 1; round <= ROUNDS; round++) {
            measure("100 pages", new LongReport(reports, round).report());
        }
    }

    @Test
    void fifty_thousand_figures() {
        for (var round = 1; round <= KEPT; round++) {
            measure("50.000 figures", FigureCheckerTest.ofSentences(10_000));
            measure("1 MB sentence", FigureCheckerTest.ofOneSentence(40_000));
        }
    }

    private void measure(String what, Report report) {
        var start = System.nanoTime();
        var busy = THREADS.getCurrentThreadCpuTime();
        var check = checker.check(CheckRequest.of(what, report).against(data, null));
        var milliseconds = (System.nanoTime() - start) / 1_000_000;
        busy = (THREADS.getCurrentThreadCpuTime() - busy) / 1_000_000;
        var figures = check.claims().size();
        var findings = check.findings().size();
        System.out.printf(
                Locale.ROOT,
                "%s: %d figures, %d findings, %d ms, %d ms of processor, %d MB live after it%n",
                what,
                figures,
                findings,
                milliseconds,
                busy,
                live());
    }

    /** What is still held when the outcome of a check is let go. */
    private static long live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    static DataSet data(List<Annotated> reports) {
        var observations = new ArrayList<Observation>();
        for (var report : reports) {
            for (var o : report.data().observations()) {
                if (observations.size() < OBSERVATIONS) {
                    observations.add(numbered(o, observations.size()));
                }
            }
        }
        return Annotated.with(reports.getFirst().data(), observations);
    }

    private static Observation numbered(Observation o, int number) {
        var id = "y" + number;
        var name = o.name() + " nhóm " + number / 40;
        var own = OwnIndicator.define(id, name, o.indicator().unit());
        return new Observation(id, own, name, o.value(), null, null, o.source());
    }
}
