package vn.duthao.check;

import java.util.List;
import vn.duthao.statistics.Observation;

/**
 * Points that are told to be lost beside a score and its maximum: "(4,62/5 điểm, mất 0,38 điểm)".
 * They follow from the two.
 */
final class PointsLost {

    private final Lexicon lexicon;
    private final Agreement agreement;

    PointsLost(Lexicon lexicon, Thresholds thresholds) {
        this.lexicon = lexicon;
        this.agreement = new Agreement(thresholds);
    }

    /**
     * Sets the verdicts of those that agree with a score told rightly and the maximum beside it.
     */
    void judge(List<Binding> bindings, List<Verdict> verdicts) {
        for (var i = 2; i < bindings.size(); i++) {
            var lost = bindings.get(i).claim();
            var most = bindings.get(i - 1).claim();
            if (verdicts.get(i) instanceof Verdict.Unsupported
                    && verdicts.get(i - 2) instanceof Verdict.Supported(var score)
                    && isLost(lost)
                    && isMost(most, lost)
                    && agrees(lost, most, score)) {
                var formula = most.claim().text() + " - " + score.id();
                verdicts.set(i, new Verdict.Derived("", formula, List.of(score)));
            }
        }
    }

    private boolean isLost(ClaimContext claim) {
        return claim.claim().kind() == ClaimKind.SCORE
                && claim.own().stream()
                        .anyMatch(w -> lexicon.list(WordList.LOST).get(List.of(w)) != null);
    }

    /** The second of "4,62/5 điểm", in the sentence of the points lost. */
    private static boolean isMost(ClaimContext claim, ClaimContext lost) {
        return claim.role() == Figure.Role.WHOLE
                && claim.claim().kind() == ClaimKind.SCORE
                && claim.claim().place().index() == lost.claim().place().index();
    }

    private boolean agrees(ClaimContext lost, ClaimContext most, Observation score) {
        var difference = most.claim().value().subtract(score.value());
        return agreement.holds(lost.readings(), lost.qualifier(), 0, difference);
    }
}
