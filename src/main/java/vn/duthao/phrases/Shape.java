package vn.duthao.phrases;

/**
 * The block in which a sentence stood.
 *
 * @param block index of the block in its report: sentences of one block share it
 * @param kind of block
 * @param marker of a bullet, number of a heading, caption of a table; else empty
 * @param depth of a bullet, head rows of a table
 * @param row of a table cell, from 0
 * @param column of a table cell, from 0
 */
public record Shape(int block, Kind kind, String marker, int depth, int row, int column) {
    /** Kinds of block. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET,
        CELL,
        FOOTNOTE
    }
}
