package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Intervals across a page that hold what stands side by side.
 *
 * @param spans from left to right, apart from one another: each begin and end
 */
record Columns(List<Span> spans) {

    /** An interval of the page's width. */
    record Span(double left, double right) {}

    /** Narrower gaps part no columns. */
    private static final double GUTTER = 5;

    static Columns of(List<TextLine> segments) {
        var sorted =
                segments.stream()
                        .map(s -> new Span(s.left(), s.right()))
                        .sorted(Comparator.comparingDouble(Span::left))
                        .toList();
        var spans = new ArrayList<Span>();
        for (var span : sorted) {
            boolean apart = spans.isEmpty() || span.left() - spans.getLast().right() > GUTTER;
            spans.add(apart ? span : joined(spans.removeLast(), span));
        }
        return new Columns(spans);
    }

    private static Span joined(Span span, Span next) {
        return new Span(span.left(), Math.max(span.right(), next.right()));
    }

    int count() {
        return spans.size();
    }

    /** The column that holds the segment. */
    int of(TextLine segment) {
        for (int i = 0; i < spans.size(); i++) {
            if (segment.centre() <= spans.get(i).right()) {
                return i;
            }
        }
        return spans.size() - 1;
    }
}
