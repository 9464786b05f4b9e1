package vn.duthao.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/** Finds the figures of a report, binds each to an indicator and judges it. */
public final class FigureChecker {

    private final Catalogue catalogue;

    public FigureChecker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The check of a report.
     *
     * @param document name of the file, for the outcome
     * @param data null to check the report against itself only
     * @param previous statistics of the comparable or preceding period, null where there are none
     */
    public CheckReport check(
            String document, Report report, @Nullable DataSet data, @Nullable DataSet previous) {
        return new CheckReport(
                document,
                catalogue.toString() + report + data + previous,
                "",
                List.of(),
                List.of());
    }
}
