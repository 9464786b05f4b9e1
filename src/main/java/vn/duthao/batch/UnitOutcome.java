package vn.duthao.batch;

import java.util.Map;
import vn.duthao.notice.Notice;

/** What drafting a unit came to. */
sealed interface UnitOutcome {

    /**
     * A draft that has no place yet.
     *
     * @param files by name
     */
    record Drafted(UnitResult result, Map<String, byte[]> files) implements UnitOutcome {}

    /** The unit's statistics are of another type of report: of the type asked for it has none. */
    record OtherType(Notice reason) implements UnitOutcome {}
}
