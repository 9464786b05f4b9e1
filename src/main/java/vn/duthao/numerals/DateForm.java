package vn.duthao.numerals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.CalendarDate;
import vn.duthao.numerals.Reading.DayOfMonth;
import vn.duthao.numerals.Reading.ImpossibleDate;

/**
 * A date as written at some tokens.
 *
 * @param next the token after it
 */
record DateForm(Reading reading, int next) {

    private static final Pattern DOTTED_PAIR = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");

    /** A date with its year: 08/9/2023, 08-9-2023, 08.9.2023, 2023-09-08, 06 tháng 12 năm 2021. */
    static @Nullable DateForm full(Tokens tokens, int i) {
        var dotted = dotted(tokens, i);
        if (dotted != null) {
            return dotted;
        }
        if (isPart(tokens, i) && isPart(tokens, i + 2) && isMonthJoint(tokens, i + 1)) {
            return threeParts(tokens, i);
        }
        return iso(tokens, i);
    }

    /** A day and month: 31/8, 06 tháng 12. */
    static @Nullable DateForm pair(Tokens tokens, int i) {
        var joint = tokens.isSlash(i + 1) || tokens.at(i + 1).isWord("tháng");
        if (!joint || !isPart(tokens, i) || !isPart(tokens, i + 2)) {
            return null;
        }
        var chained = tokens.isSlash(i + 3) && tokens.glued(i + 3);
        return chained ? null : new DateForm(pairReading(tokens, i), i + 3);
    }

    private static Reading pairReading(Tokens tokens, int i) {
        var day = dayOfMonth(tokens.at(i).small(), tokens.at(i + 2).small());
        return day == null ? new ImpossibleDate(tokens.text(i, i + 3)) : day;
    }

    /**
     * A day and month as the press writes it: 15.10, and 16-9 where it is no range since it falls.
     * Other figures are written alike, so only a word before tells it.
     */
    static @Nullable DateForm loosePair(Tokens tokens, int i) {
        var dotted = DOTTED_PAIR.matcher(tokens.at(i).text());
        if (dotted.matches()) {
            var day =
                    dayOfMonth(
                            Integer.parseInt(dotted.group(1)), Integer.parseInt(dotted.group(2)));
            return day == null ? null : new DateForm(day, i + 1);
        }
        var dash = tokens.isDash(i + 1) && tokens.glued(i + 1) && tokens.glued(i + 2);
        if (!dash || !isPart(tokens, i) || !isPart(tokens, i + 2) || tokens.isDash(i + 3)) {
            return null;
        }
        var falls = tokens.at(i).small() > tokens.at(i + 2).small();
        var day = dayOfMonth(tokens.at(i).small(), tokens.at(i + 2).small());
        return day == null || !falls ? null : new DateForm(day, i + 3);
    }

    private static @Nullable Reading dayOfMonth(int day, int month) {
        try {
            MonthDay.of(month, day);
            return new DayOfMonth(day, month);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable DateForm threeParts(Tokens tokens, int i) {
        var yearAt = yearAt(tokens, i);
        var year = tokens.at(yearAt);
        if (yearAt < 0 || !year.isWhole()) {
            return null;
        }
        var numeric = yearAt == i + 4;
        var length = year.text().length();
        if (length == 4) {
            return reading(tokens, i, yearAt, year.small());
        }
        return length == 2 && numeric && isTwoDigits(tokens, i)
                ? reading(tokens, i, yearAt, 2000 + year.small())
                : null;
    }

    private static boolean isTwoDigits(Tokens tokens, int i) {
        var day = tokens.at(i).small();
        var month = tokens.at(i + 2).small();
        return day > 0 && day <= 31 && month > 0 && month <= 12;
    }

    /** Where the year stands, -1 for nowhere. */
    private static int yearAt(Tokens tokens, int i) {
        var same = tokens.at(i + 3).text().equals(tokens.at(i + 1).text());
        if (same && !tokens.at(i + 1).is(Token.Kind.WORD)) {
            return i + 4;
        }
        if (!tokens.at(i + 1).is(Token.Kind.WORD)) {
            return -1;
        }
        if (tokens.isSlash(i + 3)) {
            return i + 4;
        }
        var comma = tokens.at(i + 3).isMark(",") ? 1 : 0;
        return tokens.at(i + 3 + comma).isWord("năm") ? i + 4 + comma : -1;
    }

    private static boolean isMonthJoint(Tokens tokens, int i) {
        return tokens.isSlash(i)
                || tokens.isDash(i) && tokens.glued(i) && tokens.glued(i + 1)
                || tokens.at(i).isWord("tháng");
    }

    private static boolean isPart(Tokens tokens, int i) {
        return tokens.at(i).isWhole() && tokens.at(i).text().length() <= 2;
    }

    private static DateForm reading(Tokens tokens, int i, int yearAt, int year) {
        var day = tokens.at(i).small();
        var month = tokens.at(i + 2).small();
        return new DateForm(date(year, month, day, tokens.text(i, yearAt + 1)), yearAt + 1);
    }

    private static Reading date(int year, int month, int day, String text) {
        try {
            return new CalendarDate(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return new ImpossibleDate(text);
        }
    }

    private static @Nullable DateForm dotted(Tokens tokens, int i) {
        var text = tokens.at(i).text();
        var first = text.indexOf('.');
        var second = text.indexOf('.', first + 1);
        var split = tokens.at(i).is(Token.Kind.NUMBER) && first > 0 && first <= 2;
        if (!split || second - first < 2 || second - first > 3 || text.length() - second != 5) {
            return null;
        }
        if (text.indexOf(',') >= 0 || text.indexOf('.', second + 1) >= 0) {
            return null;
        }
        var day = Integer.parseInt(text, 0, first, 10);
        var month = Integer.parseInt(text, first + 1, second, 10);
        var year = Integer.parseInt(text, second + 1, text.length(), 10);
        return new DateForm(date(year, month, day, text), i + 1);
    }

    private static @Nullable DateForm iso(Tokens tokens, int i) {
        var joined = tokens.isDash(i + 1) && tokens.isDash(i + 3);
        var glued = tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.glued(i + 4);
        if (!joined || !glued || !tokens.at(i).isYear()) {
            return null;
        }
        var month = tokens.at(i + 2);
        var day = tokens.at(i + 4);
        var twoDigits = month.text().length() == 2 && day.text().length() == 2;
        if (!twoDigits || month.small() < 0 || day.small() < 0) {
            return null;
        }
        var text = tokens.text(i, i + 5);
        return new DateForm(date(tokens.at(i).small(), month.small(), day.small(), text), i + 5);
    }
}
