package vn.duthao.render.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/** Footnotes, numbered by Word. */
final class FootnoteWriter {

    private final XWPFDocument file;
    private boolean prepared;

    FootnoteWriter(XWPFDocument file) {
        this.file = file;
    }

    /** The paragraph of a new footnote that is referred to at the end of the paragraph. */
    XWPFParagraph refer(XWPFParagraph paragraph) {
        prepare();
        var footnote = file.createFootnote();
        paragraph.addFootnoteReference(footnote);
        return Style.FOOTNOTE.on(footnote.createParagraph());
    }

    /** Without these two no line is drawn above the footnotes. */
    private void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        var separator = separator(STFtnEdn.SEPARATOR, -1);
        separator.addNewP().addNewR().addNewSeparator();
        var continued = separator(STFtnEdn.CONTINUATION_SEPARATOR, 0);
        continued.addNewP().addNewR().addNewContinuationSeparator();
        var footnotes = file.createFootnotes();
        footnotes.addFootnote(separator);
        footnotes.addFootnote(continued);
    }

    private static CTFtnEdn separator(STFtnEdn.Enum type, int id) {
        var separator = CTFtnEdn.Factory.newInstance();
        separator.setType(type);
        separator.setId(BigInteger.valueOf(id));
        return separator;
    }
}
