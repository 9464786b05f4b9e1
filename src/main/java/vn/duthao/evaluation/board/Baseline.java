package vn.duthao.evaluation.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.duthao.evaluation.Metric;

/**
 * What a suite measured once, and must not fall below.
 *
 * @param suite its name
 * @param entries by key of the metric, in the order of the scoreboard
 */
public record Baseline(String suite, Map<String, Entry> entries) {

    /** A value with the way in which it gets better and how much it may lose. */
    public record Entry(BigDecimal value, Measure measure) {}

    /**
     * A metric that is worse than it was.
     *
     * @param key "types.digit-slip.recall"
     * @param was the baseline's value
     * @param is the value now, null where it was not measured
     */
    public record Fall(String suite, String key, BigDecimal was, @Nullable BigDecimal is) {}

    public Baseline {
        entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The baseline that the metrics of the suite would be. */
    public static Baseline of(String suite, List<Metric> metrics) {
        var measures = Measure.bundled();
        var entries = new LinkedHashMap<String, Entry>();
        for (var metric : metrics) {
            var measure = measures.get(metric.measure());
            if (metric.suite().equals(suite) && measure != null) {
                entries.put(
                        metric.key(), new Entry(ScoreboardJson.rounded(metric.value()), measure));
            }
        }
        return new Baseline(suite, entries);
    }

    /**
     * The metrics that fell below it, in its order; those that are missing too, but optional ones.
     */
    public List<Fall> falls(List<Metric> metrics) {
        var now = new LinkedHashMap<String, BigDecimal>();
        metrics.stream()
                .filter(m -> m.suite().equals(suite))
                .forEach(m -> now.put(m.key(), ScoreboardJson.rounded(m.value())));
        var falls = new ArrayList<Fall>();
        entries.forEach(
                (key, entry) -> {
                    var value = now.get(key);
                    if (value == null
                            ? !entry.measure().optional()
                            : entry.measure().isBelow(value, entry.value())) {
                        falls.add(new Fall(suite, key, entry.value(), value));
                    }
                });
        return List.copyOf(falls);
    }
}
