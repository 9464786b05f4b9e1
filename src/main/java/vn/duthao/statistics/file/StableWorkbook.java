package vn.duthao.statistics.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;

/** Writes a workbook so that the same content gives the same bytes. */
public final class StableWorkbook {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private StableWorkbook() {}

    /** Writes the workbook, dated on the last day of its period wherever POI writes the time. */
    static void write(XSSFWorkbook workbook, Period period, OutputStream out) throws IOException {
        write(workbook, ReportingCalendar.lastDay(period), out);
    }

    /** Likewise, dated on the day. */
    public static void write(XSSFWorkbook workbook, LocalDate date, OutputStream out)
            throws IOException {
        var day = date.atStartOfDay();
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(day.atZone(ZONE).toInstant())));
        properties.setModified(Optional.of(Date.from(day.atZone(ZONE).toInstant())));
        properties.setCreator("Duthao");
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        copy(bytes.toByteArray(), day, out);
    }

    private static void copy(byte[] bytes, LocalDateTime time, OutputStream out)
            throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(bytes));
                var copies = new ZipOutputStream(out)) {
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(time);
                copies.putNextEntry(copy);
                entries.transferTo(copies);
            }
        }
    }
}
