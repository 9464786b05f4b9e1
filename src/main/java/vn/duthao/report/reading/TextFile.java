package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a report: one paragraph a line, blank lines between as one likes. A line between
 * bars ("| a | b |") or tabs is a table's row, {@code |---|} ends its head rows, {@code [^1]: …} is
 * a footnote, "#" marks a heading with its level, a backslash marks running text, whatever it
 * begins with.
 */
final class TextFile {

    private static final Pattern NOTE = Pattern.compile("^\\s*\\[\\^([^\\]\\s]{1,16})]:\\s*(.*)$");
    private static final Pattern NOTE_REFERENCE = Pattern.compile("\\[\\^[^\\]\\s]{1,16}]");
    private static final Pattern HEADING = Pattern.compile("^(#{1,9})\\s+(.*)$");

    private TextFile() {}

    /**
     * The elements of the text in order; lines without letter or digit are drawing and left out.
     */
    static List<Element> elements(String text) {
        var elements = new ArrayList<Element>();
        var rows = new ArrayList<String>();
        var lines = text.lines().toList();
        var indents = new Indents(lines);
        for (int i = 0; i < lines.size(); i++) {
            var raw = lines.get(i);
            boolean row = TextTable.row(raw) || isTabbed(lines, i);
            if (row) {
                rows.add(raw);
            }
            if (row || raw.isBlank()) {
                continue;
            }
            flush(rows, elements);
            var element = element(raw, indents.look(i));
            if (element != null) {
                elements.add(element);
            }
        }
        flush(rows, elements);
        return elements;
    }

    /** A single line between tabs may be anything; with another it is a table. */
    private static boolean isTabbed(List<String> lines, int at) {
        return at > 0 && TextTable.tabbed(lines.get(at), lines.get(at - 1))
                || at + 1 < lines.size() && TextTable.tabbed(lines.get(at), lines.get(at + 1));
    }

    private static @Nullable Element element(String raw, Look look) {
        var note = NOTE.matcher(raw);
        if (note.matches()) {
            return new Element.Note(note.group(1), withoutReferences(note.group(2)));
        }
        var bare = withoutReferences(raw);
        if (!Wording.worded(bare)) {
            return null;
        }
        if (bare.startsWith("\\")) {
            return Line.of(bare.substring(1), Look.RUNNING);
        }
        var heading = HEADING.matcher(bare);
        return heading.matches()
                ? Line.of(heading.group(2), Look.heading(heading.group(1).length()))
                : Line.of(bare, look);
    }

    private static void flush(List<String> rows, List<Element> elements) {
        if (!rows.isEmpty()) {
            elements.add(TextTable.of(rows));
            rows.clear();
        }
    }

    private static String withoutReferences(String raw) {
        return NOTE_REFERENCE.matcher(raw).replaceAll("");
    }
}
