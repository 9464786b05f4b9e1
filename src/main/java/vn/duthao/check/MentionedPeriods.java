package vn.duthao.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.duthao.catalogue.Period;
import vn.duthao.numerals.Reading;
import vn.duthao.numerals.Reading.PeriodMention;

/** Reporting periods from the words of a text. */
final class MentionedPeriods {

    private static final int CUT_OFF = 14;

    private MentionedPeriods() {}

    /** The period a reading names; empty where it names none with its year, or a span of years. */
    static Optional<Period> of(Reading reading) {
        return reading instanceof PeriodMention mention && mention.year() != null
                ? of(mention, mention.year())
                : Optional.empty();
    }

    private static Optional<Period> of(PeriodMention mention, int year) {
        var n = mention.number();
        return switch (mention.kind()) {
            case YEAR -> Optional.of(Period.year(year));
            case QUARTER -> Period.parse(year + "-Q" + n);
            case FIRST_HALF -> Period.parse(year + "-H1");
            case NINE_MONTHS -> Period.parse(year + "-9M");
            case SECOND_HALF -> Optional.of(months(7, 12, year, "6 tháng cuối năm " + year));
            case MONTH -> Optional.of(months(n, n, year, "tháng " + n + " năm " + year));
            case FIRST_MONTHS -> Optional.of(months(1, n, year, n + " tháng đầu năm " + year));
            case LAST_MONTHS ->
                    Optional.of(months(13 - n, 12, year, n + " tháng cuối năm " + year));
            case YEARS -> Optional.empty();
        };
    }

    /** From the day after the cut-off before the first month to the cut-off of the last. */
    private static Period months(int first, int last, int year, String label) {
        var from = LocalDate.of(year, first, CUT_OFF + 1).minusMonths(1);
        return Period.custom(from, LocalDate.of(year, last, CUT_OFF), label);
    }
}
