package vn.duthao.report.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the lists of an OpenDocument text and prints the numbers that one sees. */
final class OdtLists {

    private static final int LEVELS = 10;

    private final OdtStyles styles;

    /** Numbers in use by list; by list style the last one, to go on counting. */
    private final Map<String, int[]> counts = new HashMap<>();

    private final int[] headings = new int[LEVELS + 1];

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** The numbers of a list that begins. */
    int[] begin(Element list, String style) {
        var before = OdtStyles.attribute(list, "continue-list");
        boolean on = OdtStyles.attribute(list, "continue-numbering").equals("true");
        var count = before.isEmpty() ? on ? counts.get(style) : null : counts.get("#" + before);
        var used = count == null ? new int[LEVELS + 1] : count;
        counts.put(style, used);
        counts.put("#" + OdtStyles.attribute(list, "id"), used);
        return used;
    }

    /** The label of the next item; empty where it shows none. */
    String next(String style, int level, int[] count, String start) {
        return label(style, level, count, start);
    }

    /** The number before a heading in no list; empty where headings have none. */
    String heading(int level) {
        if (styles.outline(level) == null) {
            return "";
        }
        return label(null, level, headings, "");
    }

    private String label(@Nullable String style, int level, int[] count, String start) {
        var definition = level > LEVELS ? null : definition(style, level);
        if (definition == null) {
            return "";
        }
        int first = number(OdtStyles.attribute(definition, "start-value"), 1);
        count[level] = start.isEmpty() ? Math.max(first, count[level] + 1) : number(start, first);
        for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
            count[deeper] = 0;
        }
        if (definition.getLocalName().equals("list-level-style-bullet")) {
            return ListNumber.shown(OdtStyles.attribute(definition, "bullet-char"));
        }
        return numbered(style, level, definition, count);
    }

    private String numbered(@Nullable String style, int level, Element definition, int[] count) {
        if (OdtStyles.attribute(definition, "num-format").isEmpty()) {
            return "";
        }
        var pattern = OdtStyles.attribute(definition, "num-list-format");
        if (pattern.isEmpty()) {
            int shown = number(OdtStyles.attribute(definition, "display-levels"), 1);
            var places = new StringBuilder();
            for (int at = Math.max(1, level - shown + 1); at <= level; at++) {
                places.append(places.isEmpty() ? "" : ".").append('%').append(at).append('%');
            }
            pattern =
                    OdtStyles.attribute(definition, "num-prefix")
                            + places
                            + OdtStyles.attribute(definition, "num-suffix");
        }
        for (int at = 1; at <= level; at++) {
            pattern = pattern.replace("%" + at + "%", printed(definition(style, at), count[at]));
        }
        return ListNumber.shown(pattern);
    }

    private @Nullable Element definition(@Nullable String style, int level) {
        return style == null ? styles.outline(level) : styles.level(style, level);
    }

    private static String printed(@Nullable Element definition, int count) {
        int n = Math.max(1, count);
        return switch (definition == null ? "1" : OdtStyles.attribute(definition, "num-format")) {
            case "I" -> ListNumber.roman(n);
            case "i" -> ListNumber.roman(n).toLowerCase(Locale.ROOT);
            case "A" -> ListNumber.letters(n);
            case "a" -> ListNumber.letters(n).toLowerCase(Locale.ROOT);
            case "" -> "";
            default -> String.valueOf(n);
        };
    }

    private static int number(String text, int other) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : other;
    }
}
