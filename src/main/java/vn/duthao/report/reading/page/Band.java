package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Segments that overlap one another in height: a line, or lines that stand side by side. */
record Band(List<TextLine> rows, List<TextLine> segments) {

    /** Share of the size that a line needs at least for itself. */
    private static final double HEIGHT = 0.55;

    /** The bands of the rows, from above to below. */
    static List<Band> of(List<TextLine> rows) {
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble(Band::top));
        var bands = new ArrayList<List<TextLine>>();
        double bottom = 0;
        for (var row : sorted) {
            if (bands.isEmpty() || top(row) >= bottom) {
                bands.add(new ArrayList<>());
                bottom = row.baseline();
            }
            bands.getLast().add(row);
            bottom = Math.max(bottom, row.baseline());
        }
        return bands.stream()
                .map(
                        band ->
                                new Band(
                                        band,
                                        band.stream()
                                                .flatMap(r -> Segments.of(r).stream())
                                                .toList()))
                .toList();
    }

    private static double top(TextLine row) {
        return row.baseline() - HEIGHT * row.size();
    }

    double top() {
        return rows.stream().mapToDouble(Band::top).min().orElseThrow();
    }

    double bottom() {
        return rows.stream().mapToDouble(TextLine::baseline).max().orElseThrow();
    }

    /** Things stand side by side in it. */
    boolean parted() {
        return Columns.of(segments).count() > 1;
    }

    /** Likewise, and no other band is needed to say so. */
    boolean surely() {
        return parted() && (rows.size() > 1 || rows.stream().anyMatch(Segments::surely));
    }
}
