package vn.duthao.report.reading.page;

import java.util.List;

/**
 * Between what the running text of a page stands.
 *
 * @param left where its lines begin
 * @param right where its full lines end
 * @param indent where first lines begin, 0 where no place is common to some
 * @param pitch from one line to the next
 */
record Margins(double left, double right, double indent, double pitch) {

    private static final int FEWEST_LINES = 5;
    private static final int FEWEST_INDENTED = 3;

    private static final double NEAR = 20;
    private static final double FULL = 4;

    /** Share of the text's width by which lines in the middle stand off its edges. */
    private static final double INSET = 0.02;

    private static final double EDGE = 1.5;

    /** Share of the width within which a line is in the middle. */
    private static final double MIDDLE = 0.015;

    /** Those of the lines; of all lines of the file where these end alike or few are full. */
    static Margins of(List<TextLine> lines, List<TextLine> all) {
        double own = edge(lines);
        double common = edge(all);
        boolean alike = full(lines, own).size() < FEWEST_LINES || Math.abs(own - common) < 2 * FULL;
        var told = alike ? all : lines;
        double right = full(lines, own).size() < FEWEST_LINES ? common : own;
        double left = begin(full(told, alike ? common : own));
        return new Margins(left, right, indent(told, left), pitch(told));
    }

    /** Where the full lines end: farthest to the right of where many do. */
    private static double edge(List<TextLine> lines) {
        var rights = lines.stream().map(TextLine::right).sorted().toList();
        if (rights.isEmpty()) {
            return 0;
        }
        double far = rights.get((rights.size() - 1) * 9 / 10);
        return Measures.mode(rights.stream().filter(r -> r > far - NEAR).toList(), 2);
    }

    private static List<TextLine> full(List<TextLine> lines, double edge) {
        return lines.stream()
                .filter(l -> Math.abs(l.right() - edge) < FULL && l.width() > edge / 2)
                .toList();
    }

    /** Where lines begin that are no first ones: farthest to the left of where some do. */
    private static double begin(List<TextLine> full) {
        var lefts = full.stream().map(TextLine::left).sorted().toList();
        int some = Math.max(1, lefts.size() / 10);
        for (int i = 0; i + some < lefts.size(); i++) {
            if (lefts.get(i + some) - lefts.get(i) < FULL) {
                return lefts.get(i + some / 2);
            }
        }
        return lefts.isEmpty() ? 0 : lefts.getFirst();
    }

    private static double indent(List<TextLine> lines, double left) {
        var indented = lines.stream().map(TextLine::left).filter(l -> l > left + 5).toList();
        double place = Measures.mode(indented, 2);
        long there = indented.stream().filter(l -> Math.abs(l - place) < 2).count();
        return there < FEWEST_INDENTED ? 0 : place;
    }

    private static double pitch(List<TextLine> lines) {
        var pitches =
                java.util.stream.IntStream.range(1, lines.size())
                        .mapToObj(i -> lines.get(i).baseline() - lines.get(i - 1).baseline())
                        .filter(p -> p > 0)
                        .toList();
        return Measures.mode(pitches, 0.5);
    }

    double width() {
        return right - left;
    }

    /** The line stands in the middle, clearly off the edges. */
    boolean centre(TextLine line) {
        return middle(line)
                && line.left() > left + INSET * width()
                && line.right() < right - INSET * width();
    }

    /** The line stands as far from one edge as from the other, and reaches neither. */
    boolean middle(TextLine line) {
        double middle = (left + right) / 2;
        return Math.abs(line.left() - indent) > 2
                && Math.abs(line.centre() - middle) < MIDDLE * width() + 2
                && line.left() > left + EDGE
                && line.right() < right - EDGE;
    }

    /** The word below would have had room at the end of the line above. */
    boolean hadRoom(TextLine above, Word below) {
        double need = (below.right() - below.left()) + 0.25 * above.size();
        double room = middle(above) ? width() - above.width() : right - above.right();
        return need < room - 0.2 * above.size();
    }

    boolean indented(TextLine line) {
        return line.left() > left + 0.5 * line.size();
    }
}
