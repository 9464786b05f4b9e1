package vn.duthao.batch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency of a run.
 *
 * @param agency id
 * @param statistics its file, relative to the workspace with slashes; null where there is none
 * @param received day on which the file was last written, in Vietnam; null where there is none
 * @param inputs digest of all that its draft is made from; empty where there are no statistics
 */
public record Unit(
        String agency, @Nullable String statistics, @Nullable LocalDate received, String inputs) {

    /** Whether there is nothing to draft from. */
    public boolean isMissing() {
        return statistics == null;
    }
}
