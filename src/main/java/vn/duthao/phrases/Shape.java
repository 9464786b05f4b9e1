package vn.duthao.phrases;

/**
 * The block in which a sentence stood.
 *
 * @param block index of the block in its report: sentences of one block share it
 * @param kind of block
 * @param marker of a bullet, number of a heading; else empty
 * @param depth of a bullet, head rows of a table with its caption
 * @param row of a table cell, from 0
 * @param column of a table cell, from 0
 */
public record Shape(int block, Kind kind, String marker, int depth, int row, int column) {
    /** Kinds of block. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET,
        CAPTION,
        CELL,
        FOOTNOTE;

        /** Whether it is part of a table. */
        public boolean isOfTable() {
            return this == CAPTION || this == CELL;
        }
    }
}
