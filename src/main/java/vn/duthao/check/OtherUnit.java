package vn.duthao.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a figure would state if its unit were another: "giải quyết 4.868%" for as many case
 * files. Only where its words are those of an observation whose very number it has.
 */
final class OtherUnit {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int RARE_DIGITS = 3;

    private final EvidenceFinder finder;
    private final List<Candidate> observed;
    private final Thresholds thresholds;

    OtherUnit(CandidateRegister register, EvidenceFinder finder, Thresholds thresholds) {
        this.finder = finder;
        this.observed = register.observed();
        this.thresholds = thresholds;
    }

    /**
     * The observation of this period that an unsupported figure would state; for a refuted one only
     * where it is of another kind than what refutes it.
     */
    Optional<Candidate> find(ClaimContext claim, Verdict verdict) {
        var refuted = verdict instanceof Verdict.Refuted;
        if (!refuted && !(verdict instanceof Verdict.Unsupported) || claim.strange()) {
            return Optional.empty();
        }
        var bare = claim.withoutUnit();
        var least = isRare(claim.claim().value()) ? thresholds.stale() : thresholds.refuted();
        return kinds(claim, bare, least).stream()
                .filter(k -> !refuted || k != claim.claim().kind())
                .flatMap(k -> finder.fits(bare, k).stream())
                .filter(f -> f.candidate().isObserved() && f.score() >= least)
                .filter(f -> mayTell(claim, f.candidate()))
                .max(Comparator.comparingDouble(Fit::score))
                .map(Fit::candidate);
    }

    /** The kinds worth a look: there one has the number, and its words. */
    private Set<ClaimKind> kinds(ClaimContext claim, ClaimContext bare, double least) {
        var kinds = EnumSet.noneOf(ClaimKind.class);
        for (var candidate : observed) {
            if (!kinds.contains(candidate.kind())
                    && mayTell(claim, candidate)
                    && finder.fit(bare, candidate).score() >= least) {
                kinds.add(candidate.kind());
            }
        }
        return kinds;
    }

    private boolean mayTell(ClaimContext claim, Candidate candidate) {
        return hasNumber(claim, candidate) && hasOtherUnit(claim, candidate);
    }

    private static boolean isRare(BigDecimal value) {
        return value.precision() >= RARE_DIGITS;
    }

    /**
     * Another kind of figure, and not the same unit in a longer form; for counts a unit of its own,
     * the number being rare: the parts of a whole are often told in another noun.
     */
    private boolean hasOtherUnit(ClaimContext claim, Candidate candidate) {
        var told = claim.claim().unit().toLowerCase(VIETNAMESE);
        if (claim.claim().kind() == ClaimKind.COUNT && candidate.kind() == ClaimKind.COUNT) {
            return isRare(claim.claim().value())
                    && !told.isEmpty()
                    && claim.role() == Figure.Role.PLAIN
                    && claim.parent() < 0
                    && !claim.unitTerms().isEmpty()
                    && !shareUnit(claim, candidate.units());
        }
        var own = candidate.indicator().unit().toLowerCase(VIETNAMESE);
        return claim.claim().kind() != candidate.kind()
                && (told.isEmpty() || !own.contains(told) && !told.contains(own));
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
