package vn.duthao.check;

import java.util.Set;

/** Scores how well the names of a candidate fit the words around a figure. */
final class ContextScorer {

    /** Neither for nor against. */
    private static final double NEUTRAL = 0.5;

    private final CandidateRegister register;
    private final Lexicon lexicon;
    private final Thresholds thresholds;

    ContextScorer(CandidateRegister register, Lexicon lexicon, Thresholds thresholds) {
        this.register = register;
        this.lexicon = lexicon;
        this.thresholds = thresholds;
    }

    /** The score of the name that fits best, from 0 to 1. */
    double score(ClaimContext claim, Candidate candidate) {
        var best = 0.0;
        var share = claim.strange() ? thresholds.coverageInTable() : thresholds.coverage();
        for (var label : candidate.labels()) {
            var factor =
                    facetFactor(claim, candidate, label.facets())
                            * partFactor(claim, label.facets());
            var words =
                    share * coverage(claim, label)
                            + (1 - share) * precision(claim, candidate, label);
            best = Math.max(best, words * factor);
        }
        return Math.min(
                1,
                best
                        * unitFactor(claim, candidate)
                        * countedFactor(claim, candidate)
                        * register.yearFactor(candidate));
    }

    /** "lượt người" may be counted in "lượt" or in "người", but rather in "lượt người". */
    private double unitFactor(ClaimContext claim, Candidate candidate) {
        var loose =
                claim.claim().kind() == ClaimKind.COUNT
                        && !claim.units().isEmpty()
                        && !claim.units().equals(candidate.units());
        return loose ? thresholds.unitOverlap() : 1;
    }

    /** The share of a count of case files is no rate of tasks. */
    private double countedFactor(ClaimContext claim, Candidate candidate) {
        var other =
                !claim.above().isEmpty()
                        && !candidate.counted().isEmpty()
                        && !overlap(claim.above(), candidate.counted())
                        && register.hasRateOf(claim.above());
        return other ? thresholds.contradictionInherited() : 1;
    }

    /** How much of the name is told around the figure, words nearer to it counting more. */
    private double coverage(ClaimContext claim, Label label) {
        if (label.total() == 0) {
            return NEUTRAL;
        }
        var told = 0.0;
        for (var entry : label.weights().entrySet()) {
            var facet = label.facetTerms().get(entry.getKey());
            var byFacet = facet == null ? 0 : told(claim, facet, label.facets().of(facet));
            var byWord = claim.terms().getOrDefault(entry.getKey(), 0.0);
            told += entry.getValue() * Math.max(byFacet, byWord);
        }
        return told / label.total();
    }

    /** A facet may be told in other words than the name's: "trễ hẹn" for "quá hạn". */
    private double told(ClaimContext claim, String facet, Set<String> values) {
        if (claim.facets().of(facet).equals(values)) {
            return 1;
        }
        return claim.inherited().of(facet).equals(values) ? thresholds.inherited() : 0;
    }

    /** How much of what the figure's own words say is in the candidate's names. */
    private double precision(ClaimContext claim, Candidate candidate, Label label) {
        var words = register.wordsOf(candidate.kind(), claim.units());
        var known = 0.0;
        var shared = 0.0;
        for (var term : claim.own()) {
            var weight = weight(claim, term, words.contains(term));
            known += weight;
            if (candidate.terms().contains(term) || saysTheSame(claim, term, label)) {
                shared += weight;
            }
        }
        for (var term : claim.lead()) {
            var weight =
                    words.contains(term) ? thresholds.leadWord() * register.rarity().of(term) : 0;
            known += weight;
            shared += candidate.terms().contains(term) ? weight : 0;
        }
        return (shared + NEUTRAL * thresholds.prior()) / (known + thresholds.prior());
    }

    /** A word that no indicator of this unit has weighs little, in the heads of a table all. */
    private double weight(ClaimContext claim, String term, boolean known) {
        if (claim.unitTerms().contains(term) && (!known || register.isUnit(term))) {
            return 0;
        }
        if (known) {
            return register.rarity().of(term);
        }
        var pair = term.indexOf(' ') > 0;
        var share =
                claim.strange()
                        ? pair ? thresholds.unknownPair() : 1
                        : pair ? 0 : thresholds.unknownWord();
        return register.rarity().ofUnknown() * share;
    }

    private static boolean saysTheSame(ClaimContext claim, String term, Label label) {
        var facet = claim.ownFacets().get(term);
        return facet != null && claim.facets().of(facet).equals(label.facets().of(facet));
    }

    /** The first figure of "6/15" tells no total. */
    private double partFactor(ClaimContext claim, Facets label) {
        return claim.role() == Figure.Role.PART && label.of("scope").contains("total")
                ? thresholds.facetUnexpected()
                : 1;
    }

    private double facetFactor(ClaimContext claim, Candidate candidate, Facets label) {
        var own = claim.facets().values();
        var factor = 1.0;
        for (var entry : label.values().entrySet()) {
            factor *= facetFactor(claim, candidate, entry.getKey(), entry.getValue());
        }
        for (var facet : own.keySet()) {
            factor *=
                    label.values().containsKey(facet)
                            ? 1
                            : facetFactor(claim, candidate, facet, Set.of());
        }
        for (var facet : claim.inherited().values().keySet()) {
            var seen = label.values().containsKey(facet) || own.containsKey(facet);
            factor *= seen ? 1 : facetFactor(claim, candidate, facet, Set.of());
        }
        return factor;
    }

    private double facetFactor(
            ClaimContext claim, Candidate candidate, String facet, Set<String> label) {
        var own = claim.facets().of(facet);
        var inherited = claim.inherited().of(facet);
        if (lexicon.strict().contains(facet)) {
            var told = own.isEmpty() ? inherited : own;
            return told.equals(label) ? 1 : thresholds.contradictionOwn();
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
        return label.isEmpty() || overlap(inherited, label)
                ? 1
                : isNormal(facet, inherited)
                        ? thresholds.facetUntold()
                        : thresholds.contradictionInherited();
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
        return !lexicon.loose().contains(facet) && register.tells(candidate, facet, own)
                ? thresholds.facetPartial()
                : 1;
    }

    private boolean isNormal(String facet, Set<String> values) {
        var normal = lexicon.normal(facet);
        return normal != null && values.equals(Set.of(normal));
    }

    private static boolean overlap(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
