package vn.duthao.report.reading.page;

/**
 * A line drawn across or down a page.
 *
 * @param across whether it goes from left to right, not from above to below
 * @param at its distance from the upper edge, or from the left one
 * @param from where it begins
 * @param to where it ends
 */
public record Rule(boolean across, double at, double from, double to) {

    double length() {
        return to - from;
    }

    boolean reaches(double place, double slack) {
        return place >= from - slack && place <= to + slack;
    }
}
