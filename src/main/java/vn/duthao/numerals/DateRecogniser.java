package vn.duthao.numerals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.DayOfMonth;

/**
 * Dates. A pair of numbers is a day and month only after a word of dates or joined to another date;
 * elsewhere 04/07 counts.
 */
final class DateRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        if (!tokens.at(i).is(Token.Kind.NUMBER)) {
            return null;
        }
        var first = first(tokens, i);
        if (first == null) {
            return null;
        }
        var spans = new ArrayList<NumericSpan>();
        spans.add(tokens.span(i, first.next(), first.reading()));
        var listed = first.reading() instanceof DayOfMonth;
        return new Match(further(tokens, first.next(), listed, spans), List.copyOf(spans));
    }

    private static @Nullable DateForm first(Tokens tokens, int i) {
        var full = DateForm.full(tokens, i);
        if (full != null) {
            return full;
        }
        var pair = DateForm.pair(tokens, i);
        if (pair == null) {
            return tokens.at(i - 1).isWord("ngày") ? loose(tokens, i) : null;
        }
        if (Vocabulary.DATE_WORDS.endsBefore(tokens, i)) {
            return counted(tokens, pair) ? null : pair;
        }
        return opensSpan(tokens, i, pair) ? pair : null;
    }

    /** "ngày 15.10", "ngày 16-9". */
    private static @Nullable DateForm loose(Tokens tokens, int i) {
        var pair = DateForm.loosePair(tokens, i);
        return pair == null || counted(tokens, pair) ? null : pair;
    }

    /** "từ 15/12 đến 14/3", "31/8 - 15/9/2021". */
    private static boolean opensSpan(Tokens tokens, int i, DateForm pair) {
        if (!(pair.reading() instanceof DayOfMonth) || !isSpanJoint(tokens, pair.next())) {
            return false;
        }
        if (DateForm.full(tokens, pair.next() + 1) != null) {
            return true;
        }
        var last = dayOfMonth(tokens, pair.next() + 1);
        return tokens.at(i - 1).isWord("từ") && last != null;
    }

    /** Adds the dates that follow in a span or list of dates; the token after the last. */
    private static int further(Tokens tokens, int from, boolean listed, List<NumericSpan> spans) {
        var next = from;
        while (isSpanJoint(tokens, next) || listed && isListJoint(tokens, next)) {
            var at = tokens.at(next + 1).isWord("ngày") ? next + 2 : next + 1;
            var full = DateForm.full(tokens, at);
            var pair = full == null ? dayOfMonth(tokens, at) : full;
            var date = pair == null && listed ? loose(tokens, at) : pair;
            if (date == null) {
                return next;
            }
            spans.add(tokens.span(at, date.next(), date.reading()));
            next = date.next();
        }
        return next;
    }

    private static @Nullable DateForm dayOfMonth(Tokens tokens, int i) {
        var pair = DateForm.pair(tokens, i);
        return pair != null && pair.reading() instanceof DayOfMonth && !counted(tokens, pair)
                ? pair
                : null;
    }

    /** "ngày 12/3 hồ sơ" counts files; in "ngày 12/3 số hồ sơ" another phrase begins. */
    private static boolean counted(Tokens tokens, DateForm pair) {
        var next = pair.next();
        var begins = tokens.at(next).isWord("số") && Vocabulary.UNITS.startsAt(tokens, next + 1);
        return !begins && Vocabulary.UNITS.startsAt(tokens, next);
    }

    private static boolean isSpanJoint(Tokens tokens, int i) {
        return tokens.isDash(i) || tokens.at(i).isWord("đến") || tokens.at(i).isWord("tới");
    }

    private static boolean isListJoint(Tokens tokens, int i) {
        return tokens.at(i).isMark(",;") || tokens.at(i).isWord("và");
    }
}
