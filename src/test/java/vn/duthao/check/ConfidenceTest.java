package vn.duthao.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.Golden;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.file.StatisticsReader;

/**
 * How sure the checker is of every figure of the cases under {@code src/test/resources/check/} and
 * of some samples: a change in the weighing shows here figure by figure, before it turns a verdict.
 */
class ConfidenceTest {

    private static final Path SAMPLES = Path.of("eval/samples");
    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));
    private static final Path CASES = Path.of("src/test/resources/check");

    @TestFactory
    Stream<DynamicTest> figures_are_believed_as_much_as_approved() throws IOException {
        try (var files = Files.walk(CASES)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(name(f), () -> compare(f)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "103", "108", "202", "206", "301", "402", "405", "501", "503"})
    void figures_of_a_sample_are_believed_as_much_as_approved(String sample) {
        var report = new ReportFiles().read(SAMPLES.resolve(sample + ".txt"));
        var statistics = SAMPLES.resolve(sample + ".statistics.json");
        var data =
                Files.exists(statistics)
                        ? new StatisticsReader(CORPUS.catalogue(), CORPUS.agencies())
                                .read(statistics)
                        : null;

        var check =
                new FigureChecker(CORPUS)
                        .check(CheckRequest.of(sample, report).against(data, null));

        Golden.assertApproved("confidence/samples/" + sample + ".txt", told(check));
    }

    private static String name(Path file) {
        return CASES.relativize(file).toString().replace('\\', '/');
    }

    private static void compare(Path file) {
        var told =
                FigureBindingTest.cases(file).stream()
                        .map(c -> "== " + c.name() + "\n" + told(c.check()))
                        .collect(Collectors.joining());
        Golden.assertApproved("confidence/" + name(file), told);
    }

    private static String told(CheckReport check) {
        return check.claims().stream().map(ConfidenceTest::line).collect(Collectors.joining());
    }

    private static String line(JudgedClaim judged) {
        return String.format(
                Locale.ROOT,
                "%s %s %.3f\n",
                judged.claim().text(),
                judged.verdict().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                judged.confidence());
    }
}
