package vn.duthao.batch.consolidation;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Verdict;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.DataSet;

/** Holds the reports that units have sent for the period against their statistics. */
final class PastReports {

    private final Workspace workspace;
    private final DraftingDesk desk;
    private final FigureChecker checker;

    PastReports(Workspace workspace, DraftingDesk desk) {
        this.workspace = workspace;
        this.desk = desk;
        this.checker = new FigureChecker(desk.corpus());
    }

    /** The figures of its report that the unit's statistics refute; none without a report. */
    List<Disagreement> refuted(UnitReturn unit) {
        var data = unit.data();
        return data == null
                ? List.of()
                : workspace.reports(unit.unit().id(), data.period()).stream()
                        .flatMap(file -> refuted(unit, data, file))
                        .toList();
    }

    private Stream<Disagreement> refuted(UnitReturn unit, DataSet data, ReportFile file) {
        try {
            if (!desk.reportType(file).filter(data.reportType()::equals).isPresent()) {
                return Stream.empty();
            }
            var earlier = desk.earlier(unit.unit(), data.period(), data.reportType());
            var request =
                    CheckRequest.of(file.key(), new ReportFiles().read(file.file()))
                            .against(data, earlier);
            return checker.check(request).claims().stream().flatMap(c -> refuted(unit, c));
        } catch (DuthaoException e) {
            return Stream.of(
                    new Disagreement(
                            unit.unit().id(),
                            "",
                            Notice.all(
                                    List.of(
                                            Notice.of("consolidation.report-unread", file.key()),
                                            e.notice()))));
        }
    }

    private static Stream<Disagreement> refuted(UnitReturn unit, JudgedClaim judged) {
        if (!(judged.verdict() instanceof Verdict.Refuted(var observation))) {
            return Stream.empty();
        }
        var claim = judged.claim();
        return Stream.of(
                new Disagreement(
                        unit.unit().id(),
                        observation.indicator().id(),
                        Notice.of(
                                "consolidation.report-differs",
                                claim.text(),
                                observation.name(),
                                observation.value().toPlainString(),
                                observation.source(),
                                claim.place().sentence())));
    }
}
