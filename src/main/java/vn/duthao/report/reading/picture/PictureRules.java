package vn.duthao.report.reading.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.duthao.report.reading.page.Rule;

/** Finds the straight lines of tables in a picture, and takes them out for letters to be read. */
final class PictureRules {

    /** In inches; letters have no strokes so long. */
    private static final double SHORTEST_ACROSS = 0.5;

    private static final double SHORTEST_DOWN = 0.25;

    private static final double THICKEST = 0.03;

    /** Looked at along a line; a prime, for the lines of tables cross others at even distances. */
    private static final int PLACES = 37;

    /** In dots, between pieces of one line. */
    private static final int WIDEST_GAP = 3;

    private record Run(boolean across, int at, int from, int to) {}

    private final Greyscale picture;
    private final int dpi;
    private final int threshold;
    private final List<Run> runs = new ArrayList<>();

    PictureRules(Greyscale picture, int dpi) {
        this.picture = picture;
        this.dpi = dpi;
        threshold = picture.threshold();
        gather(true, (int) (SHORTEST_ACROSS * dpi));
        gather(false, (int) (SHORTEST_DOWN * dpi));
    }

    /** The lines in points. */
    List<Rule> rules() {
        double point = 72.0 / dpi;
        return runs.stream()
                .map(r -> new Rule(r.across, r.at * point, r.from * point, r.to * point))
                .toList();
    }

    /** The picture with paper in the place of the lines. */
    Greyscale without() {
        var pixels = picture.pixels().clone();
        int edge = 2;
        for (var run : runs) {
            for (int off = -edge; off <= edge; off++) {
                for (int i = run.from; i < run.to; i++) {
                    clear(pixels, run, i, run.at + off);
                }
            }
        }
        return new Greyscale(picture.width(), picture.height(), pixels);
    }

    private void clear(byte[] pixels, Run run, int along, int at) {
        int x = run.across ? along : at;
        int y = run.across ? at : along;
        if (x >= 0 && x < picture.width() && y >= 0 && y < picture.height()) {
            pixels[y * picture.width() + x] = (byte) 0xFF;
        }
    }

    private void gather(boolean across, int shortest) {
        int lines = across ? picture.height() : picture.width();
        int length = across ? picture.width() : picture.height();
        for (int at = 0; at < lines; at++) {
            int from = -1;
            int last = -1;
            for (int i = 0; i <= length; i++) {
                if (i < length && near(across, at, i)) {
                    from = from < 0 ? i : from;
                    last = i;
                } else if (from >= 0 && (i == length || i - last > WIDEST_GAP)) {
                    take(new Run(across, at, from, last + 1), shortest);
                    from = -1;
                }
            }
        }
    }

    private void take(Run run, int shortest) {
        if (run.to - run.from >= shortest && thin(run.across, run.at, run.from, run.to)) {
            runs.add(run);
        }
    }

    /** Ink there or beside: lines of a page that lies a little askew step aside. */
    private boolean near(boolean across, int at, int along) {
        int lines = across ? picture.height() : picture.width();
        return dark(across, at, along)
                || at > 0 && dark(across, at - 1, along)
                || at + 1 < lines && dark(across, at + 1, along);
    }

    /** A line is thin but where it crosses another; a black area is none. */
    private boolean thin(boolean across, int at, int from, int to) {
        long thin =
                IntStream.range(1, PLACES)
                        .filter(i -> thin(across, at, from + (to - from) * i / PLACES))
                        .count();
        return 2 * thin > PLACES;
    }

    private boolean thin(boolean across, int at, int along) {
        int thickest = Math.max(2, (int) (THICKEST * dpi));
        int lines = across ? picture.height() : picture.width();
        int above = at;
        while (above > 0 && at - above <= thickest && dark(across, above, along)) {
            above--;
        }
        int below = at;
        while (below < lines - 1 && below - at <= thickest && dark(across, below, along)) {
            below++;
        }
        return below - above <= thickest + 2;
    }

    private boolean dark(boolean across, int at, int along) {
        return (across ? picture.at(along, at) : picture.at(at, along)) <= threshold;
    }
}
