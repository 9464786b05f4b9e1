package vn.duthao.check.rule.leftover;

import vn.duthao.check.PlacedSentence;

/** The sections that tell what is planned or asked for. */
public final class Plans {

    private Plans() {}

    /** Whether the heading is that of such a section. */
    static boolean isHeading(String heading) {
        var words = Word.of(heading);
        return PeriodPhrases.PLAN_HEADINGS.in(words)
                || PeriodPhrases.PLAN_HEADING_STARTS.at(words, 0) != null;
    }

    /** Whether the sentence stands in such a section, or is its heading. */
    public static boolean has(PlacedSentence sentence) {
        return sentence.headings().stream().anyMatch(Plans::isHeading)
                || sentence.block() == null && isHeading(sentence.text());
    }
}
