package vn.duthao.statistics.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as cells write them: a date, 2024-01-12, or 12/01/2024 with the day first. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

    private Days() {}

    /** The day, empty where the cell holds none that the calendar has. */
    static Optional<LocalDate> read(CellContent cell) {
        return cell instanceof CellContent.Day(var date) ? Optional.of(date) : read(cell.text());
    }

    private static Optional<LocalDate> read(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var written = DAY_FIRST.matcher(text);
        return written.matches()
                ? day(written.group(3), written.group(2), written.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
