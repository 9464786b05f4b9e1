package vn.duthao.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Workspace;

/**
 * Where a consolidation goes.
 *
 * @param draft the report and its sources
 * @param data the statistics rolled up
 * @param workbook the share of every unit
 */
record ConsolidationFiles(DraftFiles draft, Path data, Path workbook) {

    /** "x.docx", "x.json", "x-so-lieu.json" and "x-tong-hop.xlsx". */
    static ConsolidationFiles of(Path report) {
        var name = String.valueOf(report.getFileName()).replaceFirst("\\.[^.]*$", "");
        return new ConsolidationFiles(
                DraftFiles.of(report),
                report.resolveSibling(name + "-so-lieu.json"),
                report.resolveSibling(name + "-tong-hop.xlsx"));
    }

    /** Fails before any work is done where the files cannot be written, as for a draft. */
    void requireWritable(Workspace workspace, @Nullable Path statistics, boolean force) {
        draft.requireWritable(workspace, statistics, force);
        new DraftFiles(data, workbook).requireWritable(workspace, statistics, force);
    }
}
