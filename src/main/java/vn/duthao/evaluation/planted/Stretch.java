package vn.duthao.evaluation.planted;

/**
 * Some words of a report.
 *
 * @param sentence index of their sentence ({@link vn.duthao.report.Placed})
 * @param start first UTF-16 offset in the sentence
 * @param end offset after the last character
 */
record Stretch(int sentence, int start, int end) {}
