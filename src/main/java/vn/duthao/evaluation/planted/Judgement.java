package vn.duthao.evaluation.planted;

import java.util.List;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;

/**
 * What the checker made of a copy.
 *
 * @param copy that was checked
 * @param results one for each planting, in their order
 * @param explained findings, warnings or worse, that follow from what was planted
 * @param standing findings, warnings or worse, that the correct report has as well
 * @param alarms findings, warnings or worse, that nothing explains
 * @param figures how many figures the checker saw
 */
record Judgement(
        Copy copy,
        List<Result> results,
        int explained,
        int standing,
        List<Alarm> alarms,
        int figures) {

    Judgement {
        results = List.copyOf(results);
        alarms = List.copyOf(alarms);
    }

    /**
     * How a planting was taken.
     *
     * @param inTable whether it stands in a table
     * @param findings about it, worst first
     */
    record Result(Planting planting, boolean inTable, List<Finding> findings) {

        Result {
            findings = List.copyOf(findings);
        }

        boolean found() {
            return at(Severity.WARNING);
        }

        boolean at(Severity severity) {
            return findings.stream().anyMatch(f -> f.severity().compareTo(severity) >= 0);
        }

        /** Not found, but an info hints at it. */
        boolean hinted() {
            return !found() && !findings.isEmpty();
        }
    }

    /**
     * A finding that nothing explains.
     *
     * @param beside the planting in whose line it stands, null for none
     */
    record Alarm(Finding finding, @org.jspecify.annotations.Nullable Planting beside) {}
}
