package vn.duthao.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a figure would state if its unit were another: "giải quyết 4.868%" for as many case
 * files. Only where its words are those of an observation whose very number it has.
 */
final class OtherUnit {

    private static final int RARE_DIGITS = 3;

    private final EvidenceFinder finder;
    private final Thresholds thresholds;

    OtherUnit(EvidenceFinder finder, Thresholds thresholds) {
        this.finder = finder;
        this.thresholds = thresholds;
    }

    /**
     * The observation of this period that an unsupported figure would state; for a refuted one only
     * where it is of another kind than what refutes it.
     */
    Optional<Candidate> find(ClaimContext claim, Verdict verdict) {
        var refuted = verdict instanceof Verdict.Refuted;
        if (!refuted && !(verdict instanceof Verdict.Unsupported)) {
            return Optional.empty();
        }
        var bare = claim.withoutUnit();
        var least = isRare(claim.claim().value()) ? thresholds.stale() : thresholds.refuted();
        return Arrays.stream(ClaimKind.values())
                .filter(k -> !refuted || k != claim.claim().kind())
                .flatMap(k -> finder.fits(bare, k).stream())
                .filter(f -> f.candidate().isObserved() && f.score() >= least)
                .filter(f -> hasOtherUnit(claim, f.candidate()))
                .filter(f -> hasNumber(claim, f.candidate()))
                .max(Comparator.comparingDouble(Fit::score))
                .map(Fit::candidate);
    }

    private static boolean isRare(BigDecimal value) {
        return value.stripTrailingZeros().precision() >= RARE_DIGITS;
    }

    private static boolean hasOtherUnit(ClaimContext claim, Candidate candidate) {
        return claim.claim().kind() != candidate.kind()
                || candidate.kind() == ClaimKind.COUNT && !shareUnit(claim, candidate.units());
    }

    private static boolean shareUnit(ClaimContext claim, Set<String> units) {
        return units.isEmpty()
                || claim.units().isEmpty()
                || claim.units().stream().anyMatch(units::contains);
    }

    private static boolean hasNumber(ClaimContext claim, Candidate candidate) {
        return claim.readings().stream()
                .anyMatch(q -> q.value().compareTo(candidate.exact().getFirst()) == 0);
    }
}
