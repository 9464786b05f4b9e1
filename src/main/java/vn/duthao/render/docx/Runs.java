package vn.duthao.render.docx;

import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

/** Stretches of text of one look. */
final class Runs {

    /** What XML 1.0 cannot hold; a scan or an old file may bring it in. */
    private static final Pattern ILLEGAL =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Runs() {}

    /** The text at the end of the paragraph, in the paragraph's look. */
    static CTR text(XWPFParagraph paragraph, String text) {
        return fill(paragraph.getCTP().addNewR(), text);
    }

    /** The text in a run that is empty yet. */
    static CTR fill(CTR run, String text) {
        var words = run.addNewT();
        words.setStringValue(legal(text));
        words.setSpace(SpaceAttribute.Space.PRESERVE);
        return run;
    }

    /** The text with each character that XML cannot hold replaced by a blank. */
    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll(" ");
    }

    static CTR bold(CTR run, boolean value) {
        look(run).addNewB().setVal(value);
        return run;
    }

    static CTR italic(CTR run, boolean value) {
        look(run).addNewI().setVal(value);
        return run;
    }

    static CTR highlighted(CTR run) {
        look(run).addNewHighlight().setVal(STHighlightColor.YELLOW);
        return run;
    }

    static CTR inStyle(CTR run, String characterStyle) {
        look(run).addNewRStyle().setVal(characterStyle);
        return run;
    }

    private static CTRPr look(CTR run) {
        return run.isSetRPr() ? run.getRPr() : run.addNewRPr();
    }
}
