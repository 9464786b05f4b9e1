package vn.duthao.report.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What headings of one level have in common.
 *
 * @param kind of their markers, null for headings without numbers
 * @param outline level by style of headings without numbers; 0 where only the look tells
 */
record HeadingForm(Marker.@Nullable Kind kind, int outline) {

    /** The form of what is no heading. */
    static final HeadingForm NONE = new HeadingForm(null, -1);

    private static final HeadingForm BY_LOOK = new HeadingForm(null, 0);
    private static final int LONGEST_BY_LOOK = 150;
    private static final int LONGEST_BY_STYLE = 300;
    private static final int FEWEST_CAPITALS = 6;

    /** The form that the element would have as a heading; {@link #NONE} where it can be none. */
    static HeadingForm of(List<Element> elements, int at) {
        if (!(elements.get(at) instanceof Line line)
                || line.look().running()
                || line.look().depth() > 0) {
            return NONE;
        }
        var marker = line.marker();
        if (marker != null) {
            return marker.kind().numbersHeadings() ? new HeadingForm(marker.kind(), 0) : NONE;
        }
        if (line.look().outline() > 0 && line.whole().length() <= LONGEST_BY_STYLE) {
            return new HeadingForm(null, line.look().outline());
        }
        return looksLikeHeading(line) && !aboveTable(elements, at) ? BY_LOOK : NONE;
    }

    /** The number's place among its siblings, 0 where it has none. */
    static int ordinal(Line line) {
        return line.marker() == null ? 0 : line.marker().ordinal();
    }

    /** It stands above the other forms. */
    boolean major() {
        return kind != null && kind.major();
    }

    private static boolean looksLikeHeading(Line line) {
        var text = line.whole();
        boolean shown = line.look().bold() || (line.capital() && text.length() >= FEWEST_CAPITALS);
        return shown
                && text.length() <= LONGEST_BY_LOOK
                && !text.contains(": ")
                && !Wording.endsWithAny(text, ".;,])");
    }

    private static boolean aboveTable(List<Element> elements, int at) {
        return at + 1 < elements.size() && elements.get(at + 1) instanceof Element.Grid;
    }
}
