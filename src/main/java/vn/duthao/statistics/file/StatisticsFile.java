package vn.duthao.statistics.file;

import java.util.List;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;

/**
 * What a file of statistics holds.
 *
 * @param warnings what was read in spite of being written oddly, in the file's order: cell, what it
 *     says, how it was taken
 */
public record StatisticsFile(DataSet data, List<Notice> warnings) {

    public StatisticsFile {
        warnings = List.copyOf(warnings);
    }
}
