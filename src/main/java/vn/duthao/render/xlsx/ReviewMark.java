package vn.duthao.render.xlsx;

import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;

/**
 * What a reviewer wrote beside a row.
 *
 * @param tick empty for none
 * @param note empty for none
 */
public record ReviewMark(String tick, String note) {

    /** Nothing written. */
    static final ReviewMark NONE = new ReviewMark("", "");

    /**
     * What must not have changed for a mark to hold.
     *
     * @param sentence with the figure or the fault
     * @param text as written
     * @param against what the data say, or the rule
     * @param occurrence which of equal rows, from 0
     */
    public record Key(String sentence, String text, String against, int occurrence) {

        static Key of(JudgedClaim judged) {
            var claim = judged.claim();
            return new Key(claim.place().sentence(), claim.text(), TieOut.of(judged).stated(), 0);
        }

        static Key of(Finding finding) {
            return new Key(finding.place().sentence(), finding.text(), finding.rule(), 0);
        }

        Key next() {
            return new Key(sentence, text, against, occurrence + 1);
        }
    }
}
