package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.duthao.report.TrackedChange;

/** The text of a paragraph or table row, as it was and as it is with its changes accepted. */
final class BothSides {

    /** Between cells of which those beside are not told. */
    private static final Pattern BARS_AT_ENDS = Pattern.compile("^[ |]+|[ |]+$");

    private final StringBuilder text = new StringBuilder();
    private final BitSet before = new BitSet();
    private final BitSet after = new BitSet();
    private final BitSet moved = new BitSet();

    /**
     * On which sides a text stands.
     *
     * @param before it was there
     * @param after it is there with the changes accepted
     * @param moved from one place to another
     */
    record Standing(boolean before, boolean after, boolean moved) {

        static final Standing KEPT = new Standing(true, true, false);

        Standing inserted() {
            return new Standing(false, after, moved);
        }

        Standing deleted() {
            return new Standing(before, false, moved);
        }

        Standing onTheMove() {
            return new Standing(before, after, true);
        }
    }

    /**
     * Two sides that differ.
     *
     * @param moved the text was moved away from here or to here
     */
    record Difference(String before, String after, boolean moved, String paragraph) {}

    /** Adds text; what was inserted and deleted again stands on no side. */
    void append(String part, Standing standing) {
        if (!standing.before() && !standing.after()) {
            return;
        }
        int start = text.length();
        text.append(part);
        before.set(start, text.length(), standing.before());
        after.set(start, text.length(), standing.after());
        moved.set(start, text.length(), standing.moved());
    }

    /** How many characters it has on either side. */
    int length() {
        return text.length();
    }

    /** Where they differ, in order; white space alone is no difference. */
    List<Difference> differences() {
        var wide = changedWords();
        var paragraph = paragraph();
        var differences = new ArrayList<Difference>();
        for (int start = wide.nextSetBit(0); start >= 0; ) {
            int end = end(wide, start);
            var was = side(before, start, end);
            var is = side(after, start, end);
            if (!was.equals(is)) {
                differences.add(new Difference(was, is, moved.get(start), paragraph));
            }
            start = wide.nextSetBit(end);
        }
        return differences;
    }

    /** What was moved is told apart from what was changed beside it. */
    private int end(BitSet wide, int start) {
        int end = wide.nextClearBit(start);
        int turn = moved.get(start) ? moved.nextClearBit(start) : moved.nextSetBit(start);
        return turn < 0 ? end : Math.min(end, turn);
    }

    /** The changed characters, and those beside them to the ends of the word or figure. */
    private BitSet changedWords() {
        var wide = new BitSet();
        wide.or(before);
        wide.xor(after);
        for (int i = text.length() - 2; i >= 0; i--) {
            if (wide.get(i + 1) && inWord(i) && inWord(i + 1)) {
                wide.set(i);
            }
        }
        for (int i = 1; i < text.length(); i++) {
            if (wide.get(i - 1) && inWord(i - 1) && inWord(i)) {
                wide.set(i);
            }
        }
        return wide;
    }

    /** Letters and digits, and a sign between two of them: "4.827", "12/BC-UBND". */
    private boolean inWord(int at) {
        return isWord(at)
                || ".,/-".indexOf(text.charAt(at)) >= 0 && isWord(at - 1) && isWord(at + 1);
    }

    private boolean isWord(int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
    }

    private String paragraph() {
        int most = Math.min(text.length(), 2 * TrackedChange.LONGEST);
        var now = side(after, 0, most);
        return now.isEmpty() ? side(before, 0, most) : now;
    }

    private String side(BitSet side, int start, int end) {
        var shown = new StringBuilder();
        for (int i = side.nextSetBit(start); i >= 0 && i < end; i = side.nextSetBit(i + 1)) {
            shown.append(text.charAt(i));
        }
        return BARS_AT_ENDS.matcher(Wording.normalise(shown.toString())).replaceAll("");
    }
}
