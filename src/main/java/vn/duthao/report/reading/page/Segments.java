package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Parts a row where its words stand too far apart to be of one text. */
final class Segments {

    /** Shares of the size: a gap that may part columns, one that does, and one that must. */
    private static final double MAY = 0.6;

    private static final double DOES = 1.8;
    private static final double MUST = 3;

    /** A gap is wide beside others so much smaller; justified lines have even gaps. */
    private static final double WIDER = 2;

    private Segments() {}

    /** The parts from left to right. */
    static List<TextLine> of(TextLine row) {
        return parts(row, MAY);
    }

    /** Whether a gap in it parts columns though no other row has it. */
    static boolean surely(TextLine row) {
        return parts(row, DOES).size() > 1;
    }

    private static List<TextLine> parts(TextLine row, double least) {
        var parts = new ArrayList<TextLine>();
        var words = row.words();
        var gaps = gaps(row);
        double size = row.size();
        int start = 0;
        for (int i = 1; i < words.size(); i++) {
            if (wide(gaps, i - 1, size, least)
                    && !(i == 1 && row.marked() && gaps.get(0) < 4 * size)) {
                parts.add(new TextLine(words.subList(start, i)));
                start = i;
            }
        }
        parts.add(new TextLine(words.subList(start, words.size())));
        return parts;
    }

    private static List<Double> gaps(TextLine row) {
        var words = row.words();
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < words.size(); i++) {
            gaps.add(words.get(i).left() - words.get(i - 1).right());
        }
        return gaps;
    }

    private static boolean wide(List<Double> gaps, int at, double size, double least) {
        double gap = gaps.get(at);
        if (gap < least * size) {
            return false;
        }
        var others = new ArrayList<>(gaps);
        others.remove(at);
        double usual = others.isEmpty() ? 0.25 * size : Measures.median(others);
        return gap >= WIDER * usual || gap >= MUST * size;
    }
}
