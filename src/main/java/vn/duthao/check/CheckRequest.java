package vn.duthao.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/**
 * A report to be checked, and what it is checked against.
 *
 * @param document name of the file, for the outcome
 * @param data null to check the report against itself only
 * @param previous statistics of the comparable or preceding period, null where there are none
 * @param required ids of the indicators that the report must tell where the data have them
 * @param waivers findings that a reviewer has accepted
 */
public record CheckRequest(
        String document,
        Report report,
        @Nullable DataSet data,
        @Nullable DataSet previous,
        Set<String> required,
        List<Waiver> waivers) {

    public CheckRequest {
        required = Set.copyOf(required);
        waivers = List.copyOf(waivers);
    }

    /** A check of the report against itself. */
    public static CheckRequest of(String document, Report report) {
        return new CheckRequest(document, report, null, null, Set.of(), List.of());
    }

    /** Likewise, against the data and those of the earlier period. */
    public CheckRequest against(@Nullable DataSet now, @Nullable DataSet earlier) {
        return new CheckRequest(document, report, now, earlier, required, waivers);
    }

    /** Likewise, with indicators that must be told. */
    public CheckRequest requiring(Set<String> indicators) {
        return new CheckRequest(document, report, data, previous, indicators, waivers);
    }

    /** Likewise, with findings that were accepted. */
    public CheckRequest waiving(List<Waiver> accepted) {
        return new CheckRequest(document, report, data, previous, required, accepted);
    }
}
