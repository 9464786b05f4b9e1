package vn.duthao.evaluation.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.DataSet;

/** The last report of each agency and type in a workspace that has statistics. */
final class HeldOutReports {

    private static final BinaryOperator<Past> LATER =
            BinaryOperator.maxBy(
                    Comparator.comparing(past -> ReportingCalendar.lastDay(past.data().period())));

    private final Workspace workspace;
    private final DraftingDesk desk;

    HeldOutReports(Workspace workspace, DraftingDesk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    /** The reports by agency and type; none of those without statistics. */
    List<HeldOutReport> all() {
        var last = new TreeMap<String, Past>();
        past().forEach(p -> last.merge(p.agency() + " " + p.data().reportType(), p, LATER));
        return last.values().stream().map(this::read).toList();
    }

    /** Not only the last ones. */
    List<HeldOutReport> every() {
        return past().map(this::read).toList();
    }

    private Stream<Past> past() {
        return workspace.reports().stream()
                .filter(file -> desk.corpus().agencies().find(file.agency()).isPresent())
                .flatMap(file -> desk.statistics(file).stream().map(f -> new Past(file, f.data())));
    }

    /** A past report with its statistics. */
    private record Past(ReportFile file, DataSet data) {
        private String agency() {
            return file.agency();
        }
    }

    private HeldOutReport read(Past past) {
        var agency = desk.corpus().agencies().get(past.agency());
        var data = past.data();
        var outline = desk.corpus().outline(data.reportType(), agency.type(), data.period().kind());
        return new HeldOutReport(agency, outline, data, new ReportFiles().read(past.file().file()));
    }
}
