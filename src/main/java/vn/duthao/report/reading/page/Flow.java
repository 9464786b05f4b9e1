package vn.duthao.report.reading.page;

import java.util.List;
import java.util.stream.Stream;

/** What stands on pages in reading order, before lines become paragraphs. */
sealed interface Flow {

    /** The number of its page. */
    int page();

    /** The footnotes that it refers to. */
    List<PageBlock.Note> notes();

    /** It with more footnotes. */
    default Flow with(List<PageBlock.Note> more) {
        var all = Stream.concat(notes().stream(), more.stream()).toList();
        return switch (this) {
            case Run(var page, var line, var margins, _) -> new Run(page, line, margins, all);
            case Tabular(var page, var table, var edges, _) -> new Tabular(page, table, edges, all);
        };
    }

    /** A line of running text. */
    record Run(int page, TextLine line, Margins margins, List<PageBlock.Note> notes)
            implements Flow {

        /** How far it begins from the left margin. */
        double inset() {
            return line.left() - margins.left();
        }
    }

    /**
     * A table.
     *
     * @param edges of its columns where it is ruled, none where it is not
     */
    record Tabular(int page, PageBlock.Table table, List<Double> edges, List<PageBlock.Note> notes)
            implements Flow {}
}
