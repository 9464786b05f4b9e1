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

/** The last report of each agency and type in a workspace that has statistics. */
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

    /** The reports by agency and type; none of those without statistics. */
    List<HeldOutReport> all() {
        var last = new TreeMap<String, ReportFile>();
        for (var file : workspace.reports()) {
            if (desk.corpus().agencies().find(file.agency()).isPresent()) {
                desk.statistics(file)
                        .map(found -> file.agency() + " " + found.data().reportType())
                        .ifPresent(kind -> last.merge(kind, file, LATER));
            }
        }
        return last.values().stream().map(this::read).toList();
    }

    private HeldOutReport read(ReportFile file) {
        var agency = desk.corpus().agencies().get(file.agency());
        var data = desk.statistics(file).orElseThrow().data();
        var outline = desk.corpus().outline(data.reportType(), agency.type(), data.period().kind());
        return new HeldOutReport(agency, outline, data, new ReportFiles().read(file.file()));
    }
}
