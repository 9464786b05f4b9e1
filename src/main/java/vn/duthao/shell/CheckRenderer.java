package vn.duthao.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.CheckReport;
import vn.duthao.check.revision.FigureChange;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.render.docx.review.CommentedFile;
import vn.duthao.render.html.CheckPage;
import vn.duthao.render.json.CheckJson;
import vn.duthao.render.xlsx.ReviewMarks;
import vn.duthao.render.xlsx.TieOutWorkbook;
import vn.duthao.shell.console.Console;

/**
 * Writes the outcome of a check in the form that was asked for.
 *
 * @param claims list every figure too, where a form does not do so anyway
 * @param commentAll comment on figures that are right too
 * @param marks of an earlier tie-out workbook
 * @param changes since an older version, null where none was given
 */
record CheckRenderer(
        Console console,
        boolean claims,
        boolean commentAll,
        ReviewMarks marks,
        @Nullable List<FigureChange> changes) {

    /** How the outcome of a check is written. */
    enum Format {
        TABLE,
        JSON,
        HTML,
        XLSX,
        DOCX;

        /** Whether it is no text that a console can show. */
        boolean isBinary() {
            return this == XLSX || this == DOCX;
        }
    }

    /**
     * The outcome in the form.
     *
     * @param file the report that was checked
     */
    byte[] render(CheckReport outcome, Path file, Format format) {
        return switch (format) {
            case TABLE -> bytes(table(outcome));
            case JSON -> bytes(new CheckJson().render(outcome, changes, console.locale()));
            case HTML -> bytes(new CheckPage().render(outcome, changes, console.locale()));
            case XLSX -> new TieOutWorkbook(outcome, marks, console.locale()).bytes();
            case DOCX -> new CommentedFile(outcome, console.locale()).of(read(file), commentAll);
        };
    }

    private String table(CheckReport outcome) {
        var table = new CheckTable(console).render(outcome, claims);
        return changes == null ? table : table + new ChangeTable(console).render(changes);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("report.unreadable", file), e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
