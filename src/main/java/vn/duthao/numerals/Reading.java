package vn.duthao.numerals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stretch of a sentence written with digits or number words means. */
public sealed interface Reading {

    /**
     * A number.
     *
     * @param value exact, as written: without the scale word and not divided by 100 for a
     *     percentage
     * @param decimals digits after the decimal sign as printed
     * @param padded written with a leading zero, as counts below ten are ("05")
     * @param scale power of ten of a scale word that follows and belongs to the number: 0 for none,
     *     3 nghìn/ngàn, 6 triệu, 9 tỷ
     * @param percent a percent sign or the words "phần trăm" follow
     */
    record Quantity(BigDecimal value, int decimals, boolean padded, int scale, boolean percent)
            implements Reading {}

    /**
     * Digits that can be read in more than one way, most likely first: "1.234%" is 1234 or 1.234.
     */
    record Ambiguous(List<Quantity> readings) implements Reading {
        public Ambiguous {
            readings = List.copyOf(readings);
        }
    }

    /** From low to high: "từ 80 đến 85%", "15 - 20 hồ sơ". */
    record Range(Quantity low, Quantity high) implements Reading {}

    /**
     * A count of a whole: "183/193 nhiệm vụ", "84,96/100 điểm". The offsets are those of the two
     * numbers in the sentence.
     */
    record Ratio(
            Quantity part, Quantity whole, int partStart, int partEnd, int wholeStart, int wholeEnd)
            implements Reading {}

    /** A calendar date: "08/9/2023", "ngày 06 tháng 12 năm 2021". */
    record CalendarDate(LocalDate date) implements Reading {}

    /** A day and month without year: "ngày 31/8". */
    record DayOfMonth(int day, int month) implements Reading {}

    /** A date that no calendar has: "31/02/2024". */
    record ImpossibleDate(String text) implements Reading {}

    /**
     * A reporting or calendar period.
     *
     * @param kind which
     * @param year null where the text gives none ("quý I", "06 tháng đầu năm")
     * @param number of the quarter or month, how many first or last months, 0 for others
     * @param lastYear the end of a span of years, null for others
     */
    record PeriodMention(Kind kind, @Nullable Integer year, int number, @Nullable Integer lastYear)
            implements Reading {
        /** The kinds of period that reports name. */
        public enum Kind {
            YEAR,
            QUARTER,
            FIRST_HALF,
            SECOND_HALF,
            NINE_MONTHS,
            MONTH,
            /** 10 tháng đầu năm. */
            FIRST_MONTHS,
            /** 4 tháng cuối năm. */
            LAST_MONTHS,
            /** giai đoạn 2021 - 2030, nhiệm kỳ 2021 - 2026. */
            YEARS
        }
    }

    /**
     * The number and symbol of a document: "102/KH-SKHĐT", "06/2024/NQ-HĐND", "177-KH/TU".
     *
     * @param number as written, in NFC, without blanks
     */
    record LegalNumber(String number) implements Reading {}

    /**
     * The number of a list item, heading, article or table row, or a day without month.
     *
     * @param label with the words or marks that belong to it: "1.", "(2)", "Điều 21"; the span is
     *     the number alone
     */
    record Ordinal(String label) implements Reading {}

    /**
     * A name written with digits: 1022, mức độ 4, 24/7, Covid-19, a telephone; also digits that are
     * grouped as no number is: 1.23.456.
     *
     * @param name with the words that belong to it: "ISO 9001:2015"; the span is "9001:2015"
     */
    record ProperName(String name) implements Reading {}
}
