package vn.duthao.evaluation.real;

/**
 * Something in a document that is wrong.
 *
 * @param text the words that are
 * @param certainty how sure that is
 * @param start first UTF-16 offset in the whole text
 * @param end offset after the last character
 */
record KnownError(String text, Certainty certainty, int start, int end) {

    /** How sure it is that something is wrong. */
    enum Certainty {
        /** Any reviewer would object. */
        HIGH,
        /** Most would. */
        MEDIUM,
        /** Counts neither as a hit nor as a false alarm. */
        LOW
    }
}
