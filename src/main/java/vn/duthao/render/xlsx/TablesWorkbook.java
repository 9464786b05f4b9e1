package vn.duthao.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.duthao.statistics.file.StableWorkbook;

/** Tables as a workbook, a sheet each. */
public final class TablesWorkbook {

    private static final int CHARACTER = 256;

    /** Height of a line in points, and how many of them a row may be high. */
    private static final float LINE = 15;

    private static final int MOST_LINES = 20;

    /**
     * How a cell looks.
     *
     * @param quoted whether the text could be taken for a formula
     * @param format of numbers
     */
    private record Look(boolean head, boolean quoted, String format) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    private TablesWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The bytes of the file; the same tables give the same bytes.
     *
     * @param date a workbook must bear some date
     */
    public static byte[] bytes(List<Table> tables, LocalDate date) {
        try (var workbook = new XSSFWorkbook()) {
            var writer = new TablesWorkbook(workbook);
            tables.forEach(writer::write);
            var bytes = new ByteArrayOutputStream();
            StableWorkbook.write(workbook, date, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private void write(Table table) {
        var sheet = workbook.createSheet(table.name());
        heads(sheet, table);
        for (var cells : table.rows()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < cells.size(); i++) {
                write(row, i, cells.get(i), table.columns().get(i).width());
            }
        }
        sheet.createFreezePane(table.frozen(), 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, sheet.getLastRowNum(), 0, table.columns().size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private void heads(XSSFSheet sheet, Table table) {
        var row = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            sheet.setColumnWidth(i, CHARACTER * column.width());
            text(row, i, column.head(), column.width(), true);
        }
    }

    private void write(XSSFRow row, int index, Table.Cell cell, int width) {
        switch (cell) {
            case Table.Cell.Text(var text) -> text(row, index, text, width, false);
            case Table.Cell.Figure(var value) -> {
                var figure = cell(row, index, new Look(false, false, format(value)));
                if (value != null) {
                    figure.setCellValue(value.doubleValue());
                }
            }
            case Table.Cell.Sum(var first, var last, var value) -> {
                var sum = cell(row, index, new Look(false, false, format(value)));
                sum.setCellFormula("SUM(" + place(row, first) + ":" + place(row, last) + ")");
                sum.setCellValue(value.doubleValue());
            }
        }
    }

    private static String place(XSSFRow row, int column) {
        return CellReference.convertNumToColString(column) + (row.getRowNum() + 1);
    }

    /** Grouped thousands, and the value's own decimals. */
    private static String format(@Nullable BigDecimal value) {
        var decimals = value == null ? 0 : Math.max(0, value.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** Text, cut where a cell can hold no more; its row grows with it. */
    private void text(XSSFRow row, int index, String text, int width, boolean head) {
        var most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        var held = text.length() <= most ? text : text.substring(0, most);
        var quoted = !held.isEmpty() && "=+-@\t\r".indexOf(held.charAt(0)) >= 0;
        cell(row, index, new Look(head, quoted, "General")).setCellValue(held);
        var lines = held.lines().mapToInt(l -> 1 + l.length() / width).sum();
        row.setHeightInPoints(
                Math.max(row.getHeightInPoints(), LINE * Math.min(lines, MOST_LINES)));
    }

    private XSSFCell cell(XSSFRow row, int index, Look look) {
        var cell = row.createCell(index);
        cell.setCellStyle(styles.computeIfAbsent(look, this::style));
        return cell;
    }

    private XSSFCellStyle style(Look look) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 11);
        font.setBold(look.head());
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(look.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (look.head()) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
