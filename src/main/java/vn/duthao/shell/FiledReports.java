package vn.duthao.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.filing.Filing;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** The reports that have their place in a workspace, as a person names them. */
record FiledReports(Workspace workspace, DraftingDesk desk) {

    /**
     * The report of the agency and period.
     *
     * @param type null for the only one there is
     * @throws UnusableInputException where there is none, or where there are several and no type is
     *     given
     */
    ReportFile find(String agency, Period period, @Nullable String type) {
        desk.corpus().agencies().get(agency);
        var there = workspace.reports(agency, period);
        var fitting = type == null ? there : there.stream().filter(f -> is(f, type)).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        if (there.isEmpty()) {
            throw new UnusableInputException(Notice.of("filing.no-report", agency, period.code()));
        }
        throw new UnusableInputException(
                type == null
                        ? Notice.of("filing.several-reports", agency, period.code(), names(there))
                        : Notice.of(
                                "filing.no-report-of-type",
                                agency,
                                period.code(),
                                type,
                                names(there)));
    }

    private boolean is(ReportFile report, String type) {
        return desk.reportType(report).filter(type::equals).isPresent();
    }

    private String names(List<ReportFile> reports) {
        var filing = new Filing(workspace);
        return reports.stream()
                .map(report -> filing.shown(report.file()).toString())
                .collect(Collectors.joining(", "));
    }

    /** The report in every format, and its statistics likewise. */
    List<Path> files(ReportFile report, boolean withStatistics) {
        var files = new ArrayList<>(workspace.reportFiles(report.entry()));
        if (withStatistics) {
            desk.statisticsName(report).map(workspace::statisticsFiles).ifPresent(files::addAll);
        }
        return files;
    }
}
