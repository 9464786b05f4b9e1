package vn.duthao.numerals;

/**
 * A stretch of a sentence that is written with digits or number words.
 *
 * @param start first UTF-16 offset in the sentence
 * @param end offset after the last character; a percent sign belongs to the span, a unit or scale
 *     word does not
 * @param text the stretch itself
 * @param reading what it means
 * @param qualifier the loosening word before it
 */
public record NumericSpan(int start, int end, String text, Reading reading, Qualifier qualifier) {}
