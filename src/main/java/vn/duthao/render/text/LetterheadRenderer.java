package vn.duthao.render.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.duthao.render.AgencyLines;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;

/** What stands above the body, a part a line. */
final class LetterheadRenderer {

    private static final String OPEN = "ngày … tháng … năm …";

    private final TextLines text;

    LetterheadRenderer(TextLines text) {
        this.text = text;
    }

    void render(Report report) {
        var letterhead = report.letterhead();
        if (!letterhead.equals(Letterhead.NONE)) {
            AgencyLines.inCapitals(letterhead.parentAgency()).forEach(text::add);
            AgencyLines.inCapitals(letterhead.agency()).forEach(text::add);
            text.add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            text.add("Độc lập - Tự do - Hạnh phúc");
            text.add(number(letterhead.number()));
            text.add(placeAndDate(letterhead.place(), letterhead.date()));
            text.add(letterhead.documentType());
        }
        text.add(report.title());
    }

    /** Blanks where the clerk writes the number. */
    private static String number(String number) {
        if (number.isEmpty()) {
            return "";
        }
        return "Số:" + (number.startsWith("/") ? "      " : " ") + number;
    }

    private static String placeAndDate(String place, @Nullable LocalDate date) {
        if (place.isEmpty() && date == null) {
            return "";
        }
        return (place.isEmpty() ? "" : place + ", ") + (date == null ? OPEN : written(date));
    }

    /** Days below 10 and the months January and February with a zero (Nghị định 30/2020/NĐ-CP). */
    private static String written(LocalDate date) {
        return "ngày "
                + padded(date.getDayOfMonth(), 9)
                + " tháng "
                + padded(date.getMonthValue(), 2)
                + " năm "
                + date.getYear();
    }

    private static String padded(int number, int padUpTo) {
        return number <= padUpTo ? "0" + number : String.valueOf(number);
    }
}
