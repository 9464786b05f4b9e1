package vn.duthao.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One number of a scoreboard.
 *
 * @param suite that measured it
 * @param table of the suite's scoreboard that it stands in: "types"
 * @param row of the table: "digit-slip"
 * @param measure the table's column: "recall"
 * @param form how it is written
 * @param value a share is between 0 and 1
 * @param interval of a share, null for what is no sample
 */
public record Metric(
        String suite,
        String table,
        String row,
        String measure,
        Form form,
        double value,
        @Nullable Interval interval) {

    /** How a number is written. */
    public enum Form {
        COUNT,
        SHARE,
        NUMBER
    }

    /** The count of something. */
    public static Metric count(String suite, String table, String row, String measure, long n) {
        return new Metric(suite, table, row, measure, Form.COUNT, n, null);
    }

    /** The share of hits, with its interval; 1 without trials. */
    public static Metric share(
            String suite, String table, String row, String measure, long hits, long trials) {
        var value = trials == 0 ? 1 : (double) hits / trials;
        var interval = Interval.wilson(hits, trials);
        return new Metric(suite, table, row, measure, Form.SHARE, value, interval);
    }

    /** Its name in a baseline: "types.digit-slip.recall". */
    public String key() {
        return table + "." + row + "." + measure;
    }
}
