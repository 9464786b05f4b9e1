package vn.duthao.report.reading;

/**
 * What a file says about a paragraph as a whole.
 *
 * @param centred it stands in the middle; captions count as if they did
 * @param outline level of the heading that it is, from 1; 0 for none
 * @param contents it is a line of a table of contents
 */
record ParagraphForm(boolean centred, int outline, boolean contents) {

    /** Running text at the margin. */
    static final ParagraphForm PLAIN = new ParagraphForm(false, 0, false);
}
