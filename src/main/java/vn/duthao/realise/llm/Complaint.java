package vn.duthao.realise.llm;

/**
 * What is wrong with an answer.
 *
 * @param what the slot, word or sentence it is about
 */
record Complaint(Kind kind, String what) {

    /** Why an answer does not pass the gate; the text for the model stands in the gate's words. */
    enum Kind {
        UNREADABLE,
        TOO_LONG,
        NO_SUCH_PARAGRAPH,
        UNKNOWN_SLOT,
        MISSING_SLOT,
        REPEATED_SLOT,
        MISPLACED_SLOT,
        FIGURE,
        NAME,
        DOCUMENT,
        DIRECTION,
        CLAIM,
        MARKUP,
        DISPROVED
    }
}
