package vn.duthao.evaluation.planted;

/**
 * A change of one sentence of a report.
 *
 * @param sentence index of the sentence in the report ({@link vn.duthao.report.Placed})
 * @param start first UTF-16 offset of what is replaced
 * @param end offset after it
 * @param with what stands there instead; a sentence that becomes empty goes
 */
record Edit(int sentence, int start, int end, String with) {

    /** The sentence after the change; it neither begins nor ends with a blank. */
    String apply(String text) {
        return text.substring(0, start) + with + text.substring(end);
    }

    /** The offset after what was put in. */
    int newEnd() {
        return start + with.length();
    }
}
