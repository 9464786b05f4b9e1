package vn.duthao.statistics.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.file.SheetLayout.Column;

/** Writes cells in the styles of a workbook of statistics. */
final class SheetWriter {

    /** How a cell looks. */
    enum Style {
        TITLE,
        GUIDE,
        HEAD,
        HEADING,
        ID,
        TEXT,
        COUNT,
        DECIMAL,
        DAY,
        INPUT_COUNT,
        INPUT_DECIMAL,
        COMPUTED_COUNT,
        COMPUTED_DECIMAL
    }

    private static final int CHARACTER = 256;
    private static final float LINE_HEIGHT = 15.5f;
    private static final short FONT_SIZE = 11;
    private static final short TITLE_SIZE = 14;
    private static final int USUAL_WIDTH = 30;

    private final XSSFWorkbook workbook;
    private final Map<Style, XSSFCellStyle> styles = new EnumMap<>(Style.class);
    private @Nullable XSSFCellStyle quotedText;

    SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** A sheet with the columns' heads in the row, frozen above it. */
    XSSFSheet sheet(SheetLayout layout, List<Column> columns, int headRow) {
        var sheet = workbook.createSheet(layout.title());
        sheet.setDefaultRowHeightInPoints(LINE_HEIGHT);
        var row = sheet.createRow(headRow);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, CHARACTER * width(columns.get(i).id()));
            text(row, i, columns.get(i).title(), Style.HEAD);
        }
        sheet.createFreezePane(0, headRow + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(
                new org.apache.poi.ss.util.CellRangeAddress(headRow, headRow, -1, -1));
        return sheet;
    }

    private static int width(String column) {
        return FormWords.WORDS.widths().getOrDefault(column, USUAL_WIDTH);
    }

    /** Text, never a formula, whatever it begins with. */
    XSSFCell text(XSSFRow row, int column, @Nullable String text, Style style) {
        var cell = row.createCell(column);
        cell.setCellStyle(beginsLikeFormula(text) ? quotedText() : style(style));
        if (text != null) {
            cell.setCellValue(text);
            if (style(style).getWrapText()) {
                growTo(row, lines(text, row.getSheet().getColumnWidth(column) / CHARACTER));
            }
        }
        return cell;
    }

    /** A row does not grow by itself with the text that is written into it. */
    private static void growTo(XSSFRow row, int lines) {
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * LINE_HEIGHT));
    }

    /** Widths are told in digits; letters are a little narrower. */
    private static int lines(String text, int width) {
        var letters = Math.max(1, width * 6 / 5);
        return (int) text.lines().mapToLong(line -> 1 + line.length() / letters).sum();
    }

    private static boolean beginsLikeFormula(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** A figure, in the number format of its kind. */
    void figure(XSSFRow row, int column, BigDecimal value, Indicator.Kind kind) {
        var cell = row.createCell(column);
        var whole = value.stripTrailingZeros().scale() <= 0 && kind != Indicator.Kind.RATE;
        cell.setCellStyle(style(whole ? Style.COUNT : Style.DECIMAL));
        cell.setCellValue(value.doubleValue());
    }

    /** A date; empty for none. */
    void day(XSSFRow row, int column, @Nullable LocalDate date) {
        var cell = row.createCell(column);
        cell.setCellStyle(style(Style.DAY));
        if (date != null) {
            cell.setCellValue(date);
        }
    }

    XSSFCellStyle style(Style style) {
        return styles.computeIfAbsent(style, this::created);
    }

    private XSSFCellStyle quotedText() {
        if (quotedText == null) {
            quotedText = created(Style.TEXT);
            quotedText.setQuotePrefixed(true);
        }
        return quotedText;
    }

    private XSSFCellStyle created(Style style) {
        var created = workbook.createCellStyle();
        var bold = style == Style.TITLE || style == Style.HEAD || style == Style.HEADING;
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints(style == Style.TITLE ? TITLE_SIZE : FONT_SIZE);
        font.setBold(bold);
        created.setFont(font);
        created.setVerticalAlignment(VerticalAlignment.CENTER);
        var overflows = style == Style.TITLE || style == Style.GUIDE;
        created.setWrapText(!overflows);
        font.setItalic(style == Style.GUIDE);
        created.setDataFormat(workbook.createDataFormat().getFormat(format(style)));
        if (style == Style.HEAD) {
            created.setAlignment(HorizontalAlignment.CENTER);
        }
        if (!overflows) {
            border(created);
        }
        fill(created, style);
        return created;
    }

    private static String format(Style style) {
        return switch (style) {
            case ID -> "@";
            case COUNT, INPUT_COUNT, COMPUTED_COUNT -> "#,##0";
            case DAY -> "dd/mm/yyyy";
            case TITLE, GUIDE, HEAD, HEADING, TEXT, DECIMAL, INPUT_DECIMAL, COMPUTED_DECIMAL ->
                    "General";
        };
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void fill(XSSFCellStyle created, Style style) {
        var colour =
                switch (style) {
                    case HEAD -> IndexedColors.GREY_25_PERCENT;
                    case HEADING -> IndexedColors.LIGHT_TURQUOISE;
                    case INPUT_COUNT, INPUT_DECIMAL -> IndexedColors.LIGHT_YELLOW;
                    case COMPUTED_COUNT, COMPUTED_DECIMAL -> IndexedColors.LIGHT_GREEN;
                    case TITLE, GUIDE, ID, TEXT, COUNT, DECIMAL, DAY -> IndexedColors.AUTOMATIC;
                };
        if (colour != IndexedColors.AUTOMATIC) {
            created.setFillForegroundColor(colour.getIndex());
            created.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }
}
