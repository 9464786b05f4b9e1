package vn.duthao.statistics.file;

import static vn.duthao.statistics.file.FormWords.WORDS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.duthao.catalogue.Indicator;

/** What may be typed into the cells of a form, one rule for all cells of a kind. */
final class FormValidation {

    private static final int MOST_LETTERS = 255;

    private final XSSFSheet sheet;
    private final Map<Allowed, CellRangeAddressList> cells = new LinkedHashMap<>();

    /**
     * What a cell may hold.
     *
     * @param highest of a flag, 0 for other kinds
     */
    private record Allowed(Indicator.Kind kind, int highest) {
        static Allowed of(Indicator indicator) {
            var flag = indicator.kind() == Indicator.Kind.FLAG;
            return new Allowed(indicator.kind(), flag ? indicator.highestState() : 0);
        }
    }

    FormValidation(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** The cell holds a figure of the indicator. */
    void add(Indicator indicator, int row, int column) {
        cells.computeIfAbsent(Allowed.of(indicator), _ -> new CellRangeAddressList())
                .addCellRangeAddress(row, column, row, column);
    }

    /** Writes the rules; a wrong value is refused with words that say what is right. */
    void write() {
        var helper = sheet.getDataValidationHelper();
        cells.forEach(
                (allowed, range) -> {
                    var rule = helper.createValidation(constraint(allowed), range);
                    rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
                    rule.setShowErrorBox(true);
                    rule.createErrorBox(WORDS.wrongValue(), words(allowed));
                    rule.setShowPromptBox(true);
                    rule.createPromptBox("", words(allowed));
                    rule.setEmptyCellAllowed(true);
                    sheet.addValidationData(rule);
                });
    }

    /**
     * The cells of the column hold one of the texts. Excel bounds their length together at 255;
     * longer lists are left to the reader of the workbook.
     */
    static void oneOf(XSSFSheet sheet, int column, int lastRow, List<String> texts) {
        if (String.join(",", texts).length() > MOST_LETTERS) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        var constraint = helper.createExplicitListConstraint(texts.toArray(String[]::new));
        var cells = new CellRangeAddressList(1, lastRow, column, column);
        var rule = helper.createValidation(constraint, cells);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setShowErrorBox(true);
        rule.createErrorBox(WORDS.wrongValue(), String.join(", ", texts));
        rule.setEmptyCellAllowed(true);
        sheet.addValidationData(rule);
    }

    private DataValidationConstraint constraint(Allowed allowed) {
        var helper = sheet.getDataValidationHelper();
        return switch (allowed.kind()) {
            case COUNT, RANK ->
                    helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case FLAG ->
                    helper.createIntegerConstraint(
                            OperatorType.BETWEEN, "0", Integer.toString(allowed.highest()));
            case RATE -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100");
            case SCORE, MONEY ->
                    helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        };
    }

    private static String words(Allowed allowed) {
        return switch (allowed.kind()) {
            case COUNT, RANK -> WORDS.wholeNumber();
            case FLAG ->
                    allowed.highest() == 1
                            ? WORDS.flag()
                            : FormWords.filled(WORDS.state(), allowed.highest());
            case RATE -> WORDS.percentage();
            case SCORE, MONEY -> WORDS.amount();
        };
    }
}
