package vn.duthao.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs candidates against each other: context first, then what the value adds, then what the
 * report tells elsewhere.
 */
final class Weighing {

    private final EvidenceFinder finder;
    private final List<ClaimContext> claims;
    private final Thresholds thresholds;
    private final @Nullable Tellings tellings;

    /**
     * @param tellings what the report tells as far as it is known, null where nothing is
     */
    Weighing(EvidenceFinder finder, List<ClaimContext> claims, @Nullable Tellings tellings) {
        this.finder = finder;
        this.claims = claims;
        this.thresholds = finder.thresholds();
        this.tellings = tellings;
    }

    /**
     * The score above the least, raised where the value agrees or looks mistyped; less so where
     * another figure tells the observation, and lowered where it differs and another tells it
     * rightly. None is mostly told in words.
     *
     * @param best the score of the candidate that fits best
     */
    double weight(int index, Fit fit, double best) {
        var weight = fit.score() - thresholds.least();
        var candidate = fit.candidate();
        if (finder.agrees(claims.get(index), candidate)
                && isWithinReach(index, fit, best)
                && !isOfNeighbour(index, fit)
                && !isOtherNamed(index, fit)) {
            return weight + agreement(index, fit);
        }
        if (candidate.isZero() || tellings != null && tellings.isToldBeside(index, candidate)) {
            return weight - thresholds.toldElsewhere();
        }
        var mistyped = candidate.isObserved() && claims.get(index).isNear(candidate);
        return weight + (mistyped ? thresholds.mistyped() : 0);
    }

    /** Whether another figure tells the observation as well but for a margin. */
    boolean isToldAsWell(int index, Fit fit) {
        return tellings != null && tellings.isToldAsWell(index, fit, thresholds.asWell());
    }

    /**
     * Whether the words name another of a family ("hạng chỉ số thành phần …") that fits about as
     * well: all that its name lacks around the figure the candidate's lacks too, and more. A small
     * value agrees by chance.
     */
    boolean isOtherNamed(int index, Fit fit) {
        var claim = claims.get(index);
        if (claim.isRare()) {
            return false;
        }
        var own = fit.candidate().labels().getFirst();
        return finder.fits(claim).stream()
                .filter(f -> f.score() >= fit.score() - thresholds.familyMargin())
                .map(f -> f.candidate().labels().getFirst())
                .filter(named -> named.isToldBetter(own, claim.terms()))
                .anyMatch(named -> named.likeness(own) >= thresholds.family());
    }

    /**
     * The value of what another figure of the same table tells as well, while the words of the row
     * and column say otherwise: the value of a neighbouring row or column.
     */
    private boolean isOfNeighbour(int index, Fit fit) {
        var claim = claims.get(index);
        return tellings != null
                && !claim.row().isEmpty()
                && !finder.isPlain(claim, fit.candidate())
                && tellings.besides(index, fit.candidate()).stream()
                        .anyMatch(i -> claims.get(i).rows().equals(claim.rows()));
    }

    private double agreement(int index, Fit fit) {
        if (isToldAsWell(index, fit)) {
            return thresholds.agreementAgain();
        }
        return switch (claims.get(index).claim().value().precision()) {
            case 1 -> thresholds.agreementSmall();
            case 2 -> thresholds.agreement();
            default -> thresholds.agreementRare();
        };
    }

    private boolean isWithinReach(int index, Fit fit, double best) {
        var reach = claims.get(index).isRare() ? thresholds.reachRare() : thresholds.reach();
        return fit.score() >= best - reach;
    }
}
