package vn.duthao.evaluation.drafts;

import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection.IndicatorUse;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/**
 * The last report of an agency, to be drafted as if it had not been written yet.
 *
 * @param written what the office wrote in the end
 */
record HeldOutReport(Agency agency, Outline outline, DataSet data, Report written) {

    /** "so-cong-thuong-dong-thap 2024". */
    String name() {
        return agency.id() + " " + data.period().code();
    }

    /** Ids of the indicators that the outline has a place for in such a period. */
    Set<String> placed() {
        return outline.allSections(data.period().kind())
                .flatMap(section -> section.indicators().stream())
                .map(IndicatorUse::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
