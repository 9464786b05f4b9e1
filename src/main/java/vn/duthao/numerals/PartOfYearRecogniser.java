package vn.duthao.numerals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.ImpossibleDate;
import vn.duthao.numerals.Reading.PeriodMention;
import vn.duthao.numerals.Reading.PeriodMention.Kind;

/** Quarters, months and the first or last months of a year, with or without the year. */
final class PartOfYearRecogniser implements Recogniser {

    private static final Pattern DOTTED_MONTH = Pattern.compile("(\\d{1,2})\\.((?:19|20)\\d{2})");

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        if (tokens.at(i - 1).isWord("quý") || tokens.at(i - 1).isWord("quí")) {
            return listed(tokens, i, Kind.QUARTER);
        }
        var dotted = dottedMonth(tokens, i);
        if (dotted != null) {
            return dotted;
        }
        if (!tokens.at(i).isWhole()) {
            return NumberWords.digit(tokens.at(i)) > 0 ? months(tokens, i) : null;
        }
        if (tokens.at(i - 1).isWord("tháng")) {
            return listed(tokens, i, Kind.MONTH);
        }
        var months = months(tokens, i);
        return months != null ? months : monthAndYear(tokens, i);
    }

    /** "I, II năm 2023", "5/2024". */
    private static @Nullable Match listed(Tokens tokens, int i, Kind kind) {
        var spans = new ArrayList<NumericSpan>();
        var at = i;
        while (isNumber(tokens.at(at), kind)) {
            var year = YearSuffix.at(tokens, at + 1);
            if (year.year() == null && !isAlone(tokens, at, kind)) {
                break;
            }
            spans.add(tokens.span(at, year.next(), mention(tokens, at, kind, year)));
            var joint = year.next();
            var further = tokens.at(joint).isMark(",+-") || tokens.at(joint).isWord("và");
            if (!further) {
                return new Match(joint, List.copyOf(spans));
            }
            at = joint + 1;
        }
        return spans.isEmpty() ? null : new Match(at - 1, List.copyOf(spans));
    }

    /** A quarter or month without its year: "mỗi tháng 15 hồ sơ" names none. */
    private static boolean isAlone(Tokens tokens, int i, Kind kind) {
        var next = tokens.at(i + 1);
        var number = number(tokens.at(i));
        return !Vocabulary.UNITS.startsAt(tokens, i + 1)
                && !next.isMark("%/")
                && (kind == Kind.QUARTER || number >= 1 && number <= 12);
    }

    private static boolean isNumber(Token token, Kind kind) {
        var number = number(token);
        return kind == Kind.QUARTER
                ? number >= 1 && number <= 4
                : token.isWhole() && number >= 0 && token.text().length() <= 2;
    }

    private static int number(Token token) {
        return token.isWhole() ? token.small() : RomanNumeral.value(token.text());
    }

    private static Reading mention(Tokens tokens, int i, Kind kind, YearSuffix year) {
        var number = number(tokens.at(i));
        return kind == Kind.MONTH && (number < 1 || number > 12)
                ? new ImpossibleDate(tokens.text(i, year.next()))
                : new PeriodMention(kind, year.year(), number, null);
    }

    /** "tháng 9.2022", as the press writes it. */
    private static @Nullable Match dottedMonth(Tokens tokens, int i) {
        var dotted = DOTTED_MONTH.matcher(tokens.at(i).text());
        if (!tokens.at(i - 1).isWord("tháng") || !dotted.matches()) {
            return null;
        }
        var month = Integer.parseInt(dotted.group(1));
        var year = Integer.parseInt(dotted.group(2));
        return month < 1 || month > 12
                ? null
                : new Match(
                        i + 1,
                        tokens.span(i, i + 1, new PeriodMention(Kind.MONTH, year, month, null)));
    }

    /** "05/2024": a month where nothing is counted. */
    private static @Nullable Match monthAndYear(Tokens tokens, int i) {
        var month = tokens.at(i).small();
        var fits = month >= 1 && month <= 12 && tokens.at(i).text().length() <= 2;
        var year = tokens.isSlash(i + 1) && tokens.at(i + 2).isYear();
        if (!fits || !year || tokens.isSlash(i + 3) || Vocabulary.UNITS.startsAt(tokens, i + 3)) {
            return null;
        }
        var reading = new PeriodMention(Kind.MONTH, tokens.at(i + 2).small(), month, null);
        return new Match(i + 3, tokens.span(i, i + 3, reading));
    }

    /** "06 tháng đầu năm 2024", "6 tháng cuối năm", "9 tháng năm 2024". */
    private static @Nullable Match months(Tokens tokens, int i) {
        var count = tokens.at(i).isWhole() ? tokens.at(i).small() : NumberWords.digit(tokens.at(i));
        if (count < 1 || count > 11 || !tokens.at(i + 1).isWord("tháng")) {
            return null;
        }
        var last = tokens.at(i + 2).isWord("cuối");
        var side = last || tokens.at(i + 2).isWord("đầu") ? 1 : 0;
        var year = YearSuffix.at(tokens, i + 2 + side);
        if (year.year() == null && !isYearOnly(tokens, i + 2 + side, side)) {
            return bareMonths(tokens, i, count);
        }
        var next = year.year() == null ? i + 4 : year.next();
        return new Match(next, tokens.span(i, next, months(count, last, year)));
    }

    /** "đầu năm" without the year's number. */
    private static boolean isYearOnly(Tokens tokens, int i, int side) {
        return side == 1 && tokens.at(i).isWord("năm");
    }

    /** "báo cáo quý, 6 tháng, năm". */
    private static @Nullable Match bareMonths(Tokens tokens, int i, int count) {
        var named = count == 6 || count == 9;
        if (!named || !Vocabulary.PERIOD_WORDS.endsBefore(tokens, i)) {
            return null;
        }
        var reading = months(count, false, new YearSuffix(null, i + 2));
        return new Match(i + 2, tokens.span(i, i + 2, reading));
    }

    private static PeriodMention months(int count, boolean last, YearSuffix year) {
        var kind =
                switch (count) {
                    case 6 -> last ? Kind.SECOND_HALF : Kind.FIRST_HALF;
                    case 9 -> last ? Kind.LAST_MONTHS : Kind.NINE_MONTHS;
                    default -> last ? Kind.LAST_MONTHS : Kind.FIRST_MONTHS;
                };
        var number = kind == Kind.FIRST_MONTHS || kind == Kind.LAST_MONTHS ? count : 0;
        return new PeriodMention(kind, year.year(), number, null);
    }
}
