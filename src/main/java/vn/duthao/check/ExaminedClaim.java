package vn.duthao.check;

import java.util.Optional;
import vn.duthao.catalogue.Indicator;

/**
 * A judged claim with what the rules need to know of it.
 *
 * @param judged claim and verdict
 * @param nearest the indicator that fits it best, bound or not, empty where none fits
 * @param fit how well it fits, 0 to 1
 * @param share empty but for a rate that tells the share of another figure of the sentence
 * @param standing how it stands to the other figures
 */
public record ExaminedClaim(
        JudgedClaim judged,
        Optional<Indicator> nearest,
        double fit,
        Optional<Share> share,
        Standing standing) {

    /**
     * The counts that a rate in the same sentence is of.
     *
     * @param part the figure whose share it is
     * @param wholes figures it may be a share of, likeliest first
     * @param certain the whole is the other figure of a ratio, or governs the part
     */
    public record Share(Claim part, java.util.List<Claim> wholes, boolean certain) {
        public Share {
            wholes = java.util.List.copyOf(wholes);
        }
    }

    /** The claim. */
    public Claim claim() {
        return judged.claim();
    }

    /** Its verdict. */
    public Verdict verdict() {
        return judged.verdict();
    }
}
