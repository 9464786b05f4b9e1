package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;

/** Puts plantings into copies of their report, so many that a share of its lines is touched. */
final class Mix {

    private Mix() {}

    /**
     * The copies of the report that take all the plantings.
     *
     * @param share of the lines with figures that are touched at most, but one at least
     */
    static List<Copy> copies(AnnotatedReport report, List<Planting> plantings, double share) {
        var room = (int) Math.max(1, Math.round(share * report.linesWithFigures()));
        var open = new ArrayList<List<Planting>>();
        for (var planting : plantings) {
            open.stream()
                    .filter(copy -> copy.size() < room)
                    .filter(copy -> copy.stream().noneMatch(p -> meet(report, p, planting)))
                    .findFirst()
                    .orElseGet(
                            () -> {
                                open.add(new ArrayList<>());
                                return open.getLast();
                            })
                    .add(planting);
        }
        return open.stream().map(copy -> new Copy(report, copy)).toList();
    }

    /** Whether one would hide the other: in one line, of one indicator, or one figure's pair. */
    private static boolean meet(AnnotatedReport report, Planting a, Planting b) {
        return report.line(a.edit().sentence()) == report.line(b.edit().sentence())
                || a.indicators().stream().anyMatch(b.indicators()::contains)
                || stands(report, a, b.pairs())
                || stands(report, b, a.pairs());
    }

    private static boolean stands(AnnotatedReport report, Planting planting, List<Stretch> pairs) {
        var line = report.line(planting.edit().sentence());
        return pairs.stream().anyMatch(pair -> line.has(pair.sentence()));
    }
}
