package vn.duthao.check;

/**
 * How well a candidate's names fit the words around a figure; value plays no part.
 *
 * @param score 0 to 1
 */
record Fit(Candidate candidate, double score) {}
