package vn.duthao.statistics.file;

import java.nio.file.Path;
import java.util.Locale;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.DataSet;

/** Writes statistics as JSON (contract {@code duthao/statistics/1}) or XLSX, as the name ends. */
public final class StatisticsWriter {

    /**
     * Writes the data, whole or not at all; {@link StatisticsReader} reads the same data back.
     *
     * @param force a file that is already there is replaced
     * @throws UnusableInputException where the file is there and may not be replaced, where its
     *     name ends neither in .json nor in .xlsx, or where its folder does not exist
     * @throws vn.duthao.notice.OutsideFailureException where it cannot be written
     */
    public void write(DataSet data, Path out, boolean force) {
        var name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            WholeFile.write(out, force, stream -> stream.write(json(data)));
        } else if (name.endsWith(".xlsx")) {
            WholeFile.write(out, force, stream -> new DataWorkbook(data).write(stream));
        } else {
            throw new UnusableInputException(Notice.of("statistics.written-kind-unknown", out));
        }
    }

    /** The data as JSON. */
    public byte[] json(DataSet data) {
        return JsonForm.of(data);
    }
}
