package vn.duthao.statistics.file;

import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;

/** Properties of a written workbook that depend on nothing but its content. */
final class StableProperties {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private StableProperties() {}

    /** The same content gives the same bytes: it is dated on the last day of its period. */
    static void set(XSSFWorkbook workbook, Period period) {
        var day = ReportingCalendar.lastDay(period).atStartOfDay(ZONE).toInstant();
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(day)));
        properties.setModified(Optional.of(Date.from(day)));
        properties.setCreator("Duthao");
    }
}
