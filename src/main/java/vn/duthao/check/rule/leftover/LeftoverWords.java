package vn.duthao.check.rule.leftover;

import java.util.List;
import vn.duthao.check.Resources;

/** {@code checks/leftover.yaml} as it stands; each list is explained there. */
record LeftoverWords(PeriodWords periods, EndWords ends) {

    static final LeftoverWords WORDS = Resources.read("leftover.yaml", LeftoverWords.class);

    /** Words around a year, a quarter or a half. */
    record PeriodWords(
            List<String> reportingTypes,
            List<String> introducing,
            List<String> clauseEnds,
            List<String> adverbial,
            List<String> limits,
            List<String> endsOfPeriod,
            List<String> times,
            List<String> plans,
            List<String> samePeriod,
            List<String> titles,
            List<String> titlesOfOthers,
            List<String> lookingBack,
            List<String> lookingAhead,
            List<String> done,
            List<String> planHeadings,
            List<String> planHeadingStarts,
            List<String> restOfYear,
            List<String> forwardCodes,
            List<String> forwardSubjects,
            List<String> otherYears,
            List<String> newClauses) {}

    /** Words of opening and closing. */
    record EndWords(List<String> closers, List<String> reporting) {}
}
