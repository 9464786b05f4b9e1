package vn.duthao.batch;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;

/**
 * A line of a run's journal.
 *
 * @param at when it was written
 * @param agency id
 * @param inputs digest of what was drafted from
 * @param seconds that it took, 0 where it only began
 * @param reason why there is no draft, null else
 */
public record JournalEntry(
        Instant at,
        String agency,
        Event event,
        String inputs,
        BigDecimal seconds,
        @Nullable Notice reason) {

    /** What happened to the agency's draft. */
    public enum Event {
        BEGUN,
        DRAFTED,
        /** Its statistics are of another type of report. */
        OTHER_TYPE,
        FAILED
    }
}
