package vn.duthao.evaluation.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.report.reading.ReportFiles;

/** The last report of each agency of a workspace that has statistics. */
final class HeldOutReports {

    private static final BinaryOperator<ReportFile> LATER =
            BinaryOperator.maxBy(
                    Comparator.comparing(file -> ReportingCalendar.lastDay(file.period())));

    private final Workspace workspace;
    private final DraftingDesk desk;

    HeldOutReports(Workspace workspace, DraftingDesk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    /** The reports by agency; none of an agency without statistics. */
    List<HeldOutReport> all() {
        var last = new TreeMap<String, ReportFile>();
        workspace.reports().stream()
                .filter(f -> desk.corpus().agencies().find(f.agency()).isPresent())
                .filter(f -> workspace.statistics(f.agency(), f.period()).isPresent())
                .forEach(f -> last.merge(f.agency(), f, LATER));
        return last.values().stream().map(this::read).toList();
    }

    private HeldOutReport read(ReportFile file) {
        var agency = desk.corpus().agencies().get(file.agency());
        var data = desk.statistics(agency, file.period(), null).data();
        var outline = desk.corpus().outline(data.reportType(), agency.type(), data.period().kind());
        return new HeldOutReport(agency, outline, data, new ReportFiles().read(file.file()));
    }
}
