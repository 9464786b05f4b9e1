package vn.duthao.evaluation.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;
import vn.duthao.evaluation.Interval;
import vn.duthao.evaluation.Metric;
import vn.duthao.notice.Notice;

/**
 * How a scoreboard reads in a language.
 *
 * @param locale of names and numbers
 */
public record Wording(Locale locale) {

    /** Rows of these tables are documents or sections, which have no other name. */
    private static final Set<String> OF_THEIR_OWN_NAME =
            Set.of("documents", "facts", "wording", "closeness", "sections", "model");

    private static final String ALL = "all";

    /** Of a table. */
    public String title(Scoreboard.Table table) {
        return Notice.of("evaluation.table." + table.suite() + "." + table.name()).in(locale);
    }

    /** Of a column. */
    public String measure(String measure) {
        return Notice.of("evaluation.measure." + measure).in(locale);
    }

    /** Of a row. */
    public String row(Scoreboard.Table table, String row) {
        return OF_THEIR_OWN_NAME.contains(table.name()) && !row.equals(ALL)
                ? row
                : Notice.of("evaluation.row." + row).in(locale);
    }

    /** A number: "160", "96.9%", "1.25". */
    public String value(Metric metric) {
        return switch (metric.form()) {
            case COUNT -> format(metric.value(), 0);
            case SHARE -> share(metric.value());
            case NUMBER -> format(metric.value(), 2);
        };
    }

    /** A number with its interval where it has one: "96.9% (93.0–98.7)". */
    public String withInterval(Metric metric) {
        var interval = metric.interval();
        return interval == null ? value(metric) : value(metric) + " (" + interval(interval) + ")";
    }

    /** The interval: "93.0–98.7". */
    public String interval(Interval interval) {
        return format(100 * interval.low(), 1) + "–" + format(100 * interval.high(), 1);
    }

    /** Two decimals where one would say zero of what is not. */
    private String share(double share) {
        var small = share > 0 && share < 0.01 || share < 1 && share > 0.999;
        return format(100 * share, small ? 2 : 1) + "%";
    }

    private String format(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }
}
