package vn.duthao.batch;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.notice.Notice;
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
    private record Data(
            String schema,
            String period,
            String type,
            LocalDate due,
            List<Line> units,
            List<RunSummary.Alike> alike) {}

    /** A unit's line; what a draft would tell is null where there is none. */
    private record Line(
            String agency,
            UnitState state,
            @Nullable String statistics,
            @Nullable LocalDate received,
            long daysLate,
            @Nullable Integer observations,
            @Nullable Integer told,
            @Nullable Integer figures,
            @Nullable Integer errors,
            @Nullable Integer warnings,
            @Nullable Integer gaps,
            @Nullable Integer carriedOver,
            @Nullable Integer asked,
            @Nullable Integer fallbacks,
            List<String> outliers,
            List<String> oddities,
            @Nullable BigDecimal seconds,
            @Nullable String reason) {}

    private static Data data(RunSummary summary, Locale locale) {
        var plan = summary.plan();
        return new Data(
                SCHEMA,
                plan.options().period(),
                plan.options().type(),
                plan.due(),
                summary.rows().stream().map(row -> line(row, locale)).toList(),
                summary.alike());
    }

    private static Line line(RunSummary.Row row, Locale locale) {
        var unit = row.unit();
        var result = row.result();
        var reason = row.reason();
        return new Line(
                unit.agency(),
                row.state(),
                unit.statistics(),
                unit.received(),
                row.daysLate(),
                result == null ? null : result.observations(),
                result == null ? null : result.told(),
                result == null ? null : result.figures(),
                result == null ? null : result.errors(),
                result == null ? null : result.warnings(),
                result == null ? null : result.gaps(),
                result == null ? null : result.carriedOver(),
                result == null ? null : result.asked(),
                result == null ? null : result.fallbacks(),
                result == null ? List.of() : told(result.outliers(), locale),
                result == null ? List.of() : told(result.oddities(), locale),
                row.seconds(),
                reason == null ? null : reason.in(locale));
    }

    private static List<String> told(List<Notice> notices, Locale locale) {
        return notices.stream().map(notice -> notice.in(locale)).toList();
    }

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
        folder.write(folder.root().resolve("summary.json"), RunJson.file(data(summary, locale)));
        folder.write(
                folder.root().resolve("summary.xlsx"),
                new OverviewWorkbook(ReportingCalendar.lastDay(period)).bytes(overview));
        folder.write(page, new OverviewPage().render(overview).getBytes(StandardCharsets.UTF_8));
        return page;
    }
}
