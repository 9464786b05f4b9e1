package vn.duthao.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.duthao.render.Span;
import vn.duthao.report.Block.Footnote;
import vn.duthao.report.Block.Table;

/** Tables: heads repeated on every page, rows unbroken, figures in line. */
final class TableWriter {

    private static final Pattern FIGURE = Pattern.compile("[-–(]?\\d[\\d.,/ ]*%?\\)?|[-–x]");
    private static final int SHORT = 14;

    private final Manuscript manuscript;

    TableWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /**
     * Writes the table; a table without cells leaves nothing.
     *
     * @param notes its footnotes; one whose mark stands in no cell is referred to in the last
     */
    void write(Table table, List<Footnote> notes) {
        if (!table.caption().isEmpty()) {
            manuscript.paragraph(Style.CAPTION, table.caption());
        }
        if (table.rows().isEmpty() || table.rows().getFirst().isEmpty()) {
            return;
        }
        var usual = ColumnWidths.hasRoom(table, TableSize.USUAL, PageLayout.TEXT_WIDTH);
        var size = usual ? TableSize.USUAL : TableSize.SMALL;
        var widths = ColumnWidths.of(table, size, PageLayout.TEXT_WIDTH);
        var written = FixedTable.ruled(manuscript.file(), table.rows().size(), widths);
        if (!usual) {
            FixedTable.margins(written, size.margins() / 2);
        }
        cells(table, written, size, new ArrayList<>(notes));
        merge(written, Span.of(table));
        for (int row = 0; row < table.rows().size(); row++) {
            written.getRow(row).setCantSplitRow(true);
            written.getRow(row).setRepeatHeader(row < table.headRows());
        }
    }

    private void cells(Table table, XWPFTable written, TableSize size, List<Footnote> open) {
        var spans = Span.of(table);
        var columns = alignments(table);
        for (int row = 0; row < spans.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                var cell = written.getRow(row).getCell(column);
                var paragraph = FixedTable.paragraph(cell, size.of(style(table, row)));
                cell.setVerticalAlignment(XWPFVertAlign.CENTER);
                if (spans.get(row).get(column).startsAt(row, column)) {
                    var sentence = table.rows().get(row).get(column);
                    manuscript.sentences().write(paragraph, sentence, open);
                    align(paragraph, table, row, columns.get(column));
                }
            }
        }
        var last = written.getRow(spans.size() - 1).getCell(0).getParagraphs().getFirst();
        manuscript.sentences().write(last, List.of(), open);
    }

    /** Heads are centred; the rows that head a group, and that of the totals, are set apart. */
    private static Style style(Table table, int row) {
        if (row < table.headRows()) {
            return Style.TABLE_HEAD;
        }
        var group = table.rows().get(row).getFirst().text().matches("[IVX]+");
        return group || Span.isBanner(table, row) || TotalsRow.is(table, row)
                ? Style.TABLE_GROUP
                : Style.TABLE_TEXT;
    }

    private static void align(
            XWPFParagraph paragraph, Table table, int row, ParagraphAlignment to) {
        if (row >= table.headRows() && !Span.isBanner(table, row)) {
            paragraph.setAlignment(to);
        }
    }

    private static void merge(XWPFTable written, List<List<Span>> spans) {
        for (int row = 0; row < spans.size(); row++) {
            for (int column = spans.get(row).size() - 1; column >= 0; column--) {
                var span = spans.get(row).get(column);
                if (span.column() != column) {
                    written.getRow(row).removeCell(column);
                } else {
                    join(written.getRow(row).getCell(column), span, row);
                }
            }
        }
    }

    private static void join(XWPFTableCell cell, Span span, int row) {
        var look = cell.getCTTc().getTcPr();
        if (span.width() > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(span.width()));
        }
        if (span.height() > 1) {
            look.addNewVMerge().setVal(row == span.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    /** Running numbers and short words centred, figures to the right, words to the left. */
    private static List<ParagraphAlignment> alignments(Table table) {
        var alignments = new ArrayList<ParagraphAlignment>();
        for (int column = 0; column < table.rows().getFirst().size(); column++) {
            alignments.add(alignment(table, column));
        }
        return alignments;
    }

    private static ParagraphAlignment alignment(Table table, int column) {
        var texts = new ArrayList<String>();
        for (int row = table.headRows(); row < table.rows().size(); row++) {
            var text = table.rows().get(row).get(column).text();
            if (!Span.isBanner(table, row) && !text.isBlank()) {
                texts.add(text);
            }
        }
        if (column > 0 && texts.stream().allMatch(text -> FIGURE.matcher(text).matches())) {
            return ParagraphAlignment.RIGHT;
        }
        return texts.stream().allMatch(text -> text.length() <= SHORT)
                ? ParagraphAlignment.CENTER
                : ParagraphAlignment.LEFT;
    }
}
