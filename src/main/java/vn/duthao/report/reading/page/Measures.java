package vn.duthao.report.reading.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Typical values of measured lengths. */
final class Measures {

    private Measures() {}

    /** The middle one; 0 of none. */
    static double median(List<Double> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }

    /** The mean of those that lie nearest to the value of most, steps apart; 0 of none. */
    static double mode(List<Double> values, double step) {
        var counts = new TreeMap<Long, Integer>();
        values.forEach(v -> counts.merge(Math.round(v / step), 1, Integer::sum));
        var most =
                counts.entrySet().stream()
                        .max(
                                Map.Entry.<Long, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())));
        return most.map(e -> mean(values, e.getKey() * step, step)).orElse(0.0);
    }

    private static double mean(List<Double> values, double place, double step) {
        return values.stream()
                .filter(v -> Math.abs(v - place) <= step)
                .mapToDouble(v -> v)
                .average()
                .orElse(place);
    }
}
