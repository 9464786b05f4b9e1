package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.file.StatisticsReader;

/**
 * Measures the binding on annotated reports in the folder {@code -Dsamples=DIR}: {@code NNN.txt},
 * {@code NNN.statistics.json}, {@code NNN.figures.json}. The tables stand in {@code
 * target/samples}.
 */
@EnabledIfSystemProperty(named = "samples", matches = ".+")
class RealReportsTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("samples")))) {
            return files
                    .filter(f -> f.toString().endsWith(".figures.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void figures_are_bound_to_the_right_indicators(Path figures) throws IOException {
        var stem = figures.toString().replace(".figures.json", "");
        var catalogue = catalogue();
        var report = new ReportFiles().read(Path.of(stem + ".txt"));
        var data = new StatisticsReader(catalogue).read(Path.of(stem + ".statistics.json"));

        var check =
                new FigureChecker(Corpus.of(catalogue))
                        .check(CheckRequest.of(stem, report).against(data, null));

        var table = new StringBuilder();
        var open = new ArrayList<>(check.claims());
        var right = 0;
        var total = 0;
        for (var figure : JSON.readTree(Files.readString(figures))) {
            if (figure.get("indicator").isNull()) {
                continue;
            }
            total++;
            var found = take(open, figure);
            var bound = found == null ? "not found" : indicator(found.verdict());
            var wanted = figure.get("indicator").asString();
            right += bound.equals(wanted) ? 1 : 0;
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%s %-8s %-40s %s%n",
                            bound.equals(wanted) ? " " : "✗",
                            figure.get("text").asString(),
                            wanted,
                            found == null
                                    ? bound
                                    : bound + " " + kind(found) + " " + found.confidence()));
        }
        open.forEach(
                c ->
                        table.append(
                                String.format(
                                        Locale.ROOT,
                                        "+ %s %s %s | %s%n",
                                        c.claim().text(),
                                        c.claim().unit(),
                                        kind(c) + " " + indicator(c.verdict()),
                                        c.claim().place().sentence())));
        check.findings()
                .forEach(
                        f ->
                                table.append(
                                        f.severity()
                                                + " "
                                                + f.rule()
                                                + " "
                                                + f.message().in(Locale.ENGLISH)
                                                + "\n"));
        table.append(String.format(Locale.ROOT, "%s: %d of %d%n", stem, right, total));
        Files.createDirectories(Path.of("target/samples"));
        Files.writeString(Path.of("target/samples", figures.getFileName() + ".txt"), table);
        assertThat((double) right / total).isGreaterThanOrEqualTo(0.97);
    }

    private static Catalogue catalogue() {
        var corpus = Path.of("corpus");
        return Files.exists(corpus) && System.getProperty("nocatalogue") == null
                ? new CorpusReader().read(corpus).catalogue()
                : new Catalogue(Map.of(), List.of(), List.of());
    }

    private static String kind(JudgedClaim claim) {
        return claim.verdict().getClass().getSimpleName();
    }

    private static @Nullable JudgedClaim take(List<JudgedClaim> claims, JsonNode figure) {
        var sentence = figure.get("sentence").asString();
        var text = figure.get("text").asString();
        for (var claim : claims) {
            if (claim.claim().text().equals(text)
                    && sentence.contains(claim.claim().place().sentence())) {
                claims.remove(claim);
                return claim;
            }
        }
        return null;
    }

    private static String indicator(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var o) -> o.id();
            case Verdict.Refuted(var o) -> o.id();
            case Verdict.Stale(var o, _) -> o.id();
            case Verdict.Ambiguous(var candidates) -> candidates.getFirst().id();
            case Verdict.Derived(var id, _, _) -> id;
            case Verdict.Unsupported() -> "";
        };
    }
}
