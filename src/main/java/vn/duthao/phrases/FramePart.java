package vn.duthao.phrases;

import vn.duthao.numerals.Qualifier;

/** A piece of a frame: words that stay, or a slot that the facts of a new period fill. */
public sealed interface FramePart {

    /** Words that stay as they are. */
    record Words(String text) implements FramePart {}

    /**
     * The value of an indicator.
     *
     * @param percent printed with a percent sign
     * @param qualifier of the words before it: a loosened figure fits only where it holds again
     * @param power of ten of the unit that the words tell it in: 9 for "tỷ đồng"
     */
    record Figure(String indicator, boolean percent, Qualifier qualifier, int power)
            implements FramePart {

        /** A figure of a unit without scale words. */
        public Figure(String indicator, boolean percent, Qualifier qualifier) {
            this(indicator, percent, qualifier, 0);
        }
    }

    /**
     * How far an indicator's value moved against the comparable period.
     *
     * @param power of ten of the unit that the words tell a difference in
     */
    record Movement(String indicator, Measure measure, boolean rise, boolean percent, int power)
            implements FramePart {

        /** A movement in a unit without scale words. */
        public Movement(String indicator, Measure measure, boolean rise, boolean percent) {
            this(indicator, measure, rise, percent, 0);
        }

        /** How a movement is measured. */
        public enum Measure {
            DIFFERENCE,
            /** Of the earlier value, in percent. */
            RELATIVE
        }
    }

    /**
     * A mention of time, moved with the report's period.
     *
     * @param role what is named
     * @param offset quarters from the report's own for a quarter, the last year for a programme,
     *     else 0
     * @param surface as the past report wrote it, for its style
     */
    record Time(Role role, int offset, String surface) implements FramePart {
        /** What a mention of time names. */
        public enum Role {
            /** The report's own period, whole: "năm 2023", "6 tháng đầu năm 2023". */
            OWN_PERIOD,
            /** Years that move with the report's. */
            YEAR,
            QUARTER,
            FIRST_DAY,
            LAST_DAY,
            /** giai đoạn 2021 - 2030: it stays, until it is over. */
            PROGRAMME
        }
    }

    /**
     * A document issued in the period: its number, and its date where the past sentence has one.
     *
     * @param number of the past document
     * @param type "Kế hoạch", empty where the sentence names none
     * @param issuer of the past document, empty for the agency itself
     * @param subject of the past document, empty where the sentence tells none
     * @param dateStyle as the past sentence wrote the date, empty for none
     * @param standing it was issued long before the past report's period, and may still hold
     */
    record Issued(
            String number,
            String type,
            String issuer,
            String subject,
            String dateStyle,
            boolean standing)
            implements FramePart {}

    /** What the last {@link Issued} before it is about, in the words of the past document. */
    record Subject(String text) implements FramePart {}

    /**
     * A legal document of the register, or one that stands over many periods.
     *
     * @param text number and date as the past sentence wrote them
     */
    record Standing(String number, String text) implements FramePart {}

    /**
     * A date that only the office knows: it is left open.
     *
     * @param text as the past sentence wrote it
     */
    record Blank(String text) implements FramePart {}
}
