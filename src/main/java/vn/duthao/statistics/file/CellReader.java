package vn.duthao.statistics.file;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads cells; a formula is computed anew, whatever value was stored with it. */
final class CellReader {

    /** A reference into another workbook: "[1]Sheet!A1". */
    private static final Pattern OTHER_WORKBOOK = Pattern.compile("\\[\\d+]|\\.xls");

    private final FormulaEvaluator evaluator;

    CellReader(XSSFWorkbook workbook) {
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    /** What stands in the cell. */
    CellContent read(@Nullable Cell cell) {
        if (cell == null) {
            return CellContent.BLANK;
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> figure(cell, cell.getNumericCellValue());
            case STRING -> CellContent.of(cell.getStringCellValue());
            case BOOLEAN -> new CellContent.Truth(cell.getBooleanCellValue());
            case ERROR -> error(cell.getErrorCellValue());
            case FORMULA -> computed(cell);
            case BLANK, _NONE -> CellContent.BLANK;
        };
    }

    private CellContent computed(Cell cell) {
        var formula = cell.getCellFormula();
        if (OTHER_WORKBOOK.matcher(formula).find()) {
            return new CellContent.Unusable("cell-other-workbook", "=" + formula);
        }
        try {
            return content(cell, evaluator.evaluate(cell));
        } catch (RuntimeException e) {
            // POI does not know every function; the value stored by Excel cannot be verified.
            return new CellContent.Unusable("cell-formula-unknown", "=" + formula);
        }
    }

    private static CellContent content(Cell cell, CellValue value) {
        return switch (value.getCellType()) {
            case NUMERIC -> figure(cell, value.getNumberValue());
            case STRING -> CellContent.of(value.getStringValue());
            case BOOLEAN -> new CellContent.Truth(value.getBooleanValue());
            case ERROR -> error(value.getErrorValue());
            default -> CellContent.BLANK;
        };
    }

    private static CellContent figure(Cell cell, double number) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return new CellContent.Day(DateUtil.getLocalDateTime(number).toLocalDate());
        }
        // The text that Excel shows: 15 digits, so that 0.945 is not 0.94499999999999995.
        var shown = new BigDecimal(NumberToTextConverter.toText(number));
        var percent = cell.getCellStyle().getDataFormatString().contains("%");
        return new CellContent.Figure(percent ? shown.movePointRight(2) : shown, percent);
    }

    private static CellContent error(byte code) {
        var error = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
        return new CellContent.Unusable("cell-error", error);
    }

    /** Whether the text is an error that stands for a figure that cannot be computed. */
    static boolean isUndefined(CellContent content) {
        return content instanceof CellContent.Unusable(_, var text)
                && (text.equals(FormulaError.DIV0.getString())
                        || text.equals(FormulaError.NA.getString()));
    }
}
