package vn.duthao.report.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** A piece of a file in reading order, before its part in the report is known. */
sealed interface Element permits Line, Element.Grid, Element.Note {

    /** Everything that stands in it, line by line. */
    default Stream<String> texts() {
        return switch (this) {
            case Line line -> Stream.of(line.whole());
            case Grid grid -> grid.lines().map(Line::whole);
            case Note note -> Stream.of(note.text());
        };
    }

    /**
     * A table. A merged cell is the same cell at every place that it covers.
     *
     * @param headRows how many rows at the top are heads
     */
    record Grid(int headRows, List<List<Cell>> rows) implements Element {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The lines of all cells, row by row, a merged cell once. */
        Stream<Line> lines() {
            var seen = Collections.newSetFromMap(new IdentityHashMap<Cell, Boolean>());
            return rows.stream()
                    .flatMap(List::stream)
                    .filter(seen::add)
                    .flatMap(cell -> cell.lines().stream());
        }
    }

    /** What stands in a cell. */
    record Cell(List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }

        /** The words of the cell on one line. */
        String text() {
            return String.join(" ", lines.stream().map(Line::whole).toList());
        }
    }

    /** A footnote. */
    record Note(String mark, String text) implements Element {}
}
