package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Bands whose columns go on from one to the next: a letterhead, a closing, a table not ruled. */
final class SideBySide {

    /** How far below another a band can stand, in sizes: a signature needs room. */
    private static final double REACH = 9;

    private static final double SAME_LEFT = 4;
    private static final double SAME_CENTRE = 8;
    private static final Pattern AMOUNT = Pattern.compile("[\\d.,%/ -]*\\d[\\d.,%/ -]*");

    private final List<Band> bands;

    private SideBySide(List<Band> bands) {
        this.bands = bands;
    }

    /** How many bands from the place on stand side by side; 0 where none do. */
    static int count(List<Band> bands, int at) {
        if (!bands.get(at).parted()) {
            return 0;
        }
        var run = new ArrayList<Band>(List.of(bands.get(at)));
        for (int i = at + 1; i < bands.size() && goesOn(run, bands.get(i)); i++) {
            run.add(bands.get(i));
        }
        boolean sure = run.stream().anyMatch(Band::surely);
        return sure || run.stream().filter(Band::parted).count() > 1 ? run.size() : 0;
    }

    static SideBySide of(List<Band> bands) {
        return new SideBySide(bands);
    }

    private static boolean goesOn(List<Band> run, Band next) {
        var above = segments(run);
        double size = above.getLast().size();
        if (next.top() - run.getLast().bottom() > REACH * size) {
            return false;
        }
        var before = Columns.of(above);
        var all = new ArrayList<>(above);
        all.addAll(next.segments());
        var after = Columns.of(all);
        if (next.parted()) {
            return after.count() > 1;
        }
        return after.count() == before.count()
                && next.segments().stream().allMatch(s -> aligned(s, above, before));
    }

    private static boolean aligned(TextLine segment, List<TextLine> above, Columns columns) {
        return above.stream()
                .filter(s -> columns.of(s) == columns.of(segment))
                .anyMatch(
                        s ->
                                Math.abs(s.left() - segment.left()) < SAME_LEFT
                                        || Math.abs(s.centre() - segment.centre()) < SAME_CENTRE);
    }

    /** The columns in one row of cells, or a row for each band where they are a table. */
    PageBlock.Table table() {
        var columns = Columns.of(segments(bands));
        return new PageBlock.Table(tabular(columns) ? rows(columns) : List.of(row(bands, columns)));
    }

    private boolean tabular(Columns columns) {
        long parted = bands.stream().filter(Band::parted).count();
        if (columns.count() > 2) {
            return parted > 1;
        }
        long amounts =
                segments(bands).stream()
                        .filter(s -> columns.of(s) == 1)
                        .filter(s -> AMOUNT.matcher(s.text()).matches())
                        .count();
        return parted > 2 && parted == bands.size() && amounts * 2 > bands.size();
    }

    /** A band that leaves the first column empty goes on with the row above. */
    private List<List<PageBlock.Cell>> rows(Columns columns) {
        var rows = new ArrayList<List<Band>>();
        for (var band : bands) {
            boolean first = band.segments().stream().anyMatch(s -> columns.of(s) == 0);
            if (rows.isEmpty() || first) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(band);
        }
        return rows.stream().map(row -> row(row, columns)).toList();
    }

    private static List<PageBlock.Cell> row(List<Band> bands, Columns columns) {
        var cells = new ArrayList<PageBlock.Cell>();
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            var lines =
                    segments(bands).stream()
                            .filter(s -> columns.of(s) == column)
                            .sorted(Comparator.comparingDouble(TextLine::baseline))
                            .toList();
            cells.add(CellText.side(lines));
        }
        return cells;
    }

    private static List<TextLine> segments(List<Band> bands) {
        return bands.stream().flatMap(b -> b.segments().stream()).toList();
    }
}
