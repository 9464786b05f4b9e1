package vn.duthao.check.rule.leftover;

/** The words around a department's or province's name, ready to be looked for. */
final class AgencyPhrases {

    private static final LeftoverWords.AgencyWords WORDS = LeftoverWords.WORDS.agencies();

    static final Phrases TELLING = Phrases.of(WORDS.telling());
    static final Phrases OF_OTHERS = Phrases.of(WORDS.ofOthers());
    static final Phrases OF_ANYONE = Phrases.of(WORDS.ofAnyone());
    static final Phrases AUXILIARIES = Phrases.of(WORDS.auxiliaries());
    static final Phrases OWN_PLACES = Phrases.of(WORDS.ownPlaces());
    static final Phrases OWN = Phrases.of(WORDS.own());
    static final Phrases BETWEEN = Phrases.of(WORDS.between());
    static final Phrases OWN_UNITS = Phrases.of(WORDS.ownUnits());
    static final Phrases OWNERS = Phrases.of(WORDS.owners());
    static final Phrases LED_BY = Phrases.of(WORDS.ledBy());
    static final Phrases LEADING = Phrases.of(WORDS.leading());
    static final Phrases SET_UP = Phrases.of(WORDS.setUp());
    static final Phrases ASKING_NOTHING = Phrases.of(WORDS.askingNothing());
    static final Phrases ASKING = Phrases.of(WORDS.asking());
    static final Phrases ADDRESSED = Phrases.of(WORDS.addressed());
    static final Phrases ISSUING = Phrases.of(WORDS.issuing());
    static final Phrases OWN_VALUES = Phrases.of(WORDS.ownValues());
    static final Phrases CLAUSE_LEADS = Phrases.of(WORDS.clauseLeads());
    static final Phrases ANNOUNCING = Phrases.of(WORDS.announcing());
    static final Phrases POSSESSIVE = Phrases.of(WORDS.possessive());
    static final Phrases OTHERS_ISSUE = Phrases.of(WORDS.othersIssue());

    private AgencyPhrases() {}
}
