package vn.duthao.evaluation.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.EvaluationSuite.Outcome;
import vn.duthao.evaluation.EvaluationSuite.Progress;
import vn.duthao.evaluation.Metric;

/** The measures of retrieval, for one writer of the project's own corpus. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetrievalSuiteTest {

    private static final Workspace WORKSPACE = new Workspace(Path.of(""));
    private static final String QUERIES =
            """
            writer: so-giao-thong-van-tai-dong-nai
            period: "2024"
            queries:
              - text: giải ngân vốn đầu tư công
                indicator: von.giai-ngan
                relevant:
                  - {period: "2023", words: "498.230/541.900", grade: 3}
                  - {period: "2022", words: "371.160/412.500", grade: 2}
              - text: bản đồ số công trình đang thi công
                relevant:
                  - {period: "2024", words: "Nhân rộng bản đồ số", grade: 3}
              - text: camera giám sát quầy giao dịch
                everywhere: true
                relevant:
                  - {agency: so-tai-nguyen-va-moi-truong-dong-nai, period: "2024-Q2", words: "camera tại quầy", grade: 3}
            """;

    private Outcome outcome = new Outcome(java.util.List.of(), java.util.List.of());
    private DraftingDesk desk = new DraftingDesk(WORKSPACE, Path.of("none"));
    private Path queries = Path.of("none");

    @BeforeAll
    void measure(@TempDir Path folder) throws IOException {
        desk = new DraftingDesk(WORKSPACE, folder.resolve("index"));
        desk.updateIndex(_ -> {}, _ -> {});
        Files.writeString(
                Files.createDirectories(folder.resolve("queries")).resolve("one.yaml"), QUERIES);
        queries = folder.resolve("queries");
        outcome = new RetrievalSuite(desk, queries).run(Progress.SILENT);
    }

    @Test
    void the_drafter_is_asked_only_for_indicators() {
        assertThat(value("drafting.all.queries")).isEqualTo(1);
        assertThat(value("search.all.queries")).isEqualTo(3);
    }

    @Test
    void without_its_first_choice_the_drafter_takes_the_second() {
        assertThat(value("drafting.all.hit-1")).isEqualTo(1);
        assertThat(value("drafting.all.ndcg")).isEqualTo(1);
    }

    @Test
    void a_report_that_is_not_there_yet_is_not_found() {
        assertThat(value("search.own-reports.hit-3")).isEqualTo(0.5);
        assertThat(outcome.cases()).anyMatch(c -> c.sentence().startsWith("bản đồ số"));
    }

    @Test
    void another_search_is_measured_on_the_same_queries_beside_that_by_words() {
        var other = new java.util.LinkedHashMap<String, RetrievalSuite.Search>();
        other.put("vectors", _ -> java.util.List.of());

        var compared = new RetrievalSuite(desk, queries, other).run(Progress.SILENT).metrics();

        assertThat(compared).containsAll(outcome.metrics());
        assertThat(compared)
                .hasSize(outcome.metrics().size() + 12)
                .contains(
                        Metric.count("retrieval", "search-vectors", "all", "queries", 3),
                        Metric.share("retrieval", "search-vectors", "all", "hit-3", 0, 3));
    }

    @Test
    void everywhere_looks_beyond_the_own_reports() {
        assertThat(value("search.everywhere.queries")).isEqualTo(1);
        assertThat(value("search.everywhere.ndcg")).isPositive();
    }

    private double value(String key) {
        return outcome.metrics().stream()
                .filter(m -> m.key().equals(key))
                .mapToDouble(Metric::value)
                .findFirst()
                .orElseThrow();
    }
}
