package vn.duthao.evaluation.board;

import java.util.Locale;
import vn.duthao.evaluation.Interval;

/** A share as a bar with its interval, drawn in SVG. */
final class Bar {

    private static final int WIDTH = 120;

    private Bar() {}

    static String svg(double share, Interval interval) {
        return String.format(
                Locale.ROOT,
                """
                <svg viewBox="0 0 %d 12" width="%d" height="12" aria-hidden="true">\
                <rect class="all" width="%d" height="8" y="2"/>\
                <rect class="share" width="%s" height="8" y="2"/>\
                <path class="interval" d="M%s 6H%sM%s 3V9M%s 3V9"/></svg>""",
                WIDTH,
                WIDTH,
                WIDTH,
                at(share),
                at(interval.low()),
                at(interval.high()),
                at(interval.low()),
                at(interval.high()));
    }

    private static String at(double share) {
        return String.format(Locale.ROOT, "%.1f", WIDTH * share);
    }
}
