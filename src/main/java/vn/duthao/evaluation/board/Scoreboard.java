package vn.duthao.evaluation.board;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.duthao.evaluation.Metric;

/**
 * What the suites measured, as tables.
 *
 * @param metrics in the order in which they are shown
 */
public record Scoreboard(List<Metric> metrics) {

    public Scoreboard {
        metrics = List.copyOf(metrics);
    }

    /**
     * Some metrics of a suite that belong together.
     *
     * @param measures the columns, in the order in which they first came
     * @param rows likewise
     * @param cells by row and measure
     */
    public record Table(
            String suite,
            String name,
            List<String> measures,
            List<String> rows,
            Map<String, Metric> cells) {

        /** The metric of the row; empty where it was not measured there. */
        public Optional<Metric> at(String row, String measure) {
            return Optional.ofNullable(cells.get(row + "." + measure));
        }
    }

    /** The tables in order. */
    public List<Table> tables() {
        var byTable = new LinkedHashMap<String, LinkedHashMap<String, Metric>>();
        for (var metric : metrics) {
            byTable.computeIfAbsent(
                            metric.suite() + "." + metric.table(), _ -> new LinkedHashMap<>())
                    .put(metric.row() + "." + metric.measure(), metric);
        }
        return byTable.values().stream().map(Scoreboard::table).toList();
    }

    private static Table table(Map<String, Metric> cells) {
        var measures = new LinkedHashSet<String>();
        var rows = new LinkedHashSet<String>();
        for (var metric : cells.values()) {
            measures.add(metric.measure());
            rows.add(metric.row());
        }
        var first = cells.values().iterator().next();
        return new Table(
                first.suite(),
                first.table(),
                List.copyOf(measures),
                List.copyOf(rows),
                Map.copyOf(cells));
    }
}
