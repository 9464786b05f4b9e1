package vn.duthao.statistics.file;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** A comment on a cell, shown when the pointer rests on it. */
final class FormComment {

    private static final int COLUMNS = 2;
    private static final int LETTERS_OF_A_LINE = 45;

    private FormComment() {}

    static void write(XSSFCell cell, String text) {
        var lines = (int) text.lines().mapToLong(l -> 1 + l.length() / LETTERS_OF_A_LINE).sum();
        var row = cell.getRowIndex();
        var column = cell.getColumnIndex() + 1;
        var anchor =
                new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + lines + 1);
        var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        comment.setAuthor("Duthao");
        cell.setCellComment(comment);
    }
}
