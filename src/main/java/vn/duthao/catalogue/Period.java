package vn.duthao.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period.
 *
 * @param kind year, quarter, first half or nine months; CUSTOM has its own dates
 * @param year the year it is named after
 * @param number of the quarter, 0 for others
 * @param from first day of a custom period, null for others: the {@link ReportingCalendar} knows
 *     theirs
 * @param to last day of a custom period
 * @param label words of a custom period ("Quý I năm 2023"), empty for others
 */
public record Period(
        Kind kind,
        int year,
        int number,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String label) {

    /** Kinds of reporting period. */
    public enum Kind {
        YEAR,
        QUARTER,
        /** 6 tháng đầu năm. */
        HALF,
        NINE_MONTHS,
        CUSTOM
    }

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(Q[1-4]|H1|9M))?");

    private static final Pattern DAYS =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{4}-\\d{2}-\\d{2})");

    /**
     * The period with the code ("2024", "2024-Q1", "2024-H1", "2024-9M", or the two days of a
     * custom one: "2022-12-15_2023-03-14"), empty for any other text.
     */
    public static Optional<Period> parse(String code) {
        var matcher = CODE.matcher(code.strip());
        if (!matcher.matches()) {
            return parseDays(code.strip());
        }
        var year = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case null -> year(year);
                    case "H1" -> new Period(Kind.HALF, year, 0, null, null, "");
                    case "9M" -> new Period(Kind.NINE_MONTHS, year, 0, null, null, "");
                    case String quarter -> quarter(year, quarter.charAt(1) - '0');
                });
    }

    private static Optional<Period> parseDays(String code) {
        var matcher = DAYS.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var from = LocalDate.parse(matcher.group(1));
            var to = LocalDate.parse(matcher.group(2));
            return from.isAfter(to)
                    ? Optional.empty()
                    : Optional.of(
                            custom(
                                    from,
                                    to,
                                    "từ ngày "
                                            + inVietnamese(from)
                                            + " đến ngày "
                                            + inVietnamese(to)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String inVietnamese(LocalDate day) {
        var pattern = day.getMonthValue() < 3 ? "dd/MM/uuuu" : "dd/M/uuuu";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
    }

    /** The whole year. */
    public static Period year(int year) {
        return new Period(Kind.YEAR, year, 0, null, null, "");
    }

    /** The quarter, 1 to 4. */
    public static Period quarter(int year, int number) {
        return new Period(Kind.QUARTER, year, number, null, null, "");
    }

    /** A period between two days, as the label names it. */
    public static Period custom(LocalDate from, LocalDate to, String label) {
        return new Period(Kind.CUSTOM, to.getYear(), 0, from, to, label);
    }

    /** Its code in files and commands: "2024-Q1"; a custom period's is its two days. */
    public String code() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case QUARTER -> year + "-Q" + number;
            case HALF -> year + "-H1";
            case NINE_MONTHS -> year + "-9M";
            case CUSTOM -> from + "_" + to;
        };
    }

    /** Its name in running text: "năm 2024", "quý I năm 2024", "6 tháng đầu năm 2024". */
    public String inWords() {
        return switch (kind) {
            case YEAR -> "năm " + year;
            case QUARTER -> "quý " + ROMAN[number] + " năm " + year;
            case HALF -> "6 tháng đầu năm " + year;
            case NINE_MONTHS -> "9 tháng đầu năm " + year;
            case CUSTOM -> label;
        };
    }

    /** The same period of another year. */
    public Period inYear(int other) {
        var shift = other - year;
        return new Period(
                kind,
                other,
                number,
                from == null ? null : from.plusYears(shift),
                to == null ? null : to.plusYears(shift),
                label.replace(Integer.toString(year), Integer.toString(other)));
    }

    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};
}
