package vn.duthao.phrases;

import org.jspecify.annotations.Nullable;

/**
 * A search for passages. The text is plain words, whatever its signs; a null filter does not
 * filter.
 *
 * @param limit most hits, at least 1
 */
public record PassageRequest(
        String text,
        @Nullable String section,
        @Nullable String agency,
        @Nullable String indicator,
        int limit) {}
