package vn.duthao.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /**
     * The periods that end on the day before this one begins, of which the same figures are still
     * open: first the one of its own kind (the year before a year, the quarter before a quarter),
     * then longer and shorter ones in the order of their kinds.
     */
    public static List<Period> preceding(Period period) {
        var lastDay = firstDay(period).minusDays(1);
        return ofYear(lastDay.getYear())
                .filter(p -> lastDay(p).equals(lastDay))
                .sorted(Comparator.comparing(p -> p.kind() != period.kind()))
                .toList();
    }

    private static Stream<Period> ofYear(int year) {
        return Stream.of(
                Period.year(year),
                Period.quarter(year, 1),
                Period.quarter(year, 2),
                Period.quarter(year, 3),
                Period.quarter(year, 4),
                new Period(Period.Kind.HALF, year, 0, null, null, ""),
                new Period(Period.Kind.NINE_MONTHS, year, 0, null, null, ""));
    }
}
