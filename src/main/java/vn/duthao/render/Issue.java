package vn.duthao.render;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.duthao.report.Letterhead;

/** Number, place and date of an official document as they are printed, open or filled in. */
public final class Issue {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern YEAR = Pattern.compile("năm (\\d{4})");

    private Issue() {}

    /** "Số: 05/BC-SKHĐT"; room for the clerk before a symbol without number. */
    public static String number(String number) {
        return number.startsWith("/") ? "Số:        " + number : "Số: " + padded(number);
    }

    /** "Đồng Tháp, ngày 05 tháng 01 năm 2024"; room for the clerk where the date is open. */
    public static String placeAndDate(Letterhead letterhead, String title) {
        var place = letterhead.place().isEmpty() ? "……………" : letterhead.place();
        return place + ", " + date(letterhead, title);
    }

    /** "(Kèm theo Báo cáo số /BC-SKHĐT ngày tháng năm 2024 của Sở …)". */
    public static String reference(Letterhead letterhead, String title) {
        var type = letterhead.documentType().isEmpty() ? "Văn bản" : letterhead.documentType();
        var number = number(letterhead.number()).replaceFirst("Số:", "số");
        var words =
                "(Kèm theo " + sentenceCase(type) + " " + number + " " + date(letterhead, title);
        return words + (letterhead.agency().isEmpty() ? ")" : " của " + letterhead.agency() + ")");
    }

    private static String date(Letterhead letterhead, String title) {
        LocalDate date = letterhead.date();
        if (date == null) {
            return "ngày      tháng      năm " + year(letterhead, title);
        }
        return "ngày " + day(date) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** Only a report is signed in the year that its title names; a plan is signed before. */
    private static String year(Letterhead letterhead, String title) {
        var report = letterhead.documentType().toUpperCase(VIETNAMESE).equals("BÁO CÁO");
        return report
                ? YEAR.matcher(title)
                        .results()
                        .reduce((_, last) -> last)
                        .map(y -> y.group(1))
                        .orElse("")
                : "";
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() < 10 ? "0" + date.getDayOfMonth() : "" + date.getDayOfMonth();
    }

    /** Only January and February are padded (Điều 8 and Phụ lục I). */
    private static String month(LocalDate date) {
        return date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
    }

    private static String padded(String number) {
        return number.replaceFirst("^(\\d)(?!\\d)", "0$1");
    }

    private static String sentenceCase(String words) {
        return words.substring(0, 1) + words.substring(1).toLowerCase(VIETNAMESE);
    }
}
