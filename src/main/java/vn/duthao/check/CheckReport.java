package vn.duthao.check;

import java.util.List;

/**
 * The outcome of a check.
 *
 * @param document name of the file checked
 * @param statistics name of the data's file, empty without data
 * @param period code, empty where none is known
 * @param claims every figure that states a statistic, in reading order
 * @param findings worst first, then in reading order
 */
public record CheckReport(
        String document,
        String statistics,
        String period,
        List<JudgedClaim> claims,
        List<Finding> findings) {

    public CheckReport {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }

    /** Whether a finding is at or above the severity. */
    public boolean hasFindingAt(Severity severity) {
        return findings.stream().anyMatch(f -> f.severity().compareTo(severity) >= 0);
    }
}
