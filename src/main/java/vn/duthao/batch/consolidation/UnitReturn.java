package vn.duthao.batch.consolidation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;

/**
 * What an agency handed in for the period.
 *
 * @param data null where nothing can be read
 * @param reasons why it does not count, or counts in spite of what; usually empty
 */
public record UnitReturn(
        Agency unit, Standing standing, @Nullable DataSet data, List<Notice> reasons) {

    public UnitReturn {
        reasons = List.copyOf(reasons);
    }

    /** Whether and why it counts. */
    public enum Standing {
        COUNTED,
        /** Its data contradict themselves, and count all the same. */
        FORCED,
        /** Its data contradict themselves. */
        CONTRADICTORY,
        /** There are no statistics of the period and type. */
        MISSING,
        /** They are there and cannot be used. */
        UNREADABLE,
        /** It ended within the period, and both it and its successor have statistics. */
        DUPLICATE,
        /** It ended within the period without statistics: its successor reports. */
        SUCCEEDED
    }

    /** Whether its figures are in the result. */
    public boolean counts() {
        return standing == Standing.COUNTED || standing == Standing.FORCED;
    }

    /** Whether its figures ought to be in the result. */
    public boolean expected() {
        return standing != Standing.DUPLICATE && standing != Standing.SUCCEEDED;
    }
}
