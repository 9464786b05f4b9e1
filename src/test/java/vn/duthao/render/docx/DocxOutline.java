package vn.duthao.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * A Word file as text: one line a paragraph with its style; content controls as {@code ⟦tag|text⟧},
 * highlights as {@code «text»}, bold as {@code **text**}, footnotes as {@code [^2: text]}, margin
 * notes as {@code {{note: words}}}.
 */
final class DocxOutline {

    private final XWPFDocument file;
    private final StringBuilder lines = new StringBuilder();

    private DocxOutline(XWPFDocument file) {
        this.file = file;
    }

    static String of(byte[] bytes) {
        try (var file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var outline = new DocxOutline(file);
            file.getBodyElements().forEach(element -> outline.add(element, ""));
            return outline.lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(IBodyElement element, String indent) {
        if (element instanceof XWPFParagraph paragraph) {
            lines.append(indent).append(line(paragraph)).append('\n');
        } else if (element instanceof XWPFTable table) {
            lines.append(indent).append("table ").append(grid(table)).append('\n');
            table.getRows().forEach(row -> add(row, indent + "  "));
        }
    }

    private void add(XWPFTableRow row, String indent) {
        lines.append(indent).append(row.isRepeatHeader() ? "head" : "row").append('\n');
        for (var cell : row.getTableCells()) {
            var look = cell.getCTTc().getTcPr();
            var span = look.isSetGridSpan() ? " spans " + look.getGridSpan().getVal() : "";
            var merge = look.isSetVMerge() ? " merged " + look.getVMerge().getVal() : "";
            lines.append(indent).append("  cell").append(span).append(merge).append('\n');
            cell.getBodyElements().forEach(element -> add(element, indent + "    "));
        }
    }

    private static String grid(XWPFTable table) {
        var widths = new StringBuilder();
        table.getCTTbl()
                .getTblGrid()
                .getGridColList()
                .forEach(column -> widths.append(' ').append(column.getW()));
        return widths.toString().strip();
    }

    private String line(XWPFParagraph paragraph) {
        var text = new StringBuilder(paragraph.getStyleID()).append(" | ");
        add(paragraph.getCTP(), text);
        var page = paragraph.getCTP().getPPr().isSetSectPr() ? " ⏎ new page" : "";
        return text.append(page).toString().stripTrailing();
    }

    private void add(XmlObject parent, StringBuilder text) {
        try (var cursor = parent.newCursor()) {
            cursor.selectPath("./*");
            while (cursor.toNextSelection()) {
                addChild(cursor.getObject(), text);
            }
        }
    }

    private void addChild(XmlObject child, StringBuilder text) {
        switch (child) {
            case CTSdtRun control -> {
                text.append('⟦').append(control.getSdtPr().getTag().getVal()).append('|');
                add(control.getSdtContent(), text);
                text.append('⟧');
            }
            case CTR run -> addRun(run, text);
            case CTMarkupRange range -> text.append(isStart(range) ? "{{" : comment(range));
            default -> {}
        }
    }

    private static boolean isStart(XmlObject range) {
        return range.getDomNode().getLocalName().endsWith("Start");
    }

    private String comment(CTMarkup range) {
        var comment = file.getCommentByID(range.getId().toString());
        return ": " + comment.getText().strip().replace("\n", " / ") + "}}";
    }

    private void addRun(CTR run, StringBuilder text) {
        var highlighted = run.isSetRPr() && run.getRPr().sizeOfHighlightArray() > 0;
        var bold = run.isSetRPr() && run.getRPr().sizeOfBArray() > 0 && isOn(run);
        var words = new StringBuilder();
        run.getTList().stream().map(CTText::getStringValue).forEach(words::append);
        run.getFootnoteReferenceList().stream().map(this::footnote).forEach(words::append);
        text.append(highlighted ? "«" + words + "»" : bold ? "**" + words + "**" : words);
    }

    private static boolean isOn(CTR run) {
        var value = run.getRPr().getBArray(0).xgetVal();
        return value == null || !value.getStringValue().matches("false|0|off");
    }

    private String footnote(CTFtnEdnRef reference) {
        var footnote = file.getFootnoteByID(reference.getId().intValue());
        var text = new StringBuilder();
        footnote.getParagraphs().forEach(paragraph -> add(paragraph.getCTP(), text));
        return "[^" + reference.getId() + ":" + text + "]";
    }
}
