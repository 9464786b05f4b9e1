package vn.duthao.report.reading;

import java.util.List;

/**
 * What the indentation of a text tells: where some items are indented and no running text is, an
 * indented line is an item, deeper the more it is indented.
 *
 * @param widths the widths in use, ascending, from that of the items that stand furthest left;
 *     empty where indentation tells nothing
 */
record Indents(List<Integer> widths) {

    private static final int TAB = 4;

    static Indents of(List<String> lines) {
        var written = lines.stream().filter(Wording::worded).filter(l -> !table(l)).toList();
        boolean told =
                written.stream().anyMatch(l -> width(l) > 0 && marked(l))
                        && written.stream().noneMatch(l -> width(l) > 0 && !marked(l));
        return told
                ? new Indents(
                        written.stream()
                                .filter(l -> item(l) || (width(l) > 0 && marked(l)))
                                .map(Indents::width)
                                .distinct()
                                .sorted()
                                .toList())
                : new Indents(List.of());
    }

    Look look(String line) {
        int depth = widths.indexOf(width(line)) + 1;
        boolean item = depth > 0 && marked(line) && (width(line) > 0 || item(line));
        return item ? Look.item(depth) : Look.PLAIN;
    }

    private static boolean marked(String line) {
        return Marker.of(Wording.normalise(line)) != null;
    }

    private static boolean item(String line) {
        var marker = Marker.of(Wording.normalise(line));
        return marker != null && !marker.kind().numbersHeadings();
    }

    private static boolean table(String line) {
        return line.stripLeading().startsWith("|");
    }

    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            width += line.charAt(i) == '\t' ? TAB : 1;
        }
        return width;
    }
}
