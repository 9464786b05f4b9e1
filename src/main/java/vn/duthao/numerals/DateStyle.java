package vn.duthao.numerals;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How officials write a date. Days below ten and the months January and February have a leading
 * zero, other months have none (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
public enum DateStyle {
    /** "08/9/2023", as in citations. */
    FIGURES("%s/%s/%04d"),
    /** "ngày 06 tháng 12 năm 2021", as under the letterhead. */
    WORDS("ngày %s tháng %s năm %04d");

    private final String pattern;

    DateStyle(String pattern) {
        this.pattern = pattern;
    }

    /** The date in this style; the year has at least four digits. */
    public String print(LocalDate date) {
        return String.format(
                Locale.ROOT,
                pattern,
                padded(date.getDayOfMonth(), 9),
                padded(date.getMonthValue(), 2),
                date.getYear());
    }

    private static String padded(int number, int lastPadded) {
        return number <= lastPadded ? "0" + number : Integer.toString(number);
    }
}
