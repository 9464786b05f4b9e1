package vn.duthao.report.reading.page;

import java.util.List;

/** A rectangle on a page, in points from its left and upper edge. */
public record Box(double left, double top, double right, double bottom) {

    /** The smallest box around the boxes, of which there is at least one. */
    static Box around(List<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElseThrow();
    }

    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    private Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
