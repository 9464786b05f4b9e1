package vn.duthao.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables whose columns keep the widths given, in every program that shows them. */
final class FixedTable {

    private FixedTable() {}

    /** A table with lines around every cell. */
    static XWPFTable ruled(XWPFDocument file, int rows, List<Integer> widths) {
        var table = file.createTable(rows, widths.size());
        table.setTableAlignment(TableRowAlign.CENTER);
        fix(table, widths);
        return table;
    }

    /** A table without lines and without margins in its cells, to set texts side by side. */
    static XWPFTable invisible(XWPFDocument file, int rows, List<Integer> widths) {
        var table = file.createTable(rows, widths.size());
        table.removeBorders();
        margins(table, 0);
        fix(table, widths);
        return table;
    }

    /** A new paragraph in the cell; the empty one that a new cell has is used first. */
    static XWPFParagraph paragraph(XWPFTableCell cell, Style style) {
        var first = cell.getParagraphs().getFirst();
        var unused = cell.getParagraphs().size() == 1 && first.getStyleID() == null;
        return style.on(unused ? first : cell.addParagraph());
    }

    /** A new paragraph with the text in the cell. */
    static XWPFParagraph paragraph(XWPFTableCell cell, Style style, String text) {
        var paragraph = paragraph(cell, style);
        Runs.text(paragraph, text);
        return paragraph;
    }

    /** Sets the left and the right margin of every cell, in twentieths of a point. */
    static void margins(XWPFTable table, int width) {
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (var margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setType(STTblWidth.DXA);
            margin.setW(BigInteger.valueOf(width));
        }
    }

    private static void fix(XWPFTable table, List<Integer> widths) {
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = CTTblGrid.Factory.newInstance();
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getCTTbl().setTblGrid(columns);
        for (var row : table.getRows()) {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(widths.get(column).toString());
            }
        }
    }
}
