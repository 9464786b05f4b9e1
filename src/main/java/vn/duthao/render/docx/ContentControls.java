package vn.duthao.render.docx;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import vn.duthao.report.Slot;

/**
 * Content controls, one around each stretch printed from data, so that it is found again after
 * people have edited the file. The tag says what fills it: {@code indicator:ho-so.tiep-nhan},
 * {@code document:102/KH-SKHĐT}, {@code period:2024}, {@code agency:…}.
 */
final class ContentControls {

    /** Word refuses to open a file with a longer tag or title. */
    private static final int LONGEST = 64;

    private final DocxOptions options;
    private int last;

    ContentControls(DocxOptions options) {
        this.options = options;
    }

    /** An empty run in a new control at the end of the paragraph. */
    CTR run(XWPFParagraph paragraph, Slot slot) {
        var control = paragraph.getCTP().addNewSdt();
        var properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(name(slot));
        properties.addNewTag().setVal(tag(slot));
        properties.addNewId().setVal(BigInteger.valueOf(++last));
        properties.addNewText();
        return control.addNewSdtContent().addNewR();
    }

    private static String tag(Slot slot) {
        var tag = kind(slot.kind()) + ":" + Runs.legal(slot.key());
        if (tag.length() <= LONGEST) {
            return tag;
        }
        var digest = String.format(Locale.ROOT, "~%08x", slot.key().hashCode());
        return tag.substring(0, LONGEST - digest.length()) + digest;
    }

    private static String kind(Slot.Kind kind) {
        return switch (kind) {
            case OBSERVATION, FORMULA -> "indicator";
            case DOCUMENT -> "document";
            case PERIOD -> "period";
            case AGENCY -> "agency";
            case ITEM -> "item";
        };
    }

    /** The readable name, with the source where both have room. */
    private String name(Slot slot) {
        var name = Runs.legal(options.names().getOrDefault(slot.key(), slot.key()));
        var full = slot.source().isEmpty() ? name : name + " ← " + Runs.legal(slot.source());
        if (full.length() <= LONGEST) {
            return full;
        }
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
