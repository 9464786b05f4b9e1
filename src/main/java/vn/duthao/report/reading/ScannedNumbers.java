package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of headings as they were printed, where a scan was read: "S. Cải cách" between 4 and
 * 6 is 5, "H. KẾT QUẢ" behind I is II. What follows in order and looks alike is taken for it;
 * figures are never touched.
 */
final class ScannedNumbers {

    /** Strokes that Roman numbers are read as, before words in capitals. */
    private static final Pattern ROMAN =
            Pattern.compile("^([IVXHLNTUl1|!]{1,5})[.,:]?(?= (?:\\P{Ll}+)$)");

    /** What figures are read as at the head of a line: each place stands for its figure. */
    private static final List<String> ARABIC =
            List.of("OoQ", "lI|i!", "Zz", "", "", "Ss§", "Gó", "", "B", "");

    private static final Pattern LETTER_FOR_FIGURE = Pattern.compile("^(\\S)[.,](?= \\p{Lu})");
    private static final Pattern FIGURE = Pattern.compile("^(\\d{1,2})[.,] ?(?=\\p{Lu})");

    /** A figure read twice: as itself, and as a letter. */
    private static final Pattern TWICE = Pattern.compile("^(\\d)\\p{L}[.,](?= \\p{Lu})");

    private int roman;
    private int arabic;

    /** The elements with the heads of lines as they must have been. */
    List<Element> of(List<Element> elements) {
        var restored = new ArrayList<Element>();
        for (var element : elements) {
            restored.add(element instanceof Line line ? of(line) : element);
        }
        return restored;
    }

    private Element of(Line line) {
        var text = restored(line.whole());
        return text.equals(line.whole()) ? line : Line.of(text, line.look());
    }

    /** The line with its number as it was printed. */
    String restored(String line) {
        var capitals = ROMAN.matcher(line);
        if (capitals.find() && strokes(capitals.group(1)).matches("[IVX]+")) {
            return roman(line, capitals.group(1), capitals.end());
        }
        var letter = LETTER_FOR_FIGURE.matcher(line);
        if (letter.find() && ARABIC.get((arabic + 1) % 10).contains(letter.group(1))) {
            arabic++;
            return arabic + "." + line.substring(letter.end());
        }
        var twice = TWICE.matcher(line);
        if (twice.find() && Integer.parseInt(twice.group(1)) == arabic + 1) {
            arabic++;
            return arabic + "." + line.substring(twice.end());
        }
        var figure = FIGURE.matcher(line);
        if (figure.find()) {
            arabic = Integer.parseInt(figure.group(1));
            return arabic + ". " + line.substring(figure.end());
        }
        return line;
    }

    private String roman(String line, String read, int end) {
        var next = numeral(roman + 1);
        var strokes = strokes(read);
        // a stroke more or less is what scans get wrong
        boolean alike =
                strokes.replace("I", "").equals(next.replace("I", ""))
                        && Math.abs(strokes.length() - next.length()) < 2;
        if (!alike) {
            return line;
        }
        roman++;
        arabic = 0;
        return next + "." + line.substring(end);
    }

    private static String strokes(String read) {
        return read.replaceAll("[HNU]", "II").replaceAll("[LTl1|!]", "I");
    }

    private static String numeral(int ordinal) {
        var numerals =
                List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
        return ordinal <= numerals.size() ? numerals.get(ordinal - 1) : "";
    }
}
