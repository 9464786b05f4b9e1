package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the numbers of a sentence that can be statistics: no dates, no numbers of documents. It
 * shares nothing with the checker's own reading, so that it also sees what that overlooks.
 */
final class NumberReader {

    private static final Pattern RUN = Pattern.compile("\\d+(?:[.,/]\\d+)*");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:ngày|tháng|năm|số|quý|điều|khoản|điểm|mức độ|thứ)\\s$");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<Character> JOINS = Set.of('/', '-', '–', '.', ',', ')');

    /** A number and where it begins. */
    record Found(int start, PrintedNumber number) {
        int end() {
            return start + number.text().length();
        }
    }

    private NumberReader() {}

    static List<Found> numbers(String text) {
        var found = new ArrayList<Found>();
        var run = RUN.matcher(text);
        while (run.find()) {
            if (isStatistic(text, run.start(), run.end())) {
                split(run.group(), run.start(), found);
            }
        }
        return found;
    }

    private static boolean isStatistic(String text, int start, int end) {
        if (start > 0 && isGlued(text.charAt(start - 1))) {
            return false;
        }
        if (end < text.length()
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '/')) {
            return false;
        }
        var word = text.substring(start, end);
        return !NAMED.matcher(text.substring(Math.max(0, start - 12), start)).find()
                && !(YEARS.matcher(word).matches());
    }

    private static boolean isGlued(char before) {
        return Character.isLetterOrDigit(before) || JOINS.contains(before) && before != ')';
    }

    /** A ratio "04/07" is two numbers; what has more strokes is a date. */
    private static void split(String run, int start, List<Found> found) {
        var parts = run.split("/", -1);
        if (parts.length > 2) {
            return;
        }
        var at = start;
        for (var part : parts) {
            if (PrintedNumber.is(part)) {
                found.add(new Found(at, new PrintedNumber(part)));
            }
            at += part.length() + 1;
        }
    }
}
