package vn.duthao.numerals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.PeriodMention;
import vn.duthao.numerals.Reading.PeriodMention.Kind;

/** Years and spans of years, where a word or the form says that four digits are a year. */
final class YearRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        var glued = gluedYears(tokens, i);
        if (glued != null) {
            return glued;
        }
        if (!tokens.at(i).isYear()) {
            return null;
        }
        var last = lastOfSpan(tokens, i);
        if (last > i) {
            return span(tokens, i, last);
        }
        return isNamed(tokens, i) ? years(tokens, i) : null;
    }

    private static Match span(Tokens tokens, int i, int last) {
        var reading =
                new PeriodMention(Kind.YEARS, tokens.at(i).small(), 0, tokens.at(last).small());
        return new Match(last + 1, tokens.span(i, last + 1, reading));
    }

    /** The last year of a span that begins here, or the token itself. */
    private static int lastOfSpan(Tokens tokens, int i) {
        var named = isSpanNamed(tokens, i);
        var joint = tokens.isDash(i + 1) || named && tokens.at(i + 1).isWord("đến");
        var last = named && joint && tokens.at(i + 2).isWord("năm") ? i + 3 : i + 2;
        var rising = joint && tokens.at(last).isYear() && isLater(tokens, i, last);
        return rising && (named || !counted(tokens, last)) ? last : i;
    }

    private static boolean isLater(Tokens tokens, int i, int last) {
        return tokens.at(i).small() < tokens.at(last).small();
    }

    private static boolean isSpanNamed(Tokens tokens, int i) {
        var from = tokens.at(i - 1).isWord("từ") ? i - 1 : i;
        if (from < i && tokens.at(i + 1).isWord("đến") && !counted(tokens, i + 2)) {
            return Vocabulary.YEARS_WORDS.endsBefore(tokens, from);
        }
        return Vocabulary.YEARS_WORDS.endsBefore(tokens, i);
    }

    private static boolean isNamed(Tokens tokens, int i) {
        if (tokens.at(i - 1).isWord("năm")) {
            return true;
        }
        var bracketed = tokens.at(i - 1).isMark("(") && tokens.at(i + 1).isMark("):");
        var after = Vocabulary.YEAR_WORDS.endsBefore(tokens, i);
        return (bracketed || after || isOfDocument(tokens, i)) && !counted(tokens, i);
    }

    /** "Kế hoạch 2025", where decrees and the like would have a number. */
    private static boolean isOfDocument(Tokens tokens, int i) {
        var document = Vocabulary.DOCUMENTS.before(tokens, i);
        return document != null && document.value().isEmpty();
    }

    /** The year and those listed after it. */
    private static Match years(Tokens tokens, int i) {
        var spans = new ArrayList<NumericSpan>();
        spans.add(year(tokens, i));
        var next = i + 1;
        while (isJoint(tokens.at(next))
                && tokens.at(next + 1).isYear()
                && !counted(tokens, next + 1)) {
            spans.add(year(tokens, next + 1));
            next += 2;
        }
        return new Match(next, List.copyOf(spans));
    }

    private static boolean isJoint(Token token) {
        return token.isMark(",;/") || token.isWord("và") || token.isWord("đến");
    }

    private static boolean counted(Tokens tokens, int year) {
        return Vocabulary.UNITS.startsAt(tokens, year + 1) || tokens.at(year + 1).isMark("%");
    }

    private static NumericSpan year(Tokens tokens, int i) {
        return tokens.span(i, i + 1, year(tokens.at(i).small()));
    }

    private static PeriodMention year(int year) {
        return new PeriodMention(Kind.YEAR, year, 0, null);
    }

    /** "năm 2021,2022" without blanks, which looks like one number. */
    private static @Nullable Match gluedYears(Tokens tokens, int i) {
        var token = tokens.at(i);
        var text = token.text();
        if (!token.is(Token.Kind.NUMBER) || text.length() < 9 || !tokens.at(i - 1).isWord("năm")) {
            return null;
        }
        var spans = new ArrayList<NumericSpan>();
        for (int at = 0; at < text.length(); at += 5) {
            var part = text.substring(at, Math.min(at + 4, text.length()));
            var last = at + 4 >= text.length();
            if (!part.matches("(19|20|21)\\d\\d") || !last && text.charAt(at + 4) != ',') {
                return null;
            }
            var start = token.start() + at;
            var reading = year(Integer.parseInt(part));
            spans.add(tokens.span(start, start + 4, reading, Qualifier.NONE));
        }
        return new Match(i + 1, List.copyOf(spans));
    }
}
