package vn.duthao.batch;

import java.util.List;
import vn.duthao.notice.Notice;

/**
 * What became of a unit's draft: the {@code result.json} in its folder. It bears no time, so that
 * the same inputs give the same file.
 *
 * @param inputs digest of what it was made from
 * @param observations of the unit's statistics
 * @param told how many of them the check finds in the draft
 * @param figures that the check reads in the draft
 * @param errors found by the check
 * @param warnings found by the check
 * @param gaps sentences for the officer to fill in
 * @param carriedOver sentences of a past report for the officer to confirm
 * @param asked sections that a language model was asked to word
 * @param fallbacks how many of them keep the words of past reports
 * @param outliers values far from those of the comparable period
 * @param oddities what else was noted of the statistics
 * @param sketch of the draft's text, see {@link Sketch}
 */
public record UnitResult(
        String agency,
        String inputs,
        int observations,
        int told,
        int figures,
        int errors,
        int warnings,
        int gaps,
        int carriedOver,
        int asked,
        int fallbacks,
        List<Notice> outliers,
        List<Notice> oddities,
        String sketch) {

    public UnitResult {
        outliers = List.copyOf(outliers);
        oddities = List.copyOf(oddities);
    }
}
