package vn.duthao.check.rule.leftover;

/** The words around a period, ready to be looked for. */
final class PeriodPhrases {

    private static final LeftoverWords.PeriodWords WORDS = LeftoverWords.WORDS.periods();

    static final Phrases INTRODUCING = Phrases.of(WORDS.introducing());
    static final Phrases CLAUSE_ENDS = Phrases.of(WORDS.clauseEnds());
    static final Phrases ADVERBIAL = Phrases.of(WORDS.adverbial());
    static final Phrases LIMITS = Phrases.of(WORDS.limits());
    static final Phrases ENDS_OF_PERIOD = Phrases.of(WORDS.endsOfPeriod());
    static final Phrases TIMES = Phrases.of(WORDS.times());
    static final Phrases PLANS = Phrases.of(WORDS.plans());
    static final Phrases SAME_PERIOD = Phrases.of(WORDS.samePeriod());
    static final Phrases TITLES = Phrases.of(WORDS.titles());
    static final Phrases TITLES_OF_OTHERS = Phrases.of(WORDS.titlesOfOthers());
    static final Phrases LOOKING_BACK = Phrases.of(WORDS.lookingBack());
    static final Phrases COMPARING = Phrases.of(WORDS.comparing());
    static final Phrases LOOKING_AHEAD = Phrases.of(WORDS.lookingAhead());
    static final Phrases DONE = Phrases.of(WORDS.done());
    static final Phrases PLAN_HEADINGS = Phrases.of(WORDS.planHeadings());
    static final Phrases PLAN_HEADING_STARTS = Phrases.of(WORDS.planHeadingStarts());
    static final Phrases REST_OF_YEAR = Phrases.of(WORDS.restOfYear());
    static final Phrases FORWARD_SUBJECTS = Phrases.of(WORDS.forwardSubjects());
    static final Phrases NEW_CLAUSES = Phrases.of(WORDS.newClauses());
    static final Phrases OTHER_YEARS = Phrases.of(WORDS.otherYears());
    static final Phrases VALUES = Phrases.of(WORDS.values());
    static final Phrases INSPECTIONS = Phrases.of(WORDS.inspections());

    private PeriodPhrases() {}
}
