package vn.duthao.render.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A4 portrait, margins 20 mm above and below, 30 mm left, 15 mm right; the page number centred in
 * the top margin from the second page on (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I).
 */
final class PageLayout {

    /** Width of the text in twentieths of a point: 165 mm. */
    static final int TEXT_WIDTH = twips(165);

    private PageLayout() {}

    static void apply(XWPFDocument file) {
        var body = file.getDocument().getBody();
        var layout = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var page = layout.addNewPgSz();
        page.setW(BigInteger.valueOf(twips(210)));
        page.setH(BigInteger.valueOf(twips(297)));
        margins(layout.addNewPgMar());
        file.createHeader(HeaderFooterType.FIRST).createParagraph();
        var number = Style.HEADER.on(file.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        Runs.fill(field.addNewR(), "2");
    }

    /**
     * Ends the numbering of pages here: what follows starts on a new page, counted from 1 (mục V:
     * annexes are numbered separately).
     */
    static void startOver(Manuscript manuscript) {
        var last = manuscript.file().getDocument().getBody().getSectPr();
        var paragraph = manuscript.paragraph(Style.SPACER);
        paragraph.getCTP().getPPr().setSectPr((CTSectPr) last.copy());
        if (!last.isSetPgNumType()) {
            last.addNewPgNumType().setStart(BigInteger.ONE);
        }
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setBottom(BigInteger.valueOf(twips(20)));
        margins.setLeft(BigInteger.valueOf(twips(30)));
        margins.setRight(BigInteger.valueOf(twips(15)));
        margins.setHeader(BigInteger.valueOf(twips(10)));
        margins.setFooter(BigInteger.valueOf(twips(10)));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The length in twentieths of a point. */
    static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }
}
