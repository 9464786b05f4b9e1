package vn.duthao.statistics.proof;

import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Source;

/**
 * Something wrong, or unlikely, in the statistics.
 *
 * @param rule id of the rule: "sum-differs"
 * @param notice cell, value, what is expected and what to do
 * @param source where the value stands, null where the value is missing
 */
public record Flaw(String rule, Severity severity, Notice notice, @Nullable Source source) {

    /** How bad it is. */
    public enum Severity {
        /** The data contradict themselves or hold an impossible value: no draft without force. */
        ERROR,
        /** Possible but unlikely, or missing: somebody should look. */
        WARNING
    }
}
