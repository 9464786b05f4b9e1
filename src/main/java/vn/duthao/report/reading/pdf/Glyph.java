package vn.duthao.report.reading.pdf;

import java.awt.geom.Point2D;

/**
 * A letter on a page, from where it begins to where the next one would.
 *
 * @param size as fonts are measured
 */
record Glyph(String text, Point2D start, Point2D end, double size, boolean bold) {

    /** No writing stands so far off the level or the plumb. */
    private static final double LEVEL = 0.1;

    /** Quarter turns that it is turned to the right, from 0 to 3; -1 for a slant. */
    int turn() {
        double across = end.getX() - start.getX();
        double down = end.getY() - start.getY();
        double length = Math.hypot(across, down);
        if (length == 0) {
            return 0;
        }
        if (Math.abs(down) < LEVEL * length) {
            return across > 0 ? 0 : 2;
        }
        if (Math.abs(across) < LEVEL * length) {
            return down > 0 ? 1 : 3;
        }
        return -1;
    }

    boolean blank() {
        return text.isBlank();
    }
}
