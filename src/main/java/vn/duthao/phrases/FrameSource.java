package vn.duthao.phrases;

import vn.duthao.catalogue.Period;

/**
 * The past sentence that a frame was made from.
 *
 * @param agencyType of the agency
 * @param period of the report
 * @param section id of the outline's section; {@link #TITLE}, {@link #PREAMBLE} or {@link
 *     #CLOSING}; empty where the heading was not recognised
 * @param index of the sentence in its report in reading order, from 0
 */
public record FrameSource(
        String agency,
        String agencyType,
        String reportType,
        Period period,
        String section,
        int index) {

    /** Section id of what the report is about, below its type. */
    public static final String TITLE = "(title)";

    /** Section id of what stands before the first heading. */
    public static final String PREAMBLE = "(preamble)";

    /** Section id of what stands after the last section. */
    public static final String CLOSING = "(closing)";
}
