package vn.duthao.report;

/**
 * A stretch of a sentence that was printed from data.
 *
 * @param start first UTF-16 offset in the sentence
 * @param end offset after the last character
 * @param kind what fills it
 * @param key indicator id for an observation or formula, document number for a document, period
 *     code, "count" for what code has counted, "item" for a text of the statistics
 * @param source file!sheet!cell, or the formula with its operands
 */
public record Slot(int start, int end, Kind kind, String key, String source) {
    /** What fills a slot. */
    public enum Kind {
        OBSERVATION,
        FORMULA,
        DOCUMENT,
        PERIOD,
        AGENCY,
        /** A text of a row of the statistics. */
        ITEM
    }
}
