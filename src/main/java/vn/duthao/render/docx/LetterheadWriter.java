package vn.duthao.render.docx;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.duthao.render.AgencyLines;
import vn.duthao.render.Issue;
import vn.duthao.report.Letterhead;

/** What stands above the first paragraph: agencies and motto, number and date, type and title. */
final class LetterheadWriter {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private static final int LEFT = PageLayout.twips(66);
    private static final int RIGHT = PageLayout.TEXT_WIDTH - LEFT;
    private static final double AGENCY_POINTS = 13;
    private static final double MOTTO_POINTS = 14;
    private static final double TITLE_POINTS = 14;

    /** The title keeps off the margins, so that no single word falls to its second line. */
    private static final int TITLE_MEASURE = PageLayout.TEXT_WIDTH - 2 * PageLayout.twips(10);

    private final Manuscript manuscript;

    LetterheadWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Nothing is written for {@link Letterhead#NONE} without title. */
    void write(Letterhead letterhead, String title) {
        if (!letterhead.agency().isEmpty()) {
            var table = FixedTable.invisible(manuscript.file(), 2, List.of(LEFT, RIGHT));
            agencies(table.getRow(0).getCell(0), letterhead);
            nation(table.getRow(0).getCell(1));
            issue(table, letterhead, title);
        }
        if (!letterhead.documentType().isEmpty()) {
            manuscript.paragraph(Style.DOCUMENT_TYPE, capitals(letterhead.documentType()));
        }
        if (!title.isEmpty()) {
            var paragraph = manuscript.paragraph(Style.TITLE, title);
            EvenLines.set(paragraph, title, TITLE_POINTS, TITLE_MEASURE, PageLayout.TEXT_WIDTH);
            var length = Rule.length(title, TITLE_POINTS, TITLE_MEASURE);
            Rule.draw(manuscript.paragraph(Style.RULE), length, PageLayout.TEXT_WIDTH);
        }
    }

    private static void agencies(XWPFTableCell cell, Letterhead letterhead) {
        AgencyLines.inCapitals(letterhead.parentAgency())
                .forEach(line -> FixedTable.paragraph(cell, Style.PARENT_AGENCY, line));
        var agency = AgencyLines.inCapitals(letterhead.agency());
        agency.forEach(
                line -> {
                    var paragraph = FixedTable.paragraph(cell, Style.AGENCY, line);
                    EvenLines.set(paragraph, line, AGENCY_POINTS, LEFT, LEFT);
                });
        var length = Rule.length(agency.getLast(), AGENCY_POINTS, LEFT);
        Rule.draw(FixedTable.paragraph(cell, Style.RULE), length, LEFT);
    }

    private static void nation(XWPFTableCell cell) {
        FixedTable.paragraph(cell, Style.NATION, NATION);
        FixedTable.paragraph(cell, Style.MOTTO, MOTTO);
        var length = TextWidth.twips(MOTTO, MOTTO_POINTS, true);
        Rule.draw(FixedTable.paragraph(cell, Style.RULE), length, RIGHT);
    }

    private static void issue(XWPFTable table, Letterhead letterhead, String title) {
        if (!letterhead.number().isEmpty()) {
            var number = Issue.number(letterhead.number());
            FixedTable.paragraph(table.getRow(1).getCell(0), Style.NUMBER, number);
        }
        var date = Issue.placeAndDate(letterhead, title);
        FixedTable.paragraph(table.getRow(1).getCell(1), Style.PLACE_AND_DATE, date);
    }

    private static String capitals(String name) {
        return name.toUpperCase(VIETNAMESE);
    }
}
