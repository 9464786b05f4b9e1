package vn.duthao.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.render.html.OverviewPage;
import vn.duthao.render.xlsx.OverviewWorkbook;

/** Writes a run's summary into its folder: as data, as a workbook and as a page. */
public final class SummaryFiles {

    private static final String SCHEMA = "duthao/batch-summary/1";

    private final RunFolder folder;

    public SummaryFiles(RunFolder folder) {
        this.folder = folder;
    }

    /** The summary as other programs read it. */
    private record Data(String schema, List<RunSummary.Row> units, List<RunSummary.Alike> alike) {}

    /**
     * Writes the three files in place of older ones.
     *
     * @return the page
     * @throws UnwritableRunException where one cannot be written
     */
    public Path write(RunSummary summary, AgencyRegister agencies, Locale locale) {
        var overview = new SummaryTables(summary, agencies, locale).overview();
        var period = Period.parse(summary.plan().options().period()).orElseThrow();
        var page = folder.root().resolve("summary.html");
        folder.write(
                folder.root().resolve("summary.json"),
                RunJson.file(new Data(SCHEMA, summary.rows(), summary.alike())));
        folder.write(
                folder.root().resolve("summary.xlsx"),
                new OverviewWorkbook(ReportingCalendar.lastDay(period)).bytes(overview));
        folder.write(page, new OverviewPage().render(overview).getBytes(StandardCharsets.UTF_8));
        return page;
    }
}
