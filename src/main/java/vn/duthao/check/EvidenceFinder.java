package vn.duthao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which indicator each figure states. Context decides; the value only tells apart candidates
 * whose context fits about equally. In a sentence each observation is told once.
 */
final class EvidenceFinder {

    private final CandidateRegister register;
    private final ContextScorer scorer;
    private final Agreement agreement;
    private final Thresholds thresholds;
    private final Set<Integer> oversized = new HashSet<>();
    private final Map<ClaimContext, List<Fit>> found = new IdentityHashMap<>();

    EvidenceFinder(CandidateRegister register, Lexicon lexicon, Thresholds thresholds) {
        this.register = register;
        this.scorer = new ContextScorer(register, lexicon, thresholds);
        this.agreement = new Agreement(thresholds);
        this.thresholds = thresholds;
    }

    /**
     * The bindings in the order of the claims: sentence by sentence, then once more with what the
     * whole report tells.
     */
    List<Binding> bind(List<ClaimContext> claims) {
        var bindings = new ArrayList<Binding>();
        claims.forEach(c -> bindings.add(Binding.none(c)));
        var groups = groups(claims);
        groups.forEach(g -> new SentenceBinder(this, claims, g, bindings, null).bind());
        var told = tellings(bindings);
        groups.forEach(g -> new SentenceBinder(this, claims, g, bindings, told).bind());
        return bindings;
    }

    /** What the report tells rightly. */
    Tellings tellings(List<Binding> bindings) {
        return Tellings.of(bindings, thresholds.supported() - thresholds.supportedByLead());
    }

    /** Indexes of the claims of each sentence, in order; a sentence with too many is left out. */
    private List<List<Integer>> groups(List<ClaimContext> claims) {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (var i = 0; i < claims.size(); i++) {
            groups.computeIfAbsent(claims.get(i).claim().place().index(), s -> new ArrayList<>())
                    .add(i);
        }
        groups.forEach((sentence, group) -> noteOversized(sentence, group.size()));
        groups.keySet().removeAll(oversized);
        return List.copyOf(groups.values());
    }

    private void noteOversized(int sentence, int figures) {
        if (figures > thresholds.perSentence()) {
            oversized.add(sentence);
        }
    }

    /** The candidates that fit the words around the figure, best first. */
    List<Fit> fits(ClaimContext claim) {
        return found.computeIfAbsent(claim, c -> fits(c, c.claim().kind()));
    }

    /** The candidates of another kind that fit the words around the figure, best first. */
    List<Fit> fits(ClaimContext claim, ClaimKind kind) {
        if (oversized.contains(claim.claim().place().index())) {
            return List.of();
        }
        var own = scorer.words(claim, kind);
        return register.fitting(kind, claim.units()).stream()
                .map(c -> fit(c, scorer.score(claim, own, c, thresholds.leastOfAll())))
                .filter(f -> f.score() >= least(claim, f))
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .limit(thresholds.candidates())
                .toList();
    }

    private double least(ClaimContext claim, Fit fit) {
        var candidate = fit.candidate();
        var rare =
                fit.score() < thresholds.least()
                        && claim.isRare()
                        && candidate.isObserved()
                        && (agrees(claim, candidate) || claim.isNear(candidate));
        return rare ? thresholds.leastRare() : thresholds.least();
    }

    /** How well the candidate fits the words around the figure. */
    Fit fit(ClaimContext claim, Candidate candidate) {
        return fit(candidate, scorer.score(claim, candidate));
    }

    private Fit fit(Candidate candidate, double score) {
        return new Fit(candidate, score - (candidate.hasValue() ? 0 : thresholds.unobserved()));
    }

    /** Whether nothing but its value speaks against the candidate. */
    boolean isPlain(ClaimContext claim, Candidate candidate) {
        return scorer.isPlain(claim, candidate);
    }

    boolean agrees(ClaimContext claim, Candidate candidate) {
        return agreement.holds(claim, candidate);
    }

    Kinship kinship() {
        return register.kinship();
    }

    Thresholds thresholds() {
        return thresholds;
    }
}
