package vn.duthao.numerals;

import java.util.List;

/**
 * Finds every stretch of a sentence that is written with digits or number words and says what it
 * means. Exact: a form that can be read in two ways is {@link Reading.Ambiguous}, never guessed.
 * Linear in the length of the sentence.
 */
public final class NumeralScanner {

    /** The spans in the order of the sentence, not overlapping. The sentence is in NFC. */
    public List<NumericSpan> scan(String sentence) {
        return List.of();
    }
}
