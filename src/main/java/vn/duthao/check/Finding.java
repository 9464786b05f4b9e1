package vn.duthao.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;

/**
 * Something that a rule found in a report.
 *
 * @param rule id of the rule
 * @param text the words found fault with, empty for something missing
 * @param start first UTF-16 offset of the text in the sentence
 * @param end offset after its last character
 * @param expected what should stand there, null where that is not known
 * @param evidence what it was judged from: "ho-so.truc-tuyen = 4.632"
 */
public record Finding(
        String rule,
        Severity severity,
        String text,
        Place place,
        int start,
        int end,
        Notice message,
        @Nullable String expected,
        List<String> evidence) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** The same at the severity. */
    Finding at(Severity other) {
        return new Finding(rule, other, text, place, start, end, message, expected, evidence);
    }
}
