package vn.duthao.statistics.file;

import java.nio.file.Path;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.statistics.DataSet;

/** Reads statistics from XLSX, CSV or JSON (contract {@code duthao/statistics/1}). */
public final class StatisticsReader {

    private final Catalogue catalogue;

    public StatisticsReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The statistics in the file.
     *
     * @throws vn.duthao.notice.UnusableInputException naming file, sheet, cell, what is wrong and
     *     what to do
     */
    public DataSet read(Path file) {
        throw new IllegalStateException(catalogue.toString() + file);
    }
}
