package vn.duthao.report.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields of a paragraph (ECMA-376-1, 17.16.18): what computes one is no text, though it hold
 * other fields with their results; what it shows is. Text after a field that never ends stays.
 */
final class WordFields {

    /** Stands for a field of which the result has begun. */
    private static final int SHOWN = -1;

    private final ParagraphText text;

    /** Where in the text the open fields began, the inner ones first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    WordFields(ParagraphText text) {
        this.text = text;
    }

    /** Meets a mark of the type: "begin", "separate" or "end". */
    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(text.length());
            case "separate" -> {
                if (!open.isEmpty()) {
                    cut(open.pop());
                    open.push(SHOWN);
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    cut(open.pop());
                }
            }
            default -> {
                // no mark that the standard knows
            }
        }
    }

    private void cut(int start) {
        if (start != SHOWN) {
            text.cut(start);
        }
    }
}
