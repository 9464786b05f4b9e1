package vn.duthao.report.reading.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.reading.page.Rule;

/** Gathers the straight lines that a page draws, as strokes or as thin areas. */
final class PathRules {

    private static final double SHORTEST = 4;
    private static final double THICKEST = 3;
    private static final double STRAIGHT = 0.7;

    /** More are a drawing. */
    private static final int MOST = 50_000;

    private final AffineTransform place;
    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();
    private int curves;

    /**
     * Of a page.
     *
     * @param place from the file's coordinates to those of the page
     */
    PathRules(AffineTransform place) {
        this.place = place;
    }

    List<Rule> rules() {
        return rules;
    }

    /** How many curves were drawn. */
    int curves() {
        return curves;
    }

    void moveTo(Point2D point) {
        path.add(new ArrayList<>(List.of(point)));
    }

    void lineTo(Point2D point) {
        if (path.isEmpty()) {
            moveTo(point);
        } else if (path.getLast().size() < MOST) {
            path.getLast().add(point);
        }
    }

    void curveTo(Point2D point) {
        curves++;
        moveTo(point);
    }

    void close() {
        if (!path.isEmpty()) {
            lineTo(path.getLast().getFirst());
        }
    }

    @Nullable Point2D current() {
        return path.isEmpty() ? null : path.getLast().getLast();
    }

    void forget() {
        path.clear();
    }

    void stroke() {
        for (var part : path) {
            for (int i = 1; i < part.size(); i++) {
                add(placed(part.get(i - 1)), placed(part.get(i)), STRAIGHT);
            }
        }
        forget();
    }

    void fill() {
        for (var part : path) {
            var first = placed(part.getFirst());
            var box = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
            part.forEach(p -> box.add(placed(p)));
            boolean across = box.getWidth() > box.getHeight();
            double thick = Math.min(box.getWidth(), box.getHeight());
            if (thick <= THICKEST) {
                var middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
                double half = (across ? box.getWidth() : box.getHeight()) / 2;
                add(along(middle, across, -half), along(middle, across, half), STRAIGHT);
            }
        }
        forget();
    }

    private static Point2D along(Point2D middle, boolean across, double way) {
        return across
                ? new Point2D.Double(middle.getX() + way, middle.getY())
                : new Point2D.Double(middle.getX(), middle.getY() + way);
    }

    private Point2D placed(Point2D point) {
        return place.transform(point, null);
    }

    private void add(Point2D a, Point2D b, double slack) {
        double width = Math.abs(a.getX() - b.getX());
        double height = Math.abs(a.getY() - b.getY());
        if (rules.size() >= MOST || Math.max(width, height) < SHORTEST) {
            return;
        }
        if (height <= slack) {
            rules.add(rule(true, a.getY(), a.getX(), b.getX()));
        } else if (width <= slack) {
            rules.add(rule(false, a.getX(), a.getY(), b.getY()));
        }
    }

    private static Rule rule(boolean across, double at, double one, double other) {
        return new Rule(across, at, Math.min(one, other), Math.max(one, other));
    }
}
