package vn.duthao.report.reading.page;

import java.util.List;

/** A piece of running pages in reading order. */
public sealed interface PageBlock {

    /**
     * A paragraph.
     *
     * @param text its lines with single blanks between, or with none where a word goes on
     * @param boldLead how many characters at its start are bold
     * @param centred it stands in the middle of the page
     */
    record Text(String text, int boldLead, boolean centred) implements PageBlock {

        public boolean bold() {
            return boldLead >= text.length();
        }
    }

    /** A table, or what stands side by side. A merged cell is the same cell wherever it reaches. */
    record Table(List<List<Cell>> rows) implements PageBlock {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What stands in a cell. */
    record Cell(List<Text> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** A footnote; it stands behind the paragraph or table that refers to it. */
    record Note(String mark, String text) implements PageBlock {}
}
