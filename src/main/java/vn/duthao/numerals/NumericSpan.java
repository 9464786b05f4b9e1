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
public record NumericSpan(int start, int end, String text, Reading reading, Qualifier qualifier) {

    /** The same stretch in a text that begins so many characters earlier. */
    public NumericSpan shifted(int offset) {
        return new NumericSpan(
                start + offset, end + offset, text, shifted(reading, offset), qualifier);
    }

    private static Reading shifted(Reading reading, int offset) {
        return reading instanceof Reading.Ratio(var part, var whole, var ps, var pe, var ws, var we)
                ? new Reading.Ratio(part, whole, ps + offset, pe + offset, ws + offset, we + offset)
                : reading;
    }
}
