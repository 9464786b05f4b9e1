package vn.duthao.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence, in NFC and with single blanks.
 *
 * @param text the words with their figures printed
 * @param slots stretches of the text that came from data, in order; empty for a sentence that was
 *     read
 * @param origin where its wording came from
 * @param note what the margin says beside it, null for nothing
 */
public record Sentence(String text, List<Slot> slots, Origin origin, @Nullable String note) {

    public Sentence {
        slots = List.copyOf(slots);
    }

    /** A sentence of a document that was read. */
    public static Sentence read(String text) {
        return new Sentence(text, List.of(), new Origin.AsRead(), null);
    }
}
