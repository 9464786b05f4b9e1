package vn.duthao.render.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Block.Footnote;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;

/**
 * A stretch of a sentence that is written in one look.
 *
 * @param text its words; for a footnote the mark, which Word prints itself
 * @param gap it waits for the officer's words
 * @param slot what it was printed from, null for words
 * @param footnote the footnote whose mark it is, null for none
 */
record Piece(String text, boolean gap, @Nullable Slot slot, @Nullable Footnote footnote) {

    private static final Pattern GAP = Pattern.compile("\\[CẦN BỔ SUNG[^\\]]*\\]");

    private record Stretch(int start, int end, @Nullable Footnote footnote) {
        boolean covers(int offset) {
            return start <= offset && offset < end;
        }
    }

    /**
     * The sentence in pieces, in order and without loss.
     *
     * @param footnotes those whose mark may stand in the sentence, as {@code [1]}
     */
    static List<Piece> of(Sentence sentence, Collection<Footnote> footnotes) {
        var gaps = gaps(sentence);
        var marks = marks(sentence.text(), footnotes);
        var cuts = new TreeSet<Integer>(List.of(0, sentence.text().length()));
        sentence.slots().forEach(slot -> cuts.addAll(List.of(slot.start(), slot.end())));
        gaps.forEach(gap -> cuts.addAll(List.of(gap.start(), gap.end())));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        var pieces = new ArrayList<Piece>();
        for (Integer from = cuts.first(), to; (to = cuts.higher(from)) != null; from = to) {
            pieces.add(piece(sentence, from, to, gaps, marks));
        }
        return pieces;
    }

    private static Piece piece(
            Sentence sentence, int from, int to, List<Stretch> gaps, List<Stretch> marks) {
        var slot =
                sentence.slots().stream()
                        .filter(s -> s.start() <= from && from < s.end())
                        .findFirst()
                        .orElse(null);
        var mark = marks.stream().filter(m -> m.covers(from)).findFirst().orElse(null);
        return new Piece(
                sentence.text().substring(from, to),
                gaps.stream().anyMatch(gap -> gap.covers(from)),
                slot,
                mark == null ? null : mark.footnote());
    }

    /** The marked gaps; a sentence that is a gap without a mark is one as a whole. */
    private static List<Stretch> gaps(Sentence sentence) {
        var gaps =
                GAP.matcher(sentence.text())
                        .results()
                        .map(found -> new Stretch(found.start(), found.end(), null))
                        .toList();
        return gaps.isEmpty() && sentence.origin() instanceof Origin.Gap
                ? List.of(new Stretch(0, sentence.text().length(), null))
                : gaps;
    }

    private static List<Stretch> marks(String text, Collection<Footnote> footnotes) {
        var marks = new ArrayList<Stretch>();
        for (var footnote : footnotes) {
            var mark = "[" + footnote.mark() + "]";
            var start = text.indexOf(mark);
            if (start >= 0) {
                marks.add(new Stretch(start, start + mark.length(), footnote));
            }
        }
        return marks;
    }
}
