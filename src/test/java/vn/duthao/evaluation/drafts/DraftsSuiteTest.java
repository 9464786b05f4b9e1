package vn.duthao.evaluation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.EvaluationSuite.Outcome;
import vn.duthao.evaluation.Metric;

/** The measures of drafts, of the project's own corpus. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsSuiteTest {

    private static final Workspace WORKSPACE = new Workspace(Path.of(""));

    private final ArrayList<Integer> steps = new ArrayList<>();
    private Outcome outcome = new Outcome(java.util.List.of(), java.util.List.of());

    @BeforeAll
    void draft(@TempDir Path folder) {
        var desk = new DraftingDesk(WORKSPACE, folder.resolve("index"));
        desk.updateIndex(_ -> {}, _ -> {});
        outcome = new DraftsSuite(WORKSPACE, desk).run((_, done, _) -> steps.add(done));
    }

    @Test
    void every_agency_has_a_row_and_all_have_one() {
        var agencies =
                WORKSPACE.reports().stream().map(Workspace.ReportFile::agency).distinct().count();

        assertThat(
                        outcome.metrics().stream()
                                .filter(m -> m.key().startsWith("facts."))
                                .filter(m -> m.measure().equals("coverage"))
                                .map(Metric::row))
                .contains("all")
                .doesNotHaveDuplicates()
                .hasSize((int) agencies + 1);
    }

    @Test
    void a_draft_without_the_report_is_like_it_and_is_not_the_report() {
        assertThat(value("closeness", "chrf")).isBetween(0.5, 0.999);
        assertThat(value("closeness", "unedited")).isBetween(0.3, 0.95);
    }

    @Test
    void the_whole_is_the_sum_of_its_rows() {
        assertThat(sum("facts", "figures")).isEqualTo(value("facts", "figures"));
        assertThat(sum("wording", "sentences")).isEqualTo(value("wording", "sentences"));
        assertThat(sum("closeness", "written")).isEqualTo(value("closeness", "written"));
    }

    @Test
    void every_figure_without_source_and_every_leak_is_a_case() {
        assertThat(cases("unsupported")).isEqualTo(value("facts", "unsupported"));
        assertThat(cases("leak")).isEqualTo(value("facts", "leaks"));
        assertThat(cases("repeated")).isEqualTo(value("wording", "repeated"));
    }

    @Test
    void the_progress_goes_from_one_to_all() {
        assertThat(steps).startsWith(1).isSorted().doesNotHaveDuplicates();
    }

    private double cases(String outcomeOfCase) {
        return outcome.cases().stream().filter(c -> c.outcome().equals(outcomeOfCase)).count();
    }

    private double value(String table, String measure) {
        return outcome.metrics().stream()
                .filter(m -> m.key().equals(table + ".all." + measure))
                .mapToDouble(Metric::value)
                .findFirst()
                .orElseThrow();
    }

    private double sum(String table, String measure) {
        return outcome.metrics().stream()
                .filter(m -> m.table().equals(table) && m.measure().equals(measure))
                .filter(m -> !m.row().equals("all"))
                .mapToDouble(Metric::value)
                .sum();
    }
}
