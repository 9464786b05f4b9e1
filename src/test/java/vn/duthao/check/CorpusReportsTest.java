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
import java.util.stream.Stream;
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
        var stem = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        var agency = Objects.requireNonNull(file.getParent()).getFileName();
        var statistics = Path.of("corpus/statistics", agency.toString(), stem + ".json");
        var data = new StatisticsReader(CORPUS).read(statistics);
        var year = data.period().year();
        var earlier =
                statistics.resolveSibling(
                        stem.replace(String.valueOf(year), String.valueOf(year - 1)) + ".json");
        var previous = Files.exists(earlier) ? new StatisticsReader(CORPUS).read(earlier) : null;

        var check =
                new FigureChecker(Corpus.of(CORPUS.catalogue()))
                        .check(
                                CheckRequest.of(stem, new ReportFiles().read(file))
                                        .against(data, previous));

        Files.createDirectories(Path.of("target/samples"));
        Files.writeString(Path.of("target/samples", agency + "-" + stem + ".txt"), table(check));
        assertThat(check.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    }

    static DataSet statistics(Path report) {
        var stem = report.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        var agency = Objects.requireNonNull(report.getParent()).getFileName().toString();
        return new StatisticsReader(CORPUS)
                .read(Path.of("corpus/statistics", agency, stem + ".json"));
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
