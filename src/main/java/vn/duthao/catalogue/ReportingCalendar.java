package vn.duthao.catalogue;

import java.time.LocalDate;

/**
 * When reporting periods begin and end, and which earlier period one is compared with (Nghị định
 * 09/2019/NĐ-CP, Điều 12: cut-off on the 14th).
 */
public final class ReportingCalendar {

    private ReportingCalendar() {}

    /** The first day of the period: a year begins on 15 December of the year before. */
    public static LocalDate firstDay(Period period) {
        return switch (period.kind()) {
            case YEAR, HALF, NINE_MONTHS -> LocalDate.of(period.year() - 1, 12, 15);
            case QUARTER -> LocalDate.of(period.year(), 3 * period.number() - 2, 15).minusMonths(1);
            case CUSTOM -> java.util.Objects.requireNonNull(period.from());
        };
    }

    /** The last day of the period: a year ends on 14 December. */
    public static LocalDate lastDay(Period period) {
        return switch (period.kind()) {
            case YEAR -> LocalDate.of(period.year(), 12, 14);
            case HALF -> LocalDate.of(period.year(), 6, 14);
            case NINE_MONTHS -> LocalDate.of(period.year(), 9, 14);
            case QUARTER -> LocalDate.of(period.year(), 3 * period.number(), 14);
            case CUSTOM -> java.util.Objects.requireNonNull(period.to());
        };
    }

    /** The period it is compared with: the same one of the year before, never a cumulative one. */
    public static Period comparable(Period period) {
        return period.inYear(period.year() - 1);
    }
}
