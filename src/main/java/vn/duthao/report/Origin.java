package vn.duthao.report;

/** Where the wording of a sentence came from. */
public sealed interface Origin {

    /** It stood in the file that was read. */
    record AsRead() implements Origin {}

    /**
     * It was worded after a sentence of a past report.
     *
     * @param section id of the outline's section
     * @param sentence index of the sentence in that report, from 0
     * @param carriedOver it has no figure and was taken over as it stood, for the officer to
     *     confirm
     */
    record Precedent(
            String agency, String period, String section, int sentence, boolean carriedOver)
            implements Origin {}

    /** The outline's or the catalogue's fixed wording; the id says whose. */
    record Formula(String id) implements Origin {}

    /** A language model worded it; figures, documents and names were printed by code. */
    record Model(String model) implements Origin {}

    /** The officer's own words, from the notes of the statistics. */
    record Supplied(String source) implements Origin {}

    /** Nothing is known: a marked gap for the officer to fill. */
    record Gap(String wanted) implements Origin {}
}
