package vn.duthao.evaluation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.OutlineSection.IndicatorUse;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.Severity;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.Parallel;

/**
 * Every document of the corpus that has statistics, drafted as if it had not been written yet: its
 * agency's reports of its period and later do not answer.
 */
@Tag("corpus")
class EveryDocumentTest {

    private static final Workspace WORKSPACE = new Workspace(Path.of(""));

    @Test
    void is_drafted_whole_without_leaks_and_clean_under_check(@TempDir Path folder) {
        var desk = new DraftingDesk(WORKSPACE, folder.resolve("index"));
        assertThat(desk.updateIndex(_ -> {}, _ -> {}).skipped()).isEmpty();
        var checker = new FigureChecker(desk.corpus());
        var reports = new HeldOutReports(WORKSPACE, desk).every();

        var findings = Parallel.map(reports, r -> findings(r, desk, checker), _ -> {});

        assertThat(reports).hasSameSizeAs(WORKSPACE.reports());
        assertThat(findings.stream().flatMap(List::stream)).isEmpty();
    }

    /** What the check of the draft finds; the annex has all statistics, so it must not count. */
    private static List<String> findings(
            HeldOutReport report, DraftingDesk desk, FigureChecker checker) {
        var data = report.data();
        var draft = desk.draft(report.agency(), data);
        var earlier = desk.earlier(report.agency(), data.period(), data.reportType());
        var period = data.period().kind();
        var required =
                report.outline()
                        .allSections(period)
                        .flatMap(section -> section.indicators().stream())
                        .filter(use -> use.requiredFor(period))
                        .map(IndicatorUse::id)
                        .collect(Collectors.toSet());
        var request =
                CheckRequest.of(report.name(), draft.report().withoutAnnexes())
                        .against(data, earlier)
                        .requiring(required);
        var check = checker.check(request);
        return Stream.concat(check.findings().stream(), FactScore.leaks(check).stream())
                .filter(f -> f.severity() != Severity.INFO)
                .distinct()
                .map(
                        f ->
                                "%s %s: %s (%s) in %s: %s"
                                        .formatted(
                                                report.name(),
                                                f.severity(),
                                                f.rule(),
                                                f.text(),
                                                f.place().sentence(),
                                                f.message().in(Locale.ENGLISH)))
                .toList();
    }
}
