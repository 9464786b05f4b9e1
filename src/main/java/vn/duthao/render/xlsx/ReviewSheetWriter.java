package vn.duthao.render.xlsx;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;

/** Writes the sheets of a tie-out workbook cell by cell. Text is never a formula. */
final class ReviewSheetWriter {

    private static final int CHARACTER = 256;

    /** Height of a line in points, and how many of them a row may be high. */
    private static final float LINE = 15;

    private static final int MOST_LINES = 27;

    /** In inches, so that a row of so many columns stays legible on A3. */
    private static final double MARGIN = 0.4;

    private static final String HEAD = "head";

    /** Background of a row's verdict or severity. */
    private static final Map<String, String> COLOURS =
            Map.of(
                    HEAD,
                    "D9D9D9",
                    "supported",
                    "E2F0D9",
                    "derived",
                    "E2F0D9",
                    "refuted",
                    "F8CBAD",
                    "stale",
                    "F8CBAD",
                    "ambiguous",
                    "FFF2CC",
                    "error",
                    "F8CBAD",
                    "warning",
                    "FFF2CC");

    /**
     * How a cell looks.
     *
     * @param colour a verdict or severity, empty for the plain look
     * @param quoted whether the text could be taken for a formula
     * @param format of numbers, empty for the general one
     */
    private record Look(String colour, boolean quoted, String format) {}

    private final XSSFWorkbook workbook;
    private final Locale locale;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private @Nullable ReviewSheet layout;
    private @Nullable XSSFSheet sheet;
    private @Nullable XSSFRow row;
    private String state = "";
    private int column;

    ReviewSheetWriter(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
    }

    /** A new sheet with its heads. */
    void begin(ReviewSheet begun) {
        layout = begun;
        sheet = workbook.createSheet(begun.title());
        row(HEAD);
        for (var head : begun.columns()) {
            sheet.setColumnWidth(column, CHARACTER * head.width());
            text(Notice.of("render.tie-out-" + head.name()).in(locale));
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /** Ends the sheet: its heads filter its rows. */
    void end() {
        var ended = Objects.requireNonNull(sheet);
        var columns = Objects.requireNonNull(layout).columns().size();
        ended.setAutoFilter(new CellRangeAddress(0, ended.getLastRowNum(), 0, columns - 1));
    }

    /**
     * A new row.
     *
     * @param verdict its verdict or severity, which colours it
     */
    void row(String verdict) {
        var current = Objects.requireNonNull(sheet);
        row = current.createRow(current.getPhysicalNumberOfRows());
        state = verdict;
        column = 0;
    }

    void number(int number) {
        cell(false, "").setCellValue(number);
    }

    /** A figure of the data, exact; empty for none. */
    void value(@Nullable BigDecimal value) {
        var cell = cell(false, value == null ? "" : numberFormat(value));
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
    }

    /** Grouped thousands, and the value's own decimals. */
    static String numberFormat(BigDecimal value) {
        var decimals = Math.max(0, value.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** Text, cut where a cell can hold no more. */
    void text(String text) {
        var most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        var held = text.length() <= most ? text : text.substring(0, most);
        var quoted = !held.isEmpty() && "=+-@\t\r".indexOf(held.charAt(0)) >= 0;
        cell(quoted, "").setCellValue(held);
        grow(held.length());
    }

    /** The row is as high as its longest text needs: not every program sees to that itself. */
    private void grow(int letters) {
        var width = Objects.requireNonNull(layout).columns().get(column - 1).width();
        var lines = Math.min(Math.ceilDiv(letters, width), MOST_LINES);
        var grown = Objects.requireNonNull(row);
        grown.setHeightInPoints(Math.max(grown.getHeightInPoints(), LINE * lines));
    }

    private XSSFCell cell(boolean quoted, String format) {
        var cell = Objects.requireNonNull(row).createCell(column++);
        cell.setCellStyle(styles.computeIfAbsent(new Look(colour(), quoted, format), this::style));
        return cell;
    }

    /** Only the verdict or severity itself bears the row's colour. */
    private String colour() {
        var name = Objects.requireNonNull(layout).columns().get(column - 1).name();
        var bears = state.equals(HEAD) || name.equals("verdict") || name.equals("severity");
        return bears ? state : "";
    }

    private XSSFCellStyle style(Look look) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 11);
        font.setBold(look.colour().equals(HEAD));
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(look.quoted());
        style.setDataFormat(
                workbook.createDataFormat()
                        .getFormat(look.format().isEmpty() ? "General" : look.format()));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        var colour = COLOURS.get(look.colour());
        if (colour != null) {
            style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(colour), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
