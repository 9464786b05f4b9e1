package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.StatisticsReader;

/** The past reports of the corpus are right: checked with their own statistics they are clean. */
class CorpusReportsTest {

    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));

    static List<Path> reports() {
        try (var files = Files.walk(Path.of("corpus/reports"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_past_report_has_no_error(Path file) throws IOException {
        var check = check(new FigureChecker(Corpus.of(CORPUS.catalogue())), file);

        Files.createDirectories(Path.of("target/samples"));
        Files.writeString(
                Path.of("target/samples", agency(file) + "-" + stem(file) + ".txt"), table(check));
        assertThat(check.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    }

    @Test
    void a_checker_that_has_checked_others_judges_as_a_new_one_does() {
        var some = IntStream.range(0, reports().size()).filter(i -> i % 5 == 0);
        var files = some.mapToObj(reports()::get).toList();
        var used = new FigureChecker(CORPUS);
        files.forEach(f -> check(used, f));

        for (var file : files.reversed()) {
            var again = check(used, file);
            var anew = check(new FigureChecker(CORPUS), file);
            assertThat(again.claims()).as(file.toString()).isEqualTo(anew.claims());
            assertThat(again.findings()).as(file.toString()).isEqualTo(anew.findings());
        }
    }

    private static CheckReport check(FigureChecker checker, Path file) {
        var data = statistics(file);
        return checker.check(
                CheckRequest.of(stem(file), new ReportFiles().read(file))
                        .against(data, previous(file, data)));
    }

    static DataSet statistics(Path report) {
        return new StatisticsReader(CORPUS).read(file(report, stem(report)));
    }

    /** The statistics of the same period a year earlier, null where there are none. */
    static @Nullable DataSet previous(Path report, DataSet data) {
        var year = data.period().year();
        var earlier = stem(report).replace(String.valueOf(year), String.valueOf(year - 1));
        var file = file(report, earlier);
        return Files.exists(file) ? new StatisticsReader(CORPUS).read(file) : null;
    }

    static String agency(Path report) {
        return Objects.requireNonNull(report.getParent()).getFileName().toString();
    }

    private static Path file(Path report, String stem) {
        return Path.of("corpus/statistics", agency(report), stem + ".json");
    }

    private static String stem(Path report) {
        return report.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static String table(CheckReport check) {
        var claims = check.claims().stream().map(CorpusReportsTest::line);
        var findings =
                check.findings().stream()
                        .map(
                                f ->
                                        "%s %s %s | %s"
                                                .formatted(
                                                        f.severity(),
                                                        f.rule(),
                                                        f.message().in(Locale.ENGLISH),
                                                        f.place().sentence()));
        return Stream.concat(claims, findings).collect(Collectors.joining("\n"));
    }

    private static String line(JudgedClaim claim) {
        return String.format(
                Locale.ROOT,
                "%-9s %-90.90s %.2f | %s",
                claim.claim().text(),
                claim.verdict(),
                claim.confidence(),
                claim.claim().place().sentence());
    }
}
