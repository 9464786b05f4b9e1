package vn.duthao.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with where it stands in its report.
 *
 * @param part of the report
 * @param sections from the top to the one it stands in; empty outside the body
 * @param block the paragraph, list item, table or footnote it belongs to
 * @param cell its cell in a table, null elsewhere
 * @param sentence the sentence
 * @param index its place in reading order, from 0; every cell of a table counts
 */
public record Placed(
        Part part,
        List<Section> sections,
        Block block,
        @Nullable Cell cell,
        Sentence sentence,
        int index) {

    /** Parts of a report in reading order. */
    public enum Part {
        PREAMBLE,
        BODY,
        CLOSING,
        ANNEX
    }

    /** A cell of a table: its row and column, both from 0. */
    public record Cell(int row, int column) {}

    public Placed {
        sections = List.copyOf(sections);
    }

    /** Path of the section ("II.2.c"), empty outside the body. */
    public String path() {
        return sections.isEmpty() ? "" : sections.getLast().path();
    }

    /** The headings from the top, joined with " / "; empty outside the body. */
    public String headings() {
        return sections.stream().map(Section::heading).collect(Collectors.joining(" / "));
    }
}
