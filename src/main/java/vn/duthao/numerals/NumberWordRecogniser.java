package vn.duthao.numerals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.NumberWordParser.Parsed;
import vn.duthao.numerals.Reading.PeriodMention;
import vn.duthao.numerals.Reading.Quantity;

/**
 * Counts in words: compounds of two number words or more; a single one only between a word of
 * counting and a unit, and never một and năm, which mostly mean "a" and "year".
 */
final class NumberWordRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        var parsed = NumberWordParser.parse(tokens, i);
        if (parsed == null || parsed.next() == i + 1 && !isCounted(tokens, i)) {
            return null;
        }
        var reading = reading(tokens, i, parsed);
        var qualifier =
                reading instanceof Quantity
                        ? Qualifiers.around(tokens, i, parsed.next())
                        : Qualifier.NONE;
        var start = tokens.at(i).start();
        var end = tokens.at(parsed.next() - 1).end();
        return new Match(parsed.next(), tokens.span(start, end, reading, qualifier));
    }

    private static Reading reading(Tokens tokens, int i, Parsed parsed) {
        var year =
                tokens.at(i - 1).isWord("năm") && parsed.value() >= 1900 && parsed.value() < 2200;
        if (year) {
            return new PeriodMention(
                    PeriodMention.Kind.YEAR, Math.toIntExact(parsed.value()), 0, null);
        }
        var percent =
                tokens.at(parsed.next()).isWord("phần")
                        && tokens.at(parsed.next() + 1).isWord("trăm");
        return new Quantity(BigDecimal.valueOf(parsed.value()), 0, false, 0, percent);
    }

    private static boolean isCounted(Tokens tokens, int i) {
        var word = tokens.at(i);
        return !word.isWord("một")
                && !word.isWord("năm")
                && !word.isWord("không")
                && Vocabulary.COUNTING_WORDS.endsBefore(tokens, i)
                && Vocabulary.UNITS.startsAt(tokens, i + 1);
    }
}
