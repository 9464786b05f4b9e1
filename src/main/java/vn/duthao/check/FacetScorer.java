package vn.duthao.check;

import java.util.HashSet;
import java.util.Set;

/** Scores whether what is said of the facets around a figure goes with what a name says of them. */
final class FacetScorer {

    private static final String SCOPE = "scope";

    private final CandidateRegister register;
    private final Lexicon lexicon;
    private final Thresholds thresholds;

    FacetScorer(CandidateRegister register, Lexicon lexicon, Thresholds thresholds) {
        this.register = register;
        this.lexicon = lexicon;
        this.thresholds = thresholds;
    }

    /** More than this is never made of a score: every facet that is told is told on both sides. */
    double most(ClaimContext claim) {
        return Math.pow(Math.max(1, thresholds.normalTold()), claim.facets().values().size());
    }

    /** What is left of the score of the candidate's name that says the facets. */
    double factor(ClaimContext claim, Candidate candidate, Facets label) {
        var factor = partFactor(claim, label);
        for (var facet : all(claim, label)) {
            factor *= factor(claim, candidate, facet, label.of(facet));
        }
        return factor;
    }

    private static Set<String> all(ClaimContext claim, Facets label) {
        var all = new HashSet<>(label.values().keySet());
        all.addAll(claim.facets().values().keySet());
        all.addAll(claim.inherited().values().keySet());
        return all;
    }

    /** The first figure of "6/15" tells no total. */
    private double partFactor(ClaimContext claim, Facets label) {
        return claim.role() == Figure.Role.PART && label.of(SCOPE).contains("total")
                ? thresholds.facetUnexpected()
                : 1;
    }

    private double factor(
            ClaimContext claim, Candidate candidate, String facet, Set<String> label) {
        var own = claim.facets().of(facet);
        var inherited = claim.inherited().of(facet);
        if (lexicon.strict().contains(facet)) {
            var told = own.isEmpty() ? inherited : own;
            return told.equals(label) || isNamedTime(claim, candidate, facet)
                    ? 1
                    : thresholds.contradictionOwn();
        }
        if (!own.isEmpty()) {
            return label.isEmpty()
                    ? unexpected(facet, own)
                    : agreement(candidate, facet, own, label);
        }
        if (inherited.isEmpty()) {
            var told =
                    label.isEmpty()
                            || isNormal(facet, label)
                            || overlap(claim.around().of(facet), label);
            return told ? 1 : untold(facet);
        }
        if (label.isEmpty() && facet.equals(SentenceContext.LEVEL)) {
            return thresholds.facetUnexpected();
        }
        return label.isEmpty() || overlap(inherited, label)
                ? 1
                : isNormal(facet, inherited)
                        ? thresholds.facetUntold()
                        : thresholds.contradictionInherited();
    }

    /**
     * What is told of an earlier year by its number needs no other word for it: where the name has
     * the year, or the head of a column that holds what the earlier data have.
     */
    private boolean isNamedTime(ClaimContext claim, Candidate candidate, String facet) {
        var year = claim.time().year();
        return facet.equals(SentenceContext.EPOCH)
                && candidate.earlier()
                && (register.times().isNamed(candidate, claim.time())
                        || claim.strange() && year != null && register.times().isEarlier(year));
    }

    /** Where nothing is said of a facet that has a usual value, that one is meant. */
    private double untold(String facet) {
        return lexicon.normal(facet) == null ? thresholds.facetUntold() : thresholds.normalUnsaid();
    }

    private double unexpected(String facet, Set<String> own) {
        return isNormal(facet, own) ? thresholds.normalUntold() : thresholds.facetUnexpected();
    }

    private double agreement(
            Candidate candidate, String facet, Set<String> own, Set<String> label) {
        if (own.equals(label)) {
            return isNormal(facet, own) ? thresholds.normalTold() : 1;
        }
        if (!overlap(own, label)) {
            return thresholds.contradictionOwn();
        }
        return !lexicon.loose().contains(facet) && tells(candidate, facet, own)
                ? thresholds.facetPartial()
                : 1;
    }

    /** Whether nothing that is said of the facets speaks against the candidate's name. */
    boolean arePlain(ClaimContext claim, Candidate candidate, Facets label) {
        return all(claim, label).stream().allMatch(f -> isPlain(claim, candidate, f, label.of(f)));
    }

    private boolean isPlain(
            ClaimContext claim, Candidate candidate, String facet, Set<String> label) {
        var own = claim.facets().of(facet);
        if (own.isEmpty()) {
            return label.isEmpty()
                    || isNormal(facet, label)
                    || isSaid(claim, candidate, facet, label);
        }
        if (label.isEmpty()) {
            return isNormal(facet, own)
                    || lexicon.vague().contains(facet) && !tells(candidate, facet, own);
        }
        return overlap(own, label);
    }

    /**
     * What is vague may be left unsaid ("03 hồ sơ trễ hạn" are resolved), and what tells the
     * candidate from no other.
     */
    private boolean isSaid(
            ClaimContext claim, Candidate candidate, String facet, Set<String> label) {
        var inherited = claim.inherited().of(facet);
        var needless = lexicon.vague().contains(facet) || !register.hasWithout(candidate, facet);
        return inherited.isEmpty() && needless
                || overlap(inherited, label)
                || overlap(claim.around().of(facet), label);
    }

    /** Whether one that counts the same as the candidate says just this of the facet. */
    private boolean tells(Candidate candidate, String facet, Set<String> values) {
        return register.nomenclature().tells(candidate.kind(), candidate.counted(), facet, values);
    }

    private boolean isNormal(String facet, Set<String> values) {
        var normal = lexicon.normal(facet);
        return normal != null && values.equals(Set.of(normal));
    }

    private static boolean overlap(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
