package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.evaluation.reading.ScanGarbler;
import vn.duthao.report.reading.ReportFiles;

/** Reports of which a scan in another language left the letters without their marks. */
class DamagedReportsTest {

    private static final Catalogue CATALOGUE =
            new CorpusReader().read(Path.of("corpus")).catalogue();

    @TempDir Path folder;

    private CheckReport check(Path report, Path statistics) {
        var request =
                CheckRequest.of("a.txt", new ReportFiles().read(report))
                        .against(CorpusReportsTest.statistics(statistics), null);
        return new FigureChecker(Corpus.of(CATALOGUE)).check(request);
    }

    private Path scan(String text, long seed) throws IOException {
        return Files.writeString(folder.resolve("a.txt"), new ScanGarbler(seed).garbled(text));
    }

    private static Map<String, Long> figures(CheckReport check) {
        return check.claims().stream()
                .collect(Collectors.groupingBy(c -> c.claim().text(), Collectors.counting()));
    }

    private static long supported(CheckReport check) {
        return check.claims().stream()
                .filter(c -> c.verdict() instanceof Verdict.Supported)
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-tu-phap-dong-nai/2023",
                "so-ke-hoach-va-dau-tu-dong-thap/2022",
                "so-giao-duc-va-dao-tao-dong-thap/2023",
                "so-khoa-hoc-va-cong-nghe-dong-thap/2023-H1"
            })
    void no_figure_is_invented_most_are_bound_and_none_is_called_wrong(String name)
            throws IOException {
        var report = Path.of("corpus/reports", name + ".txt");
        var clean = check(report, report);

        var damaged = check(scan(Files.readString(report), 3), report);

        var told = figures(clean);
        assertThat(figures(damaged))
                .allSatisfy(
                        (text, n) ->
                                assertThat(n).isLessThanOrEqualTo(told.getOrDefault(text, 0L)));
        assertThat(supported(damaged)).isGreaterThan(supported(clean) * 8 / 10);
        assertThat(damaged.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    }

    @Test
    void a_wrong_figure_is_told_but_not_as_an_error() throws IOException {
        var report = Path.of("corpus/reports/so-tu-phap-dong-nai/2023.txt");
        var clean = check(report, report);
        var figure =
                clean.claims().stream()
                        .filter(c -> c.verdict() instanceof Verdict.Supported)
                        .map(c -> c.claim().text())
                        .filter(t -> t.matches("\\d\\.\\d{3}"))
                        .findFirst()
                        .orElseThrow();
        var wrong = figure.substring(0, 1) + ".0" + figure.substring(3);
        var text = Files.readString(report).replace(figure, wrong);

        var findings = check(scan(text, 4), report).findings();

        assertThat(findings)
                .filteredOn(f -> f.text().equals(wrong))
                .isNotEmpty()
                .noneMatch(f -> f.severity() == Severity.ERROR);
        assertThat(severities(findings)).doesNotContain(Severity.ERROR);
    }

    private static List<Severity> severities(List<Finding> findings) {
        return findings.stream().map(Finding::severity).distinct().toList();
    }
}
