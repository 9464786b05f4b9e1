package vn.duthao.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.VietnameseText;

/**
 * A reviewer's word that a finding is accepted.
 *
 * @param rule id of the rule
 * @param sentence the sentence found fault with, or a distinctive part of it; for a finding without
 *     a sentence, the name of what is missing
 * @param reason why it stands
 * @param until last day on which it holds, null for always
 */
public record Waiver(String rule, String sentence, String reason, @Nullable LocalDate until) {

    /** A part of a sentence is distinctive from so many characters on. */
    public static final int DISTINCTIVE = 15;

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /**
     * Whether it accepts the finding: same rule, and the same sentence or a distinctive part of it;
     * case, blanks and the place of tone marks do not count.
     */
    public boolean covers(Finding finding) {
        if (!rule.equals(finding.rule())) {
            return false;
        }
        var found = comparable(told(finding));
        var accepted = comparable(sentence);
        return found.equals(accepted)
                || accepted.length() >= DISTINCTIVE && found.contains(accepted);
    }

    private static String told(Finding finding) {
        var words = finding.place().sentence();
        return words.isEmpty() ? String.join(" ", finding.message().arguments()) : words;
    }

    private static String comparable(String text) {
        return VietnameseText.comparable(VietnameseText.singleBlanks(text));
    }
}
