package vn.duthao.evaluation.planted;

import java.util.Locale;

/**
 * What is planted: kinds of error, and controls, which are right and must not be found fault with.
 */
public enum PlantedType {
    /** One digit is another. */
    DIGIT_SLIP,
    /** Two digits changed places. */
    TRANSPOSITION,
    /** Ten times too much or too little, or a decimal comma where a dot for thousands stood. */
    MAGNITUDE,
    /** A count as a rate, a rate as points, million as billion. */
    UNIT_SWAP,
    /** The value of the row before or after it in the statistics, or of the neighbouring cell. */
    NEIGHBOUR,
    /** The value of the comparable period. */
    PREVIOUS_PERIOD,
    /** The sum of this and the comparable period. */
    CUMULATIVE,
    /** A rate that fits no usual denominator. */
    RATE_MISFIT,
    /** A rate rounded the wrong way at its last digit. */
    ROUNDING,
    /** A part of a total that the report tells too. */
    PART_CHANGED,
    /** A total whose parts the report tells too. */
    TOTAL_CHANGED,
    /** A change against the comparable period. */
    GROWTH,
    /** The indicator once more, with another value. */
    TOLD_TWICE,
    /** A rank, or a small count by one or two. */
    RANK_OR_COUNT,
    /** Rise for fall and fall for rise. */
    DIRECTION,
    CITATION_NUMBER,
    CITATION_YEAR,
    CITATION_DATE,
    CITATION_ISSUER,
    /** The only sentence that tells a required indicator is gone. */
    MISSING_INDICATOR,
    /** A clause with a figure that the statistics do not have. */
    INVENTED_FIGURE,
    /** Another year or quarter where the report names its own. */
    WRONG_PERIOD,
    /** Another agency's name where the report names its own. */
    OTHER_AGENCY,
    /** Another domain than that of the heading. */
    OTHER_SECTION,

    /** Control: the same value in another usual form. */
    SAME_VALUE(true),
    /** Control: the value rounded half up at fewer decimals. */
    ROUNDED_VALUE(true),
    /** Control: a rate over another usual denominator, named. */
    OTHER_DENOMINATOR(true),
    /** Control: what is planned for the next period. */
    PLAN_TARGET(true),
    /** Control: the years of a programme or term. */
    PROGRAMME_PERIOD(true),
    /** Control: a right value of the comparable period, named as such. */
    COMPARISON(true),
    /** Control: another agency that was worked with. */
    PARTNER(true);

    private final boolean control;

    PlantedType() {
        this(false);
    }

    PlantedType(boolean control) {
        this.control = control;
    }

    /** Whether what is planted is right. */
    public boolean isControl() {
        return control;
    }

    /** Its id in scoreboards and baselines: "digit-slip". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
