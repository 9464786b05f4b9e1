package vn.duthao.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a report says of itself, with every part that says so.
 *
 * @param parts in the order of the report; at least one
 */
public record Told<T>(T what, Set<Part> parts) {

    /** Parts of a report in which it says what it is. */
    public enum Part {
        LETTERHEAD,
        TITLE,
        /** Between title and first section. */
        OPENING,
        /** "Trên đây là …" */
        CLOSING
    }

    public Told {
        parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    static <T> Told<T> in(Part part, T what) {
        return new Told<>(what, EnumSet.of(part));
    }
}
