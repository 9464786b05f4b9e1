package vn.duthao.statistics.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.statistics.file.SheetWriter.Style;

/** The sheet that says whose statistics these are: name, value, and the value in words. */
final class AboutSheet {

    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {20, 45, 60};
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final SheetWriter writer;
    private final XSSFSheet sheet;

    AboutSheet(SheetWriter writer, XSSFWorkbook workbook) {
        this.writer = writer;
        this.sheet = workbook.createSheet(SheetLayout.WORKBOOK.about().title());
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, CHARACTER * WIDTHS[i]);
        }
    }

    /** Ids, with their names beside where there are any. */
    void write(String agency, String agencyName, String reportType, String title, Period period) {
        row("agency", agency, agencyName);
        row("reportType", reportType, title);
        if (period.kind() == Period.Kind.CUSTOM) {
            row("period", period.label(), "");
            day("from", ReportingCalendar.firstDay(period));
            day("to", ReportingCalendar.lastDay(period));
        } else {
            row("period", period.code(), inWords(period));
        }
    }

    private static String inWords(Period period) {
        return period.inWords()
                + " ("
                + DAY.format(ReportingCalendar.firstDay(period))
                + " - "
                + DAY.format(ReportingCalendar.lastDay(period))
                + ")";
    }

    private void row(String column, String value, String words) {
        var row = titled(column);
        writer.text(row, 1, value, Style.ID);
        writer.text(row, 2, words, Style.TEXT);
    }

    private void day(String column, LocalDate day) {
        writer.day(titled(column), 1, day);
    }

    private XSSFRow titled(String column) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        writer.text(row, 0, SheetLayout.WORKBOOK.about().title(column), Style.HEAD);
        return row;
    }
}
