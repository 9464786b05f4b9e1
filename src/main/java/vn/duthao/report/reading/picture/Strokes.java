package vn.duthao.report.reading.picture;

/** Measures how thick the strokes of letters are: bold ones are half as thick again. */
final class Strokes {

    private final Greyscale picture;
    private final int threshold;

    Strokes(Greyscale picture) {
        this.picture = picture;
        threshold = picture.threshold();
    }

    /** The usual thickness in the box, in dots; 0 where there is no ink. */
    double thickness(int left, int top, int right, int bottom) {
        long ink = 0;
        long edge = 0;
        for (int y = Math.max(1, top); y < Math.min(bottom, picture.height() - 1); y++) {
            for (int x = Math.max(1, left); x < Math.min(right, picture.width() - 1); x++) {
                if (dark(x, y)) {
                    ink++;
                    edge += isEdge(x, y) ? 1 : 0;
                }
            }
        }
        // a stroke has an edge on either side
        return edge == 0 ? 0 : 2.0 * ink / edge;
    }

    private boolean isEdge(int x, int y) {
        return !(dark(x - 1, y) && dark(x + 1, y) && dark(x, y - 1) && dark(x, y + 1));
    }

    private boolean dark(int x, int y) {
        return picture.at(x, y) <= threshold;
    }
}
