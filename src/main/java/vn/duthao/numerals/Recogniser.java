package vn.duthao.numerals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows one kind of reading. Stateless; looks at a bounded stretch, or at what it consumes. */
@FunctionalInterface
interface Recogniser {

    /**
     * What a recogniser found.
     *
     * @param next the token after the last one consumed, beyond the token asked about
     * @param spans in the order of the sentence
     */
    record Match(int next, List<NumericSpan> spans) {
        Match(int next, NumericSpan span) {
            this(next, List.of(span));
        }
    }

    /** What stands at the token, null where it is nothing of this kind. */
    @Nullable Match at(Tokens tokens, int i);
}
