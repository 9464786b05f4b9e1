package vn.duthao.check;

import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Period;
import vn.duthao.numerals.Reading.PeriodMention;

/**
 * A time of which a figure is told.
 *
 * @param year null where none is named
 * @param part of the year ("Q3", "H1", "9M", "M10"), or several; empty for the whole or where none
 *     is named
 * @param compared another figure is compared with this one
 */
record NamedTime(@Nullable Integer year, String part, boolean compared) {

    /** "hai năm 2021 và 2022": told of more than a period can be. */
    static final String SEVERAL = "several";

    static final NamedTime NONE = new NamedTime(null, "", false);

    /** What a sentence names. */
    static NamedTime of(PeriodMention mention) {
        return new NamedTime(mention.year(), part(mention), false);
    }

    private static String part(PeriodMention mention) {
        return switch (mention.kind()) {
            case QUARTER -> "Q" + mention.number();
            case FIRST_HALF -> "H1";
            case SECOND_HALF -> "H2";
            case NINE_MONTHS -> "9M";
            case MONTH -> "M" + mention.number();
            case FIRST_MONTHS -> mention.number() + "M";
            case LAST_MONTHS -> "L" + mention.number();
            case YEAR, YEARS -> "";
        };
    }

    /** The part of the year that the period is; null where it has days of its own. */
    static @Nullable String part(Period period) {
        return switch (period.kind()) {
            case YEAR -> "";
            case QUARTER -> "Q" + period.number();
            case HALF -> "H1";
            case NINE_MONTHS -> "9M";
            case CUSTOM -> null;
        };
    }

    /** This time, in the year named before where it names none itself. */
    NamedTime in(NamedTime before) {
        return year == null ? new NamedTime(before.year, part, compared) : this;
    }

    /** The time with those named before it, as one. */
    NamedTime asLast() {
        return new NamedTime(year, SEVERAL, compared);
    }

    /** The time as one that another figure is compared with. */
    NamedTime asCompared() {
        return new NamedTime(year, part, true);
    }
}
