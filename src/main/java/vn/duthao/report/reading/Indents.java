package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the indentation of a text tells: where some items are indented and no running text is, an
 * indented line is an item, deeper in its list the more it is indented.
 */
final class Indents {

    private static final int TAB = 4;

    /** Depth of each item by the number of its line. */
    private final Map<Integer, Integer> depths = new HashMap<>();

    Indents(List<String> lines) {
        if (!told(lines)) {
            return;
        }
        var list = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (item(lines.get(i))) {
                list.add(i);
            } else if (!standsInLists(lines.get(i))) {
                close(list, lines);
            }
        }
        close(list, lines);
    }

    /** The look of a line by its number from 0. */
    Look look(int line) {
        var depth = depths.get(line);
        return depth == null ? Look.PLAIN : Look.item(depth);
    }

    private void close(List<Integer> list, List<String> lines) {
        var widths = new TreeSet<Integer>();
        list.forEach(i -> widths.add(width(lines.get(i))));
        list.forEach(i -> depths.put(i, widths.headSet(width(lines.get(i)), true).size()));
        list.clear();
    }

    private static boolean told(List<String> lines) {
        var indented = lines.stream().filter(l -> width(l) > 0 && !standsInLists(l)).toList();
        return !indented.isEmpty() && indented.stream().allMatch(Indents::item);
    }

    /** Signs are items wherever they stand, numbers where they are indented. */
    private static boolean item(String line) {
        var marker = Marker.of(Wording.normalise(line));
        return marker != null && (width(line) > 0 || !marker.kind().numbersHeadings());
    }

    /** A line that does not end a list: a blank one, a table's, a footnote. */
    private static boolean standsInLists(String line) {
        var bare = line.stripLeading();
        return !Wording.worded(bare) || bare.startsWith("|") || bare.startsWith("[^");
    }

    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            width += line.charAt(i) == '\t' ? TAB : 1;
        }
        return width;
    }
}
