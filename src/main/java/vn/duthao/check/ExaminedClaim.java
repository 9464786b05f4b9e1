package vn.duthao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.Observation;

/**
 * A judged claim with what the rules need to know of it.
 *
 * @param judged claim and verdict
 * @param nearest the indicator that fits it best, bound or not, empty where none fits
 * @param fit how well it fits, 0 to 1
 * @param share empty but for a rate that tells the share of another figure of the sentence
 * @param standing how it stands to the other figures
 * @param stated what the data have of the nearest indicator, empty where they have nothing
 * @param otherUnit what the data have of an indicator of another unit that its words name, and that
 *     has its number; empty for a figure that the data support
 * @param words its own distinctive words and those that it is listed under, without figures
 */
public record ExaminedClaim(
        JudgedClaim judged,
        Optional<Indicator> nearest,
        double fit,
        Optional<Share> share,
        Standing standing,
        Optional<Stated> stated,
        Optional<Stated> otherUnit,
        Set<String> words) {

    public ExaminedClaim {
        words = Set.copyOf(words);
    }

    /**
     * What the data have of an indicator.
     *
     * @param exact values that it may be told with, in the claim's scale: 2.5 for "2,5 tỷ"
     * @param earlier the same of the earlier period
     */
    public record Stated(
            Observation observation, List<BigDecimal> exact, Optional<Observation> earlier) {
        public Stated {
            exact = List.copyOf(exact);
        }
    }

    /**
     * The counts that a rate in the same sentence is of.
     *
     * @param part the figure whose share it is
     * @param wholes figures it may be a share of, likeliest first
     * @param certain the whole is the other figure of a ratio, or governs the part
     */
    public record Share(Claim part, List<Claim> wholes, boolean certain) {
        public Share {
            wholes = List.copyOf(wholes);
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
