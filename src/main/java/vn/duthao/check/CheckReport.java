package vn.duthao.check;

import java.util.List;

/**
 * The outcome of a check.
 *
 * @param request what was checked
 * @param claims every figure that states a statistic, in reading order
 * @param findings worst first, then in reading order
 * @param waived findings that a reviewer has accepted, in the same order
 */
public record CheckReport(
        CheckRequest request,
        List<JudgedClaim> claims,
        List<Finding> findings,
        List<WaivedFinding> waived) {

    public CheckReport {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /** Name of the file checked. */
    public String document() {
        return request.document();
    }

    /** Name of the data's file, empty without data. */
    public String statistics() {
        var data = request.data();
        return data == null ? "" : data.name();
    }

    /** Code of the data's period, empty where none is known. */
    public String period() {
        var data = request.data();
        return data == null ? "" : data.period().code();
    }

    /** Everything that is read in the report, in order: the index of a place is the one here. */
    public List<PlacedSentence> sentences() {
        return ReadingOrder.of(request.report());
    }

    /** Whether a finding is at or above the severity. */
    public boolean hasFindingAt(Severity severity) {
        return findings.stream().anyMatch(f -> f.severity().compareTo(severity) >= 0);
    }
}
