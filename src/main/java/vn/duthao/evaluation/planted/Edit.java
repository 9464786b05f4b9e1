package vn.duthao.evaluation.planted;

/**
 * A change of a report: of one sentence, or one sentence more.
 *
 * @param sentence index of the sentence in the report ({@link vn.duthao.report.Placed})
 * @param start first UTF-16 offset of what is replaced
 * @param end offset after it
 * @param with what stands there instead; a sentence that becomes empty goes
 * @param added the words are a sentence of their own, after the one with the index
 */
record Edit(int sentence, int start, int end, String with, boolean added) {

    Edit(int sentence, int start, int end, String with) {
        this(sentence, start, end, with, false);
    }

    /** A sentence more, after the one with the index. */
    static Edit after(int sentence, String words) {
        return new Edit(sentence, 0, 0, words, true);
    }

    /** The text of the sentence after the change, and that of an added one on a line of its own. */
    String apply(String text) {
        return added ? text + "\n" + with : text.substring(0, start) + with + text.substring(end);
    }
}
