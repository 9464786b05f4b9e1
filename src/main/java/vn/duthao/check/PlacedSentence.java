package vn.duthao.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what stands around it.
 *
 * @param headings the headings above it, nearest first
 * @param leader index of the sentence that leads the list it stands in, -1 for none
 * @param previous index of the sentence before it in the same section, -1 for the first
 * @param row its row where it is a table's, null for running text
 */
record PlacedSentence(
        Place place, List<String> headings, int leader, int previous, @Nullable TableRow row) {

    PlacedSentence {
        headings = List.copyOf(headings);
    }

    String text() {
        return place.sentence();
    }
}
