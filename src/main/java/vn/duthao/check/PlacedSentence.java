package vn.duthao.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.report.Block;

/**
 * A sentence, a heading or a table's row, with what stands around it.
 *
 * @param headings the headings above it, nearest first; in an annex its title
 * @param leader index of the sentence that leads the list it stands in, -1 for none
 * @param previous index of the sentence before it in the same section, -1 for the first
 * @param block the paragraph, list item, footnote or table it belongs to, null for a heading
 * @param row its row where it is a table's, null for running text
 * @param spans everything in it that is written with digits or number words, in order
 */
public record PlacedSentence(
        Place place,
        List<String> headings,
        int leader,
        int previous,
        @Nullable Block block,
        @Nullable TableRow row,
        List<NumericSpan> spans) {

    public PlacedSentence {
        headings = List.copyOf(headings);
        spans = List.copyOf(spans);
    }

    /** Its words; for a table's row, the cells joined with " | ". */
    public String text() {
        return place.sentence();
    }

    /** The sentence as if nothing in it were written with digits. */
    PlacedSentence withoutSpans() {
        return new PlacedSentence(place, headings, leader, previous, block, row, List.of());
    }
}
