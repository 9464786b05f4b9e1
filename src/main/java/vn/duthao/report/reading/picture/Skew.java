package vn.duthao.report.reading.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures how far a page lies askew: its lines are level where rows of ink and paper differ most.
 */
final class Skew {

    private static final double MOST_DEGREES = 5;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.05;

    /** Of ink, as much as tells it. */
    private static final int MOST_POINTS = 200_000;

    private record Point(int x, int y) {}

    private final List<Point> ink;
    private final int height;

    private Skew(List<Point> ink, int height) {
        this.ink = ink;
        this.height = height;
    }

    /** Degrees by which its lines rise to the left; 0 where nothing tells. */
    static double of(Greyscale picture) {
        var skew = new Skew(ink(picture), picture.height());
        if (skew.ink.isEmpty()) {
            return 0;
        }
        double coarse = skew.best(0, MOST_DEGREES, COARSE);
        return skew.best(coarse, COARSE, FINE);
    }

    private static List<Point> ink(Greyscale picture) {
        int threshold = picture.threshold();
        var ink = new ArrayList<Point>();
        for (int y = 0; y < picture.height() && ink.size() < MOST_POINTS; y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (picture.at(x, y) <= threshold) {
                    ink.add(new Point(x, y));
                }
            }
        }
        return ink;
    }

    private double best(double around, double reach, double step) {
        double best = around;
        double most = level(around);
        for (int i = 1; i * step <= reach + step / 2; i++) {
            for (double degrees : new double[] {around - i * step, around + i * step}) {
                double level = level(degrees);
                if (level > most) {
                    most = level;
                    best = degrees;
                }
            }
        }
        return best;
    }

    /** How much rows differ from their neighbours when the page is turned back by so much. */
    private double level(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        var rows = new int[height * 3];
        for (var point : ink) {
            int row = (int) Math.round(point.y() - slope * point.x()) + height;
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        double level = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            level += step * step;
        }
        return level;
    }
}
