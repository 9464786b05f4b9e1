package vn.duthao.phrases;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause of a sentence in which each slot is one {@link #SLOT}.
 *
 * @param start of the mark before it; 0 for the first
 * @param end where the next mark stands, or the end of the sentence
 * @param mark comma or semicolon before it, a blank for the first
 * @param text without the mark
 */
record Clause(int start, int end, char mark, String text) {

    /** Stands for a slot. */
    static final char SLOT = '\uFFFC';

    private static final String ENDS = ".:;!?/ ";

    /** The clauses in order; marks in brackets part none, and the last mark belongs to none. */
    static List<Clause> of(String sentence) {
        var clauses = new ArrayList<Clause>();
        var last = end(sentence);
        var depth = 0;
        var start = 0;
        for (int i = 0; i < last; i++) {
            var c = sentence.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && (c == ',' || c == ';')) {
                clauses.add(clause(sentence, start, i));
                start = i;
            }
        }
        clauses.add(clause(sentence, start, last));
        return clauses;
    }

    private static int end(String sentence) {
        var end = sentence.length();
        while (end > 0 && ENDS.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Clause clause(String sentence, int start, int end) {
        var first = start == 0;
        var text = sentence.substring(first ? start : start + 1, end);
        return new Clause(start, end, first ? ' ' : sentence.charAt(start), text);
    }

    /** Whether no slot is in it. */
    boolean isPlain() {
        return text.indexOf(SLOT) < 0;
    }

    /** What stands behind its last slot. */
    String tail() {
        return text.substring(text.lastIndexOf(SLOT) + 1);
    }
}
