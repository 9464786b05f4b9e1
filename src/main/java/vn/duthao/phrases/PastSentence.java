package vn.duthao.phrases;

/**
 * A sentence of a past report with its place.
 *
 * @param section id of the outline's section, empty where it was not recognised
 * @param path of the section's numbers
 * @param text in which the checker saw it: for a table cell its whole row
 * @param offset of the sentence in that text
 */
record PastSentence(
        String section, String path, Shape shape, String sentence, String text, int offset) {}
