package vn.duthao.render.docx;

import java.nio.file.Path;
import vn.duthao.files.WholeFile;
import vn.duthao.report.Report;

/**
 * A report as a Word file in the layout of Nghị định 30/2020/NĐ-CP. The same report gives the same
 * bytes.
 */
public final class DocxRenderer {

    /** Writes the report with {@link DocxOptions#DEFAULT}. */
    public void render(Report report, Path file) {
        render(report, file, DocxOptions.DEFAULT);
    }

    /**
     * Writes the report; the file appears whole or not at all.
     *
     * @throws vn.duthao.notice.UnusableInputException where the file exists and may not be
     *     replaced, is a folder, or its folder does not exist
     * @throws vn.duthao.notice.OutsideFailureException where it cannot be written
     */
    public void render(Report report, Path file, DocxOptions options) {
        WholeFile.checkWritable(file, options.overwrite());
        WholeFile.write(file, bytes(report, options), options.overwrite());
    }

    /** The Word file of the report. */
    public byte[] bytes(Report report, DocxOptions options) {
        try (var manuscript = new Manuscript(report.title(), options)) {
            var body = new BodyWriter(manuscript);
            new LetterheadWriter(manuscript).write(report.letterhead(), report.title());
            body.preamble(report.preamble());
            body.sections(report.sections());
            body.closing(report.closing());
            new EndingWriter(manuscript).write(report.recipients(), report.signature());
            var annexes = new AnnexWriter(manuscript, body, report);
            report.annexes().forEach(annexes::write);
            return manuscript.bytes();
        }
    }
}
