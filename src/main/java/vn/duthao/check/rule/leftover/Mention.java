package vn.duthao.check.rule.leftover;

import java.util.List;
import java.util.Optional;
import vn.duthao.catalogue.Period;
import vn.duthao.check.PlacedSentence;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading.PeriodMention;
import vn.duthao.numerals.Reading.Quantity;

/**
 * A period that a sentence names, with the words around it.
 *
 * @param words of the whole sentence
 * @param first index of the first word of the period, with the words that introduce it
 * @param next index after its last word
 */
record Mention(
        PlacedSentence sentence, PeriodMention period, List<Word> words, int first, int next) {

    private static final String CLAUSE_ENDS = ";.!?";
    private static final String BREAKS = ",;:.!?-–—+";
    private static final String OPENING = "(“\"«[";
    private static final String CLOSING = ")”\"»]";

    /** The period of a span, empty for any other span. */
    static Optional<Mention> of(PlacedSentence sentence, List<Word> words, NumericSpan span) {
        if (!(span.reading() instanceof PeriodMention period)) {
            return Optional.empty();
        }
        var first = 0;
        while (words.get(first).end() <= span.start()) {
            first++;
        }
        var next = first;
        while (next < words.size() && words.get(next).start() < span.end()) {
            next++;
        }
        var introducing = PeriodPhrases.INTRODUCING.before(words, first);
        var from = introducing == null ? first : introducing.from();
        return Optional.of(new Mention(sentence, period, words, from, next));
    }

    /** Its months; where it names no year, in that of the period reported on. */
    MonthSpan months(Period reported) {
        return MonthSpan.of(period, reported.year());
    }

    int start() {
        return words.get(first).start();
    }

    int end() {
        return words.get(next - 1).end();
    }

    String text() {
        return sentence.text().substring(start(), end());
    }

    /** The words before it in its clause; commas do not end a clause here. */
    List<Word> clauseBefore() {
        var from = first;
        while (from > 0 && !endsClause(from - 1)) {
            from--;
        }
        return words.subList(from, first);
    }

    private List<Word> clauseAfter() {
        var to = next;
        while (to < words.size() && !endsClause(to)) {
            to++;
        }
        return words.subList(next, to);
    }

    private boolean endsClause(int i) {
        return CLAUSE_ENDS.contains(words.get(i).form())
                || PeriodPhrases.CLAUSE_ENDS.at(words, i) != null;
    }

    /** Whether it tells when the rest of its part of the sentence happened. */
    boolean isAdverbial() {
        return opensPart() || PeriodPhrases.TIMES.before(words, first) != null;
    }

    /** Whether a part of the sentence begins with it, or with the word that leads it in. */
    boolean opensPart() {
        var opening = PeriodPhrases.ADVERBIAL.before(words, first);
        var from = opening == null ? first : opening.from();
        return from == 0 || opensPart(from) && (opening != null || goesOn());
    }

    private boolean opensPart(int i) {
        return i == 0 || BREAKS.contains(words.get(i - 1).form());
    }

    /** After a comma, what follows must be what was done, not the rest of a list. */
    private boolean goesOn() {
        return next < words.size() && !words.get(next).isMark();
    }

    /** "Hết quý II/2023, số thủ tục là 128": what stands at the end of the period is told. */
    boolean isEndOfPeriod() {
        var end = PeriodPhrases.ENDS_OF_PERIOD.before(words, first);
        return end != null && opensPart(end.from());
    }

    /** "từ năm 2015", "so với năm 2023": a limit or a measure. */
    boolean isLimit() {
        return PeriodPhrases.LIMITS.before(words, first) != null
                || next < words.size() && "-–".contains(words.get(next).form());
    }

    /** "cùng kỳ năm 2023". */
    boolean isSamePeriod() {
        return PeriodPhrases.SAME_PERIOD.before(words, first) != null;
    }

    /** "… và nhiệm vụ quý II năm 2024". */
    boolean isPlanned() {
        return PeriodPhrases.PLANS.before(words, first) != null;
    }

    /** Inside brackets or quotation marks. */
    boolean isEnclosed() {
        var depth = 0;
        for (var word : words.subList(0, first)) {
            depth += OPENING.contains(word.form()) ? 1 : 0;
            depth -= depth > 0 && CLOSING.contains(word.form()) ? 1 : 0;
        }
        return depth > 0;
    }

    /** "đạt 85,6%, năm 2023 là 76,3%": a figure of another time beside the one told before it. */
    boolean isSetBeside() {
        var value = PeriodPhrases.VALUES.at(words, next);
        return value != null
                && value.to() < words.size()
                && isDigit(words.get(value.to()))
                && sentence.spans().stream()
                        .anyMatch(s -> s.end() <= start() && s.reading() instanceof Quantity);
    }

    private static boolean isDigit(Word word) {
        return Character.isDigit(word.form().charAt(0));
    }

    /** Whether one of the phrases stands before it in its clause. */
    boolean follows(Phrases phrases) {
        return phrases.in(clauseBefore());
    }

    /** Whether one of the phrases stands in its clause. */
    boolean with(Phrases phrases) {
        return phrases.in(clauseBefore()) || phrases.in(clauseAfter());
    }
}
