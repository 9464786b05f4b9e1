package vn.duthao.report.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the lists of a Word document as Word does and prints the numbers that one sees. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String SIGNS = "-–—+*•○▪";

    private final Map<Integer, Element> abstracts = new HashMap<>();
    private final Map<Integer, Element> lists = new HashMap<>();

    /** Numbers in use by abstract list: lists that share one go on counting. */
    private final Map<Integer, int[]> counts = new TreeMap<>();

    private final Map<Integer, Boolean> started = new HashMap<>();

    WordNumbering(XWPFDocument word) {
        if (word.getNumbering() == null) {
            return;
        }
        word.getNumbering()
                .getAbstractNums()
                .forEach(
                        a ->
                                abstracts.put(
                                        a.getCTAbstractNum().getAbstractNumId().intValue(),
                                        (Element) a.getCTAbstractNum().getDomNode()));
        word.getNumbering()
                .getNums()
                .forEach(
                        n ->
                                lists.put(
                                        n.getCTNum().getNumId().intValue(),
                                        (Element) n.getCTNum().getDomNode()));
    }

    /** The label of the next item of the list at the level from 0; empty where it shows none. */
    String next(int list, int level) {
        var num = lists.get(list);
        if (num == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int id = WordXml.number(num, -1, "abstractNumId");
        var levels = abstracts.get(id);
        var definition = levels == null ? null : level(levels, level);
        if (levels == null || definition == null) {
            return "";
        }
        var count = counts.computeIfAbsent(id, _ -> starts(levels));
        if (started.put(list, true) == null) {
            restart(num, count);
        }
        count[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = start(levels, deeper) - 1;
        }
        return label(levels, definition, count);
    }

    private static void restart(Element num, int[] count) {
        for (var change : WordXml.children(num)) {
            int start = WordXml.number(change, -1, "startOverride");
            var level = WordXml.attribute(change, "ilvl");
            if (start >= 0 && level.matches("[0-8]")) {
                count[Integer.parseInt(level)] = start - 1;
            }
        }
    }

    private static String label(Element levels, Element level, int[] count) {
        var pattern = WordXml.value(level, "lvlText");
        if (pattern == null || pattern.isBlank()) {
            return "";
        }
        if ("bullet".equals(WordXml.value(level, "numFmt"))) {
            return sign(pattern.strip(), WordXml.attribute(level, "ilvl").equals("0"));
        }
        boolean decimal = Boolean.TRUE.equals(WordXml.on(level, "isLgl"));
        var label =
                PLACE.matcher(pattern)
                        .replaceAll(
                                m ->
                                        number(
                                                levels,
                                                Integer.parseInt(m.group(1)) - 1,
                                                count,
                                                decimal))
                        .strip();
        return BARE.matcher(label).matches() ? label + "." : label;
    }

    private static String number(Element levels, int level, int[] count, boolean decimal) {
        var definition = level(levels, level);
        var format = definition == null ? null : WordXml.value(definition, "numFmt");
        int n = Math.max(1, count[level]);
        return switch (decimal || format == null ? "decimal" : format) {
            case "upperRoman" -> ListNumber.roman(n);
            case "lowerRoman" -> ListNumber.roman(n).toLowerCase(Locale.ROOT);
            case "upperLetter" -> ListNumber.letters(n);
            case "lowerLetter" -> ListNumber.letters(n).toLowerCase(Locale.ROOT);
            case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
            case "none" -> "";
            default -> String.valueOf(n);
        };
    }

    /** Signs of symbol fonts have no letters of their own: points stand for them. */
    private static String sign(String pattern, boolean top) {
        if (SIGNS.contains(pattern)) {
            return pattern;
        }
        return top ? "•" : "○";
    }

    private static int[] starts(Element levels) {
        var starts = new int[LEVELS];
        Arrays.setAll(starts, level -> start(levels, level) - 1);
        return starts;
    }

    private static int start(Element levels, int level) {
        var definition = level(levels, level);
        return definition == null ? 1 : WordXml.number(definition, 1, "start");
    }

    private static @Nullable Element level(Element levels, int level) {
        return WordXml.children(levels).stream()
                .filter(e -> e.getLocalName().equals("lvl"))
                .filter(e -> WordXml.attribute(e, "ilvl").equals(String.valueOf(level)))
                .findFirst()
                .orElse(null);
    }
}
