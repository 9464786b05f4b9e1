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
    private final Map<Integer, Map<Integer, Element>> levels = new HashMap<>();
    private final WordStyles styles;

    /** Numbers in use by abstract list: lists that share one go on counting. */
    private final Map<Integer, int[]> counts = new TreeMap<>();

    private final Map<Integer, Boolean> started = new HashMap<>();

    WordNumbering(XWPFDocument word, WordStyles styles) {
        this.styles = styles;
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
        var levels = this.levels.computeIfAbsent(list, _ -> levels(num));
        var definition = levels.get(level);
        if (definition == null) {
            return "";
        }
        int id = WordXml.number(num, -1, "abstractNumId");
        var count = counts.computeIfAbsent(id, _ -> starts(levels));
        if (started.put(list, true) == null) {
            restart(num, count);
        }
        count[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (level < restartedBelow(levels.get(deeper), deeper)) {
                count[deeper] = start(levels, deeper) - 1;
            }
        }
        return label(levels, definition, count);
    }

    /** The definitions by level: those of the abstract list, or the list's own instead. */
    private Map<Integer, Element> levels(Element num) {
        var levels = new HashMap<Integer, Element>();
        var shared = abstracts.get(WordXml.number(num, -1, "abstractNumId"));
        var style = shared == null ? null : WordXml.value(shared, "numStyleLink");
        var linked = style == null ? null : styles.numbering(style);
        var other = linked == null ? null : lists.get(WordXml.number(linked, 0, "numId"));
        if (other != null) {
            put(abstracts.get(WordXml.number(other, -1, "abstractNumId")), levels);
        }
        put(shared, levels);
        WordXml.children(num).forEach(change -> put(change, levels));
        return levels;
    }

    private static void put(@Nullable Element parent, Map<Integer, Element> levels) {
        if (parent != null) {
            WordXml.children(parent).stream()
                    .filter(e -> e.getLocalName().equals("lvl"))
                    .filter(e -> WordXml.attribute(e, "ilvl").matches("[0-8]"))
                    .forEach(e -> levels.put(Integer.parseInt(WordXml.attribute(e, "ilvl")), e));
        }
    }

    /** An item of a level less than this lets the deeper level begin anew (17.9.10). */
    private static int restartedBelow(@Nullable Element definition, int level) {
        return definition == null ? level : WordXml.number(definition, level, "lvlRestart");
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

    private static String label(Map<Integer, Element> levels, Element level, int[] count) {
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

    private static String number(
            Map<Integer, Element> levels, int level, int[] count, boolean decimal) {
        var definition = levels.get(level);
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

    private static int[] starts(Map<Integer, Element> levels) {
        var starts = new int[LEVELS];
        Arrays.setAll(starts, level -> start(levels, level) - 1);
        return starts;
    }

    private static int start(Map<Integer, Element> levels, int level) {
        var definition = levels.get(level);
        return definition == null ? 1 : WordXml.number(definition, 1, "start");
    }
}
