package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.OwnIndicator;

/**
 * Measures how long a check takes; asserts nothing. Run it with {@code -Dbench=true
 * -Dtest=CheckBenchmark}.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "bench", matches = "true")
@SuppressWarnings("SystemOut") // a benchmark tells what it measured
class CheckBenchmark {

    private static final int FIGURES = 2_000;
    private static final int OBSERVATIONS = 300;
    private static final int ROUNDS = 8;

    @Test
    void two_thousand_figures_against_three_hundred_observations() {
        var reports = Annotated.corpus();
        var report = longReport(reports);
        var data = data(reports);
        var checker = new FigureChecker(Corpus.of(new Catalogue(Map.of(), List.of(), List.of())));
        for (var round = 1; round <= ROUNDS; round++) {
            measure("2.000 figures", checker, report, data);
        }
    }

    @Test
    void fifty_thousand_figures() {
        var data = data(Annotated.corpus());
        var checker = new FigureChecker(Corpus.of(new Catalogue(Map.of(), List.of(), List.of())));
        measure("50.000 figures", checker, FigureCheckerTest.ofSentences(10_000), data);
        measure("1 MB sentence", checker, FigureCheckerTest.ofOneSentence(40_000), data);
    }

    private static void measure(String what, FigureChecker checker, Report report, DataSet data) {
        var start = System.nanoTime();
        var check = checker.check(CheckRequest.of(what, report).against(data, null));
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%s: %d claims, %d ms, %d MB%n",
                what,
                check.claims().size(),
                (System.nanoTime() - start) / 1_000_000,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static Report longReport(List<Annotated> reports) {
        var sections = new ArrayList<Section>();
        var figures = 0;
        for (var i = 0; figures < FIGURES; i++) {
            var next = reports.get(i % reports.size());
            sections.addAll(next.report().sections());
            figures += next.truths().size();
        }
        return FigureCheckerTest.of(sections);
    }

    private static DataSet data(List<Annotated> reports) {
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
