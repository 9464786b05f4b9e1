package vn.duthao.check.rule.leftover;

import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.numerals.Reading.PeriodMention;

/**
 * A stretch of whole months.
 *
 * @param first month, counted from the year 0
 * @param last month, included
 */
record MonthSpan(int first, int last) {

    /** A period that begins after this day of a month is named after the next. */
    private static final int CUT_OFF = 14;

    /** The months after which a reporting period is named. */
    static MonthSpan of(Period period) {
        var from = ReportingCalendar.firstDay(period);
        var to = ReportingCalendar.lastDay(period);
        var late = from.getDayOfMonth() > CUT_OFF ? 1 : 0;
        return new MonthSpan(
                from.getYear() * 12 + from.getMonthValue() - 1 + late,
                to.getYear() * 12 + to.getMonthValue() - 1);
    }

    /** The months that a text names, those of the year where it names none itself. */
    static MonthSpan of(PeriodMention mention, int year) {
        var written = mention.year();
        var first = written == null ? year : written;
        var n = mention.number();
        return switch (mention.kind()) {
            case YEAR -> months(first, 1, 12);
            case QUARTER -> months(first, 3 * n - 2, 3 * n);
            case FIRST_HALF -> months(first, 1, 6);
            case SECOND_HALF -> months(first, 7, 12);
            case NINE_MONTHS -> months(first, 1, 9);
            case MONTH -> months(first, n, n);
            case FIRST_MONTHS -> months(first, 1, n);
            case LAST_MONTHS -> months(first, 13 - n, 12);
            case YEARS -> {
                var last = mention.lastYear();
                yield new MonthSpan(first * 12, (last == null ? first : last) * 12 + 11);
            }
        };
    }

    private static MonthSpan months(int year, int first, int last) {
        return new MonthSpan(year * 12 + first - 1, year * 12 + last - 1);
    }

    /** Whether both have a month in common. */
    boolean meets(MonthSpan other) {
        return first <= other.last && other.first <= last;
    }

    /** Whether it lies wholly before the other. */
    boolean isBefore(MonthSpan other) {
        return last < other.first;
    }
}
