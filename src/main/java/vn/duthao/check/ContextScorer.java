package vn.duthao.check;

import java.util.ArrayList;
import java.util.Set;

/** Scores how well the names of a candidate fit the words around a figure. */
final class ContextScorer {

    /** Neither for nor against. */
    private static final double NEUTRAL = 0.5;

    private final CandidateRegister register;
    private final Thresholds thresholds;
    private final FacetScorer facets;

    ContextScorer(CandidateRegister register, Lexicon lexicon, Thresholds thresholds) {
        this.register = register;
        this.thresholds = thresholds;
        this.facets = new FacetScorer(register, lexicon, thresholds);
    }

    /** The score of the name that fits best, from 0 to 1. */
    double score(ClaimContext claim, Candidate candidate) {
        return score(claim, words(claim, candidate.kind()), candidate, 0);
    }

    /**
     * Likewise; a score that would be below the floor may be any below it.
     *
     * @param own of the claim, for candidates of this kind
     */
    double score(ClaimContext claim, OwnWords own, Candidate candidate, double floor) {
        var best = 0.0;
        var share = claim.strange() ? thresholds.coverageInTable() : thresholds.coverage();
        var most = facets.most(claim);
        var shared = shared(own, candidate);
        for (var label : candidate.labels()) {
            var words =
                    share * coverage(own, label)
                            + (1 - share) * precision(claim, own, shared, label);
            if (words * most >= floor) {
                best = Math.max(best, words * facets.factor(claim, candidate, label.facets()));
            }
        }
        if (best < floor) {
            return best;
        }
        return Math.min(
                1,
                best
                        * unitFactor(claim, candidate)
                        * countedFactor(claim, candidate)
                        * timeFactor(claim, candidate)
                        * mostFactor(claim, candidate)
                        * rowFactor(claim, candidate));
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
        return isOfOther(claim, candidate) && register.nomenclature().hasRateOf(claim.above())
                ? thresholds.contradictionInherited()
                : 1;
    }

    private static boolean isOfOther(ClaimContext claim, Candidate candidate) {
        return !claim.above().isEmpty()
                && !candidate.counted().isEmpty()
                && claim.above().stream().noneMatch(candidate.counted()::contains);
    }

    /** A figure of another time is told of an indicator of that time, or of the earlier period. */
    private double timeFactor(ClaimContext claim, Candidate candidate) {
        return register.times().mayBe(candidate, claim.time()) ? 1 : thresholds.otherYear();
    }

    /** Of "14,6/16 điểm" the second is the most that there can be, the first is not. */
    private double mostFactor(ClaimContext claim, Candidate candidate) {
        if (claim.claim().kind() != ClaimKind.SCORE) {
            return 1;
        }
        return switch (claim.role()) {
            case PART -> register.isMost(candidate) ? thresholds.contradictionOwn() : 1;
            case WHOLE -> register.isMost(candidate) ? 1 : thresholds.contradictionInherited();
            case PLAIN, SHARE -> 1;
        };
    }

    /** What is named like another row of the table is not told in this one. */
    private double rowFactor(ClaimContext claim, Candidate candidate) {
        var terms = candidate.terms();
        var own = !claim.row().isEmpty() && terms.containsAll(claim.row());
        var other = !own && claim.rows().stream().anyMatch(terms::containsAll);
        return other ? thresholds.contradictionInherited() : 1;
    }

    /**
     * Whether nothing but the value speaks against the candidate: all that the words say of facets,
     * of the year, of the row of a table and of what a share is of is in its names.
     */
    boolean isPlain(ClaimContext claim, Candidate candidate) {
        return !isOfOther(claim, candidate)
                && register.times().mayBe(candidate, claim.time())
                && isOfRow(claim, candidate)
                && candidate.labels().stream()
                        .anyMatch(l -> facets.arePlain(claim, candidate, l.facets()));
    }

    /** The candidate's names have most of the words of the table's row, rare ones before all. */
    private boolean isOfRow(ClaimContext claim, Candidate candidate) {
        var all = 0.0;
        var shared = 0.0;
        for (var term : claim.row()) {
            var weight = vocabulary().rarity(term);
            all += weight;
            shared += candidate.terms().contains(term) ? weight : 0;
        }
        return 2 * shared >= all;
    }

    /** How much of the name is told around the figure, words nearer to it counting more. */
    private double coverage(OwnWords own, Label label) {
        if (label.total() == 0) {
            return NEUTRAL;
        }
        var told = 0.0;
        for (var term : label.terms()) {
            var byWord = own.told()[term.place()];
            var byFacet = term.saying() < 0 ? 0 : own.sayings()[term.saying()];
            told += term.weight() * Math.max(byFacet, byWord);
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
    private double precision(ClaimContext claim, OwnWords own, boolean[] inNames, Label label) {
        var shared = 0.0;
        var i = 0;
        for (var word : own.words()) {
            if (inNames[i++] || saysTheSame(claim, word, label)) {
                shared += word.weight();
            }
        }
        for (var word : own.lead()) {
            shared += inNames[i++] ? word.weight() : 0;
        }
        return (shared + NEUTRAL * thresholds.prior()) / (own.total() + thresholds.prior());
    }

    /** Which of the figure's own words, and then of its list's, are in the candidate's names. */
    private static boolean[] shared(OwnWords own, Candidate candidate) {
        var shared = new boolean[own.words().size() + own.lead().size()];
        var i = 0;
        for (var word : own.words()) {
            shared[i++] = isIn(word, candidate);
        }
        for (var word : own.lead()) {
            shared[i++] = isIn(word, candidate);
        }
        return shared;
    }

    private static boolean isIn(OwnWords.Word word, Candidate candidate) {
        return word.place() != Vocabulary.UNKNOWN && candidate.names().places().get(word.place());
    }

    /** What the figure's own words weigh against candidates of the kind. */
    OwnWords words(ClaimContext claim, ClaimKind kind) {
        var known = register.nomenclature().wordsOf(kind, claim.units());
        var own = new ArrayList<OwnWords.Word>();
        for (var term : claim.own()) {
            var weight = weight(claim, term, known.contains(term));
            if (weight > 0) {
                own.add(
                        new OwnWords.Word(
                                vocabulary().place(term), weight, claim.ownFacets().get(term)));
            }
        }
        var lead = new ArrayList<OwnWords.Word>();
        for (var term : claim.lead()) {
            if (known.contains(term)) {
                var weight = thresholds.leadWord() * vocabulary().rarity(term);
                lead.add(new OwnWords.Word(vocabulary().place(term), weight, null));
            }
        }
        return OwnWords.of(own, lead, told(claim), sayings(claim));
    }

    private double[] told(ClaimContext claim) {
        var told = new double[vocabulary().size()];
        claim.terms()
                .forEach(
                        (term, weight) -> {
                            var place = vocabulary().place(term);
                            if (place != Vocabulary.UNKNOWN) {
                                told[place] = weight;
                            }
                        });
        return told;
    }

    private double[] sayings(ClaimContext claim) {
        var sayings = new ArrayList<Double>();
        for (var said : vocabulary().sayings()) {
            sayings.add(told(claim, said.facet(), said.values()));
        }
        return sayings.stream().mapToDouble(s -> s).toArray();
    }

    private Vocabulary vocabulary() {
        return register.nomenclature().vocabulary();
    }

    /** A word that no indicator of this unit has weighs little, in the heads of a table all. */
    private double weight(ClaimContext claim, String term, boolean known) {
        if (claim.unitTerms().contains(term) && (!known || register.nomenclature().isUnit(term))) {
            return 0;
        }
        if (known) {
            return vocabulary().rarity(term);
        }
        var pair = term.indexOf(' ') > 0;
        var share =
                claim.strange()
                        ? pair ? thresholds.unknownPair() : 1
                        : pair ? 0 : thresholds.unknownWord();
        return vocabulary().rarityOfUnknown() * share;
    }

    private static boolean saysTheSame(ClaimContext claim, OwnWords.Word word, Label label) {
        var facet = word.facet();
        return facet != null && claim.facets().of(facet).equals(label.facets().of(facet));
    }
}
