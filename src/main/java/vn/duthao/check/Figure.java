package vn.duthao.check;

import java.util.List;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;

/**
 * A figure in its sentence, with the words that belong to it.
 *
 * @param quantity what it says, the most likely reading first
 * @param before words directly before it, up to a mark or another figure
 * @param after words directly after it, likewise
 * @param aside clauses without figure before it
 * @param following clauses without figure after it
 * @param lead words at the head of the list it stands in
 * @param parent index of the figure whose part or share it tells, -1 for none
 * @param governed the parent is certain
 * @param sibling index of the figure before it at the same depth, -1 for none
 * @param time that the sentence names for it
 */
record Figure(
        Role role,
        NumericSpan span,
        List<Reading.Quantity> quantity,
        int start,
        int end,
        List<String> before,
        List<String> after,
        List<String> aside,
        List<String> following,
        List<String> lead,
        int parent,
        boolean governed,
        int sibling,
        NamedTime time) {

    /** How a figure stands to the one beside it. */
    enum Role {
        PLAIN,
        /** The first of "183/193". */
        PART,
        /** The second of "183/193". */
        WHOLE,
        /** A rate that has no words of its own: the share that the figure before it is. */
        SHARE
    }

    /**
     * The figure with the scale of a unit that stands apart from it ("Triệu đồng" in its own cell).
     */
    Figure scaled(int scale) {
        var scaled = quantity.stream().map(q -> q.scale() > 0 ? q : scaled(q, scale)).toList();
        return new Figure(
                role, span, scaled, start, end, before, after, aside, following, lead, parent,
                governed, sibling, time);
    }

    private static Reading.Quantity scaled(Reading.Quantity q, int scale) {
        return new Reading.Quantity(q.value(), q.decimals(), q.padded(), scale, q.percent());
    }

    /** The figure with the clauses that follow it. */
    Figure followedBy(List<String> clauses) {
        return new Figure(
                role,
                span,
                quantity,
                start,
                end,
                before,
                after,
                aside,
                List.copyOf(clauses),
                lead,
                parent,
                governed,
                sibling,
                time);
    }

    /**
     * The figure of a cell as one of its row's.
     *
     * @param above words of the row that the row is a part of
     * @param headed the time that its column names
     */
    Figure inTable(
            List<String> before,
            List<String> after,
            List<String> above,
            int offset,
            int first,
            NamedTime headed) {
        return new Figure(
                role,
                span,
                quantity,
                start + offset,
                end + offset,
                before,
                after,
                aside,
                following,
                above.isEmpty() ? lead : List.copyOf(above),
                parent < 0 ? -1 : parent + first,
                governed,
                sibling < 0 ? -1 : sibling + first,
                time.equals(NamedTime.NONE) ? headed : time);
    }
}
