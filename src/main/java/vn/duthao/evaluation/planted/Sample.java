package vn.duthao.evaluation.planted;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.check.CheckRequest;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/**
 * A report believed to be right, with what it was written from.
 *
 * @param name of the report in lists of cases
 * @param agency that reports
 * @param previous statistics of the comparable period, null where there are none
 * @param required ids of the indicators that the report must tell
 */
public record Sample(
        String name,
        Report report,
        Agency agency,
        DataSet data,
        @Nullable DataSet previous,
        Set<String> required) {

    public Sample {
        required = Set.copyOf(required);
    }

    /** The check of another wording of the report against the sample's statistics. */
    CheckRequest check(Report other) {
        return CheckRequest.of(name, other).against(data, previous).requiring(required);
    }
}
