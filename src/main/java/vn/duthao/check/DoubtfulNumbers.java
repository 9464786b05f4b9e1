package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.numerals.NumericSpan;

/**
 * Numbers that are believed in a good text only and not where the words had to be restored: one in
 * words; a short one directly before another ("trả 16 02 phản ánh" for "trả lời 02 phản ánh"); rows
 * of numbers, which are those of a table whose heads are lost.
 */
final class DoubtfulNumbers {

    private static final int MOST_MISREAD = 3;

    private DoubtfulNumbers() {}

    /** The spans of the text without them. */
    static List<NumericSpan> without(List<NumericSpan> spans, String text) {
        var digits = spans.stream().filter(DoubtfulNumbers::hasDigit).toList();
        var certain = new ArrayList<NumericSpan>();
        for (int from = 0; from < digits.size(); ) {
            int to = rowEnd(digits, from, text);
            if (to - from == 1) {
                certain.add(digits.get(from));
            } else if (to - from == 2) {
                digits.subList(from, to).stream()
                        .skip(digits.get(from).text().length() <= MOST_MISREAD ? 1 : 0)
                        .forEach(certain::add);
            }
            from = to;
        }
        return List.copyOf(certain);
    }

    private static boolean hasDigit(NumericSpan span) {
        return span.text().chars().anyMatch(Character::isDigit);
    }

    /** The index after the last of the numbers that only blanks part. */
    private static int rowEnd(List<NumericSpan> spans, int from, String text) {
        int to = from + 1;
        while (to < spans.size()
                && text.substring(spans.get(to - 1).end(), spans.get(to).start()).isBlank()) {
            to++;
        }
        return to;
    }
}
