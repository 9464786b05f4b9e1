package vn.duthao.check;

/**
 * Whether a figure that differs from a candidate's value can be held against it at all: whether it
 * tells of the same, however well the words around it fit.
 */
final class Comparability {

    /** Below it small counts may differ by as much. */
    private static final int LARGE = 50;

    private final CandidateRegister register;
    private final Thresholds thresholds;

    Comparability(CandidateRegister register, Thresholds thresholds) {
        this.register = register;
        this.thresholds = thresholds;
    }

    /**
     * Whether the value of the candidate says that of the figure is wrong.
     *
     * @param fit how well the candidate fits the words around the figure
     */
    boolean areComparable(ClaimContext claim, Fit fit) {
        var candidate = fit.candidate();
        return candidate.refutable()
                && !isOtherThanMost(claim, candidate)
                && !isNegated(claim, candidate)
                && !isOfOtherTime(claim, candidate)
                && !isBroken(claim, candidate)
                && (fit.score() >= thresholds.refutedFar() || !isFar(claim, candidate));
    }

    /** Brackets with an earlier value, a part of the year that the data are not of. */
    private boolean isOfOtherTime(ClaimContext claim, Candidate candidate) {
        return claim.time().compared() && !candidate.earlier()
                || register.times().isOfOtherPart(candidate, claim.time())
                        && !claim.isNear(candidate);
    }

    /** The second of "84,5/100 điểm" is the most that the score can be, and no score. */
    private boolean isOtherThanMost(ClaimContext claim, Candidate candidate) {
        return claim.role() == Figure.Role.WHOLE
                && candidate.kind() == ClaimKind.SCORE
                && !register.isMost(candidate);
    }

    /** "07 vấn đề chưa khắc phục" are none of those that are. */
    private static boolean isNegated(ClaimContext claim, Candidate candidate) {
        return !claim.facets().of(SentenceContext.NEGATION).isEmpty()
                && candidate.labels().stream()
                        .allMatch(l -> l.facets().of(SentenceContext.NEGATION).isEmpty());
    }

    /** With decimals where things are counted, and no slip of the value. */
    private static boolean isBroken(ClaimContext claim, Candidate candidate) {
        var reading = claim.readings().getFirst();
        return candidate.kind() == ClaimKind.COUNT
                && reading.scale() == 0
                && reading.value().stripTrailingZeros().scale() > 0
                && !claim.isNear(candidate);
    }

    /** Values of different orders of magnitude are hardly meant to be the same. */
    private boolean isFar(ClaimContext claim, Candidate candidate) {
        var reading = claim.readings().getFirst();
        var stated = Math.abs(reading.value().doubleValue()) * Math.pow(10, reading.scale());
        return stated > 0
                && !claim.isNear(candidate)
                && candidate.exact().stream()
                        .mapToDouble(e -> e.abs().doubleValue() * Math.pow(10, candidate.scale()))
                        .filter(e -> e > 0)
                        .allMatch(
                                e ->
                                        Math.max(e, stated) >= LARGE
                                                && Math.max(e / stated, stated / e)
                                                        > thresholds.far());
    }
}
