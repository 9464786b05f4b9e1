package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.duthao.report.reading.scan.ListSign;

/** Joins lines that a page's width broke; pages of scans have no others. */
final class WrappedLines {

    private static final double FULL = 0.75;
    private static final double WIDTH_AT = 0.9;
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final String ENDS = ".:;!?…";

    private final List<String> joined = new ArrayList<>();
    private final int full;
    private String last = "";
    private boolean parted = true;

    private WrappedLines(List<String> lines) {
        var widths = lines.stream().mapToInt(String::length).filter(n -> n > 0).sorted().toArray();
        var width = widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * WIDTH_AT)];
        full = (int) (width * FULL);
    }

    /** The paragraphs of the text, each on a line. */
    static String joined(String text) {
        var lines = text.lines().map(String::strip).toList();
        var wrapped = new WrappedLines(lines);
        lines.forEach(wrapped::take);
        return String.join("\n", wrapped.joined);
    }

    private void take(String line) {
        if (line.isEmpty() || parted && PAGE_NUMBER.matcher(line).matches()) {
            parted = true;
            return;
        }
        if (!joined.isEmpty() && continues(joined.getLast(), line)) {
            joined.set(joined.size() - 1, joined.getLast() + glue(joined.getLast(), line) + line);
        } else {
            joined.add(line);
        }
        parted = false;
        last = line;
    }

    private boolean continues(String paragraph, String line) {
        if (ENDS.indexOf(last.charAt(last.length() - 1)) >= 0 || line.contains("://")) {
            return false;
        }
        if (isOpen(paragraph) && !Character.isUpperCase(line.charAt(0))) {
            return true;
        }
        if (Marker.of(ListSign.restored(line)) != null) {
            return false;
        }
        return Character.isLowerCase(line.charAt(0))
                || !parted && last.length() >= full && !isCapital(line);
    }

    /** It has a bracket that is not closed. */
    private static boolean isOpen(String paragraph) {
        return paragraph.lastIndexOf('(') > paragraph.lastIndexOf(')');
    }

    private static boolean isCapital(String line) {
        return line.chars().noneMatch(Character::isLowerCase);
    }

    /** "16/CT-" and "TTg" are one. */
    private static String glue(String paragraph, String line) {
        var end = paragraph.charAt(paragraph.length() - 1);
        return (end == '-' || end == '/') && Character.isUpperCase(line.charAt(0)) ? "" : " ";
    }
}
