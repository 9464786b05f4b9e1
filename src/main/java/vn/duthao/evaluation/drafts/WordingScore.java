package vn.duthao.evaluation.drafts;

import java.util.List;
import vn.duthao.drafting.Draft;
import vn.duthao.report.Origin;
import vn.duthao.report.Placed;

/**
 * Where the words of a draft come from. Rows of tables and annexes are left out.
 *
 * @param sentences of the draft
 * @param precedented how many of them are worded after a past sentence
 * @param carriedOver how many of those have no figure and were taken over as they stood
 * @param gaps sentences that the officer must fill in
 * @param repeated sentences that tell again what has been told
 */
record WordingScore(long sentences, long precedented, long carriedOver, long gaps, long repeated) {

    static final WordingScore NONE = new WordingScore(0, 0, 0, 0, 0);

    static WordingScore of(Draft draft, List<Placed> placed) {
        var prose = placed.stream().filter(p -> p.cell() == null).map(Placed::sentence).toList();
        return new WordingScore(
                prose.size(),
                prose.stream().filter(s -> s.origin() instanceof Origin.Precedent).count(),
                draft.carriedOver().size(),
                draft.gaps().size(),
                Repeats.of(placed).size());
    }

    WordingScore plus(WordingScore other) {
        return new WordingScore(
                sentences + other.sentences,
                precedented + other.precedented,
                carriedOver + other.carriedOver,
                gaps + other.gaps,
                repeated + other.repeated);
    }
}
