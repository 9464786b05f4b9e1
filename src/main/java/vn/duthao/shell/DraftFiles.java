package vn.duthao.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/**
 * Where a draft goes.
 *
 * @param report the Word file
 * @param sources the JSON file beside it with the source of every sentence and figure
 */
record DraftFiles(Path report, Path sources) {

    /** Named after agency and period, and after the type where the document is no report. */
    static Path usual(String agency, Period period, String reportType) {
        var name = agency + "-" + period.code();
        return Path.of(
                reportType.equals(Outline.USUAL_TYPE)
                        ? name + ".docx"
                        : name + "." + reportType + ".docx");
    }

    /**
     * "x.docx" and "x.json".
     *
     * @throws UnusableInputException where the report is no .docx
     */
    static DraftFiles of(Path report) {
        if (!report.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new UnusableInputException(Notice.of("shell.draft.no-word-file", report));
        }
        var name = String.valueOf(report.getFileName()).replaceFirst("\\.[^.]*$", "");
        return new DraftFiles(report, report.resolveSibling(name + ".json"));
    }

    /**
     * Fails before any work is done where the files cannot be written.
     *
     * @param statistics what the draft is made from, null for the workspace's own
     * @param force files that are there may be replaced, but never statistics
     * @throws UnusableInputException where a file is there, or where one would replace statistics
     *     or stand among those of the workspace
     * @throws vn.duthao.notice.OutsideFailureException where their folder is read-only
     */
    void requireWritable(Workspace workspace, @Nullable Path statistics, boolean force) {
        for (var file : new Path[] {report, sources}) {
            var place = real(file);
            if (place.startsWith(real(workspace.statistics()))
                    || statistics != null && place.equals(real(statistics))) {
                throw new UnusableInputException(
                        Notice.of("shell.draft.replaces-statistics", file));
            }
            WholeFile.checkWritable(file, force);
        }
    }

    /** The place of the file, links followed; that of a file not yet there by its folder. */
    private static Path real(Path file) {
        var absolute = file.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            var folder = absolute.getParent();
            return folder == null
                    ? absolute
                    : real(folder).resolve(String.valueOf(absolute.getFileName())).normalize();
        }
    }
}
