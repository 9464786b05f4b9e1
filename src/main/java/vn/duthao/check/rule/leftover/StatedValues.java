package vn.duthao.check.rule.leftover;

import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;

/** Which sentences state a value of this period. */
final class StatedValues {

    private final boolean hasData;
    private final Set<Integer> sentences;

    StatedValues(Examination examination) {
        this.hasData = examination.data() != null;
        this.sentences =
                examination.claims().stream()
                        .filter(c -> isOfNow(c, examination))
                        .map(c -> c.claim().place().index())
                        .collect(Collectors.toSet());
    }

    /** Without data, any figure may state one. */
    private static boolean isOfNow(ExaminedClaim examined, Examination examination) {
        var data = examination.data();
        return switch (examined.verdict()) {
            case Verdict.Supported(var value) ->
                    data != null && data.observations().contains(value);
            case Verdict.Derived _ -> true;
            case Verdict.Unsupported _ -> data == null;
            case Verdict.Refuted _, Verdict.Stale _, Verdict.Ambiguous _ -> false;
        };
    }

    /** Whether a figure of the sentence may be this period's. */
    boolean mayStandIn(PlacedSentence sentence) {
        return sentences.contains(sentence.place().index());
    }

    /** Whether the data have a figure of the sentence. */
    boolean standIn(PlacedSentence sentence) {
        return hasData && mayStandIn(sentence);
    }
}
