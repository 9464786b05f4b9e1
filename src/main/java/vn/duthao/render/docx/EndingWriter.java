package vn.duthao.render.docx;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Signature;

/** Recipients on the left and signature on the right, on one page. */
final class EndingWriter {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int LEFT = PageLayout.twips(78);
    private static final int RIGHT = PageLayout.TEXT_WIDTH - LEFT;

    /** Between the last words and the signature, in twentieths of a point. */
    private static final int AIR = 160;

    private final Manuscript manuscript;

    EndingWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Nothing is written where there is neither. */
    void write(List<String> recipients, @Nullable Signature signature) {
        if (recipients.isEmpty() && signature == null) {
            return;
        }
        var air = manuscript.paragraph(Style.SPACER);
        air.setSpacingBefore(AIR);
        air.setKeepNext(true);
        var table = FixedTable.invisible(manuscript.file(), 1, List.of(LEFT, RIGHT));
        var row = table.getRow(0);
        row.setCantSplitRow(true);
        if (!recipients.isEmpty()) {
            recipients(row.getCell(0), recipients);
        }
        if (signature != null) {
            signature(row.getCell(1), signature);
        }
        manuscript.paragraph(Style.SPACER);
    }

    private static void recipients(XWPFTableCell cell, List<String> recipients) {
        FixedTable.paragraph(cell, Style.RECIPIENTS_WORD, "Nơi nhận:");
        IntStream.range(0, recipients.size())
                .mapToObj(i -> "- " + recipients.get(i) + (i + 1 == recipients.size() ? "." : ";"))
                .forEach(line -> FixedTable.paragraph(cell, Style.RECIPIENT, line));
    }

    private static void signature(XWPFTableCell cell, Signature signature) {
        lines(cell, Style.OFFICE, capitals(signature.authority()));
        lines(cell, Style.OFFICE, capitals(signature.title()));
        FixedTable.paragraph(cell, Style.SIGNER, signature.name());
    }

    private static void lines(XWPFTableCell cell, Style style, String text) {
        text.lines().forEach(line -> FixedTable.paragraph(cell, style, line));
    }

    private static String capitals(String words) {
        return words.toUpperCase(VIETNAMESE);
    }
}
