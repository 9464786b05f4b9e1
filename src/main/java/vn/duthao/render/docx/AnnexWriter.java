package vn.duthao.render.docx;

import java.util.List;
import vn.duthao.render.Issue;
import vn.duthao.report.Annex;
import vn.duthao.report.Report;

/** Annexes, each on a new page with its title and the document it belongs to. */
final class AnnexWriter {

    private static final List<String> REFERENCES =
            List.of("(Kèm theo", "(Đính kèm", "(Ban hành kèm theo");
    private static final double POINTS = 14;

    private final Manuscript manuscript;
    private final BodyWriter body;
    private final Report report;

    AnnexWriter(Manuscript manuscript, BodyWriter body, Report report) {
        this.manuscript = manuscript;
        this.body = body;
        this.report = report;
    }

    /** A line "(Kèm theo …)" among the title lines stands as it is; else it is made. */
    void write(Annex annex) {
        PageLayout.startOver(manuscript);
        var lines = annex.title().lines().toList();
        var last = Math.max(0, lines.size() - 1);
        for (int i = 0; i < lines.size(); i++) {
            manuscript.paragraph(style(lines.get(i), i), lines.get(i));
        }
        var title = lines.isEmpty() ? "" : lines.get(last);
        if (lines.stream().noneMatch(AnnexWriter::isReference)
                && !report.letterhead().agency().isEmpty()) {
            title = Issue.reference(report.letterhead(), report.title());
            manuscript.paragraph(Style.ANNEX_REFERENCE, title);
        }
        var length = Rule.length(title, POINTS, PageLayout.TEXT_WIDTH);
        Rule.draw(manuscript.paragraph(Style.RULE), length, PageLayout.TEXT_WIDTH);
        manuscript.paragraph(Style.TABLE_TEXT);
        body.blocks(annex.blocks());
        manuscript.paragraph(Style.SPACER);
    }

    private static Style style(String line, int index) {
        if (isReference(line)) {
            return Style.ANNEX_REFERENCE;
        }
        return index == 0 ? Style.ANNEX : Style.ANNEX_TITLE;
    }

    private static boolean isReference(String line) {
        return REFERENCES.stream().anyMatch(line::startsWith);
    }
}
