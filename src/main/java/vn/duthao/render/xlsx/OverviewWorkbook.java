package vn.duthao.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.duthao.render.Overview;
import vn.duthao.render.Overview.Cell;
import vn.duthao.render.Overview.Table;
import vn.duthao.render.Overview.Tone;
import vn.duthao.statistics.file.StableWorkbook;

/** An overview as a workbook, a sheet a table. Text is never a formula. */
public final class OverviewWorkbook {

    private static final int CHARACTER = 256;
    private static final Map<Tone, String> COLOURS =
            Map.of(Tone.DOUBTFUL, "FFF2CC", Tone.BAD, "F8CBAD");
    private static final String HEAD = "D9D9D9";

    /**
     * Characters that a sheet in landscape A3 is wide at 70 per cent, below which none can read.
     */
    private static final int WIDEST = 280;

    private static final short SMALLEST = 70;

    /** Height of a line in points, and how many of them a row may be high. */
    private static final float LINE = 15;

    private static final int MOST_LINES = 27;

    /**
     * How a cell looks.
     *
     * @param colour of its ground, empty for none
     * @param quoted whether the text could be taken for a formula
     * @param format of a number, empty for none
     */
    private record Look(String colour, boolean quoted, boolean bold, String format) {}

    private final LocalDate date;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    /**
     * An empty workbook.
     *
     * @param date that it bears
     */
    public OverviewWorkbook(LocalDate date) {
        this.date = date;
    }

    /** The bytes of the file; the same overview gives the same. */
    public byte[] bytes(Overview overview) {
        try (workbook) {
            overview.tables().forEach(this::sheet);
            var bytes = new ByteArrayOutputStream();
            StableWorkbook.write(workbook, date, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private void sheet(Table table) {
        var sheet = workbook.createSheet(table.name());
        var heads = sheet.createRow(0);
        for (int c = 0; c < table.columns().size(); c++) {
            var column = table.columns().get(c);
            sheet.setColumnWidth(c, CHARACTER * column.width());
            text(heads.createCell(c), column.head(), new Look(HEAD, false, true, ""));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            row(sheet.createRow(r + 1), table.rows().get(r));
            grow(sheet.getRow(r + 1), table.rows().get(r), table.columns());
        }
        sheet.createFreezePane(table.fixed(), 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
        print(sheet, table);
    }

    private static void print(XSSFSheet sheet, Table table) {
        var setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
        if (table.columns().stream().mapToInt(Overview.Column::width).sum() <= WIDEST) {
            sheet.setFitToPage(true);
            setup.setFitHeight((short) 0);
        } else {
            setup.setScale(SMALLEST);
        }
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (table.fixed() > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.fixed() - 1));
        }
    }

    private void row(XSSFRow row, List<Cell> cells) {
        for (int c = 0; c < cells.size(); c++) {
            var cell = row.createCell(c);
            var colour = COLOURS.getOrDefault(cells.get(c).tone(), "");
            switch (cells.get(c)) {
                case Overview.Text(var text, _, _) ->
                        text(cell, text, new Look(colour, startsFormula(text), false, ""));
                case Overview.Number(var value, _) -> number(cell, value, colour);
                case Overview.Sum(var first, var last, var value, _) -> {
                    cell.setCellFormula("SUM(" + place(row, first) + ":" + place(row, last) + ")");
                    number(cell, value, colour);
                }
            }
        }
    }

    /** The row is as high as its longest text needs: not every program sees to that itself. */
    private static void grow(XSSFRow row, List<Cell> cells, List<Overview.Column> columns) {
        var lines = 1;
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) instanceof Overview.Text(var text, _, _)) {
                lines = Math.max(lines, lines(text, columns.get(c).width()));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(LINE * Math.min(lines, MOST_LINES));
        }
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> Math.ceilDiv(line.length() + 1, width)).sum();
    }

    private static String place(XSSFRow row, int column) {
        return new CellReference(row.getRowNum(), column, false, false).formatAsString();
    }

    private void number(XSSFCell cell, @Nullable BigDecimal value, String colour) {
        var format = value == null ? "" : ReviewSheetWriter.numberFormat(value);
        cell.setCellStyle(style(new Look(colour, false, false, format)));
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private void text(XSSFCell cell, String text, Look look) {
        var most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(text.length() <= most ? text : text.substring(0, most));
        cell.setCellStyle(style(look));
    }

    private XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    private XSSFCellStyle made(Look look) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 11);
        font.setBold(look.bold());
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(look.quoted());
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (!look.colour().isEmpty()) {
            var ground = HexFormat.of().parseHex(look.colour());
            style.setFillForegroundColor(new XSSFColor(ground, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
