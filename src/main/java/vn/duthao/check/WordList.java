package vn.duthao.check;

/** The plain lists of {@code checks/words.yaml}, where each is explained. */
enum WordList {
    STOP,
    KEEP,
    BREAKDOWN,
    BREAKDOWN_MARKED,
    JOINS,
    CUTS,
    OUT_OF,
    SHARE,
    COMPARING,
    COMPARED_WITH,
    TIME_JOINTS,
    LEFT_OVER,
    NEGATING,
    MAXIMUM,
    LOST,
    LED_TO,
    NUMBERED,
    THRESHOLD,
    STAND_INS,
    PLAN_HEADINGS,
    RANK,
    RANK_OF,
    INDEX_HEADS,
    UNIT_HEADS,
    VALUE_HEADS,
    NOTE_HEADS,
    TOTAL_ROWS;

    /** Its name in the file: "breakdown-marked". */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
