package vn.duthao.evaluation.real;

import org.jspecify.annotations.Nullable;

/**
 * A number of a document and what it states.
 *
 * @param text as written
 * @param indicator id in the document's statistics, null for what states none
 * @param start first UTF-16 offset in the whole text
 * @param end offset after the last character
 */
record AnnotatedFigure(String text, @Nullable String indicator, int start, int end) {}
