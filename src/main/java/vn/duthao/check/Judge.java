package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.duthao.statistics.Observation;

/** Gives the verdicts on bound figures. */
final class Judge {

    /** From this weight on a word belongs to the figure or to what it is listed under. */
    private static final double TOLD_WITH = 0.6;

    /** So many figures on both sides. */
    private static final int BESIDE = 12;

    private final CandidateRegister register;
    private final OtherUnit otherUnit;
    private final Comparability comparability;
    private final Agreement agreement;
    private final EvidenceFinder finder;
    private final PointsLost pointsLost;
    private final FromEarlier fromEarlier;
    private final Thresholds thresholds;

    Judge(
            CandidateRegister register,
            EvidenceFinder finder,
            Lexicon lexicon,
            Thresholds thresholds) {
        this.register = register;
        this.otherUnit = new OtherUnit(register, finder, thresholds);
        this.comparability = new Comparability(register, thresholds);
        this.finder = finder;
        this.pointsLost = new PointsLost(lexicon, thresholds);
        this.fromEarlier = new FromEarlier(register, lexicon, thresholds);
        this.agreement = new Agreement(thresholds);
        this.thresholds = thresholds;
    }

    /** The verdicts in the order of the bindings, with how sure each binding is. */
    List<ExaminedClaim> judge(List<Binding> found) {
        var bindings = new ArrayList<>(found);
        var tellings = finder.tellings(bindings);
        var verdicts = new ArrayList<Verdict>();
        for (var i = 0; i < bindings.size(); i++) {
            verdicts.add(verdict(i, bindings, tellings));
        }
        var shares = new Shares(bindings, agreement);
        shares.judge(verdicts);
        new Growth(register, finder, thresholds).judge(bindings, verdicts);
        new ByValue(register, finder, otherUnit, thresholds).judge(bindings, verdicts);
        new CountOfRate(register, finder, thresholds).judge(bindings, verdicts);
        pointsLost.judge(bindings, verdicts);
        new RateChange(register, thresholds).judge(bindings, verdicts);
        fromEarlier.judge(bindings, verdicts);
        var judged = new ArrayList<ExaminedClaim>();
        for (var i = 0; i < bindings.size(); i++) {
            judged.add(examined(bindings.get(i), verdicts.get(i), shares.of(i)));
        }
        return judged;
    }

    private ExaminedClaim examined(
            Binding binding, Verdict verdict, Optional<ExaminedClaim.Share> share) {
        var fit = binding.fit();
        return new ExaminedClaim(
                new JudgedClaim(binding.claim().claim(), verdict, confidence(binding, verdict)),
                Optional.ofNullable(fit).map(f -> f.candidate().indicator()),
                fit == null ? 0 : fit.score(),
                share,
                Standing.of(binding.claim()),
                Optional.ofNullable(fit).flatMap(f -> stated(binding.claim(), f.candidate())),
                otherUnit.find(binding.claim(), verdict).flatMap(c -> stated(binding.claim(), c)),
                words(binding.claim()));
    }

    /**
     * The verdict on a figure told in words: what the others tell is not asked, and what is named
     * must be named in full.
     *
     * @param before what the sentence says of the facets before it
     */
    ExaminedClaim alone(Binding binding, Facets before) {
        var fit = binding.fit();
        var named = fit != null && binding.claim().names(fit.candidate(), before);
        var alone = finder.tellings(List.of(binding));
        var verdict = named ? verdict(0, List.of(binding), alone) : new Verdict.Unsupported();
        return examined(binding, verdict, Optional.empty());
    }

    private Optional<ExaminedClaim.Stated> stated(ClaimContext claim, Candidate candidate) {
        var shift = candidate.scale() - claim.readings().getFirst().scale();
        return Optional.ofNullable(candidate.observation())
                .map(
                        o ->
                                new ExaminedClaim.Stated(
                                        o,
                                        candidate.exact().stream()
                                                .map(e -> e.scaleByPowerOfTen(shift))
                                                .toList(),
                                        register.earlier(candidate).map(Judge::observation)));
    }

    private static Set<String> words(ClaimContext claim) {
        return claim.terms().entrySet().stream()
                .filter(e -> e.getValue() > TOLD_WITH)
                .map(Map.Entry::getKey)
                .filter(w -> w.indexOf(' ') < 0)
                .collect(Collectors.toSet());
    }

    private Verdict verdict(int index, List<Binding> bindings, Tellings tellings) {
        var binding = bindings.get(index);
        var fit = binding.fit();
        if (fit == null || !fit.candidate().hasValue()) {
            return new Verdict.Unsupported();
        }
        if (binding.agrees()) {
            return fit.score() >= supported(index, binding, fit, tellings)
                    ? agreed(fit.candidate())
                    : new Verdict.Unsupported();
        }
        var stale = stale(binding, fit);
        return stale == null
                ? isStatedBeside(index, bindings, fit.candidate())
                        ? new Verdict.Unsupported()
                        : differing(index, binding, fit, tellings)
                : stale;
    }

    /**
     * A figure near it in the sentence has the value, may be counted in the unit and tells nothing
     * else: not where two figures have changed places, nor where two things are equally many.
     */
    private boolean isStatedBeside(int index, List<Binding> bindings, Candidate candidate) {
        var sentence = bindings.get(index).claim().claim().place().index();
        return IntStream.range(
                        Math.max(0, index - BESIDE), Math.min(bindings.size(), index + BESIDE + 1))
                .filter(i -> i != index && !tellsOther(bindings.get(i), candidate))
                .mapToObj(i -> bindings.get(i).claim())
                .filter(c -> c.claim().place().index() == sentence && c.row().isEmpty())
                .filter(
                        c ->
                                c.readings().getFirst().scale() > 0
                                        || c.claim().kind() == candidate.kind()
                                                && candidate.units().stream()
                                                        .anyMatch(c.units()::contains))
                .anyMatch(c -> agreement.holds(c, candidate));
    }

    private static boolean tellsOther(Binding binding, Candidate candidate) {
        var fit = binding.fit();
        return fit != null
                && fit.candidate().hasValue()
                && !(fit.candidate().equals(candidate) && binding.agrees());
    }

    /** A value that the report tells nowhere else needs less, a long one least. */
    private double supported(int index, Binding binding, Fit fit, Tellings tellings) {
        var usual = thresholds.supported() - thresholds.supportedByLead() * lead(binding);
        if (!fit.candidate().isObserved() || tellings.isToldBeside(index, fit.candidate())) {
            return usual;
        }
        return Math.min(
                usual, binding.claim().isRare() ? thresholds.onlyRare() : thresholds.only());
    }

    private static Verdict agreed(Candidate candidate) {
        var observation = observation(candidate);
        return candidate.isDerived()
                ? new Verdict.Derived(
                        candidate.indicator().id(),
                        Objects.requireNonNullElse(observation.formula(), ""),
                        candidate.operands())
                : new Verdict.Supported(observation);
    }

    private @Nullable Verdict stale(Binding binding, Fit fit) {
        if (fit.score() < thresholds.stale()) {
            return null;
        }
        return register.earlier(fit.candidate())
                .filter(c -> agreement.holds(binding.claim(), c))
                .map(c -> (Verdict) new Verdict.Stale(observation(fit.candidate()), observation(c)))
                .orElse(null);
    }

    /**
     * Refuted only where the context points to one candidate, the more strongly where the report
     * tells it rightly elsewhere, the less where the value looks mistyped.
     */
    private Verdict differing(int index, Binding binding, Fit fit, Tellings tellings) {
        var candidate = fit.candidate();
        var sentence = binding.claim().claim().place().index();
        if (fit.score() < refuted(index, binding, fit, tellings)
                || !comparability.areComparable(binding.claim(), fit)
                || tellings.isToldBeside(index, candidate, sentence)) {
            return new Verdict.Unsupported();
        }
        var rivals =
                binding.rivals().stream()
                        .map(Fit::candidate)
                        .filter(c -> !c.isZero() && !tellings.isToldBeside(index, c))
                        .toList();
        if (rivals.isEmpty() || binding.claim().isNear(candidate)) {
            return new Verdict.Refuted(observation(candidate));
        }
        if (rivals.stream().anyMatch(c -> !c.hasValue())) {
            return new Verdict.Unsupported();
        }
        var all = new ArrayList<>(List.of(observation(candidate)));
        rivals.forEach(c -> all.add(observation(c)));
        return new Verdict.Ambiguous(all);
    }

    private double refuted(int index, Binding binding, Fit fit, Tellings tellings) {
        var told = fit.candidate().isZero() || tellings.isToldBeside(index, fit.candidate());
        if (binding.claim().isNear(fit.candidate())) {
            return told ? thresholds.refutedNearTold() : thresholds.refutedNear();
        }
        if (told) {
            return isToldNoBetter(index, fit, tellings)
                    ? thresholds.refutedAgain()
                    : thresholds.refutedTold();
        }
        if (!finder.isPlain(binding.claim(), fit.candidate())) {
            return thresholds.refutedNotPlain();
        }
        var only =
                fit.candidate().isObserved()
                        && tellings.isOnlyClaim(index, fit, thresholds.margin());
        var least = only ? thresholds.refutedOnly() : thresholds.refuted();
        return least - thresholds.refutedByLead() * lead(binding);
    }

    /** The figure fits at least as well as the one that tells the observation rightly. */
    private static boolean isToldNoBetter(int index, Fit fit, Tellings tellings) {
        return tellings.toldScore(index, fit.candidate()) <= fit.score();
    }

    static Observation observation(Candidate candidate) {
        return Objects.requireNonNull(candidate.observation());
    }

    /** How far the binding is ahead of the next, 0 to 1. */
    private double lead(Binding binding) {
        return Math.clamp(binding.margin() / thresholds.lead(), 0, 1);
    }

    private double confidence(Binding binding, Verdict verdict) {
        var fit = binding.fit();
        if (fit == null || verdict instanceof Verdict.Unsupported) {
            return 0;
        }
        var lead = lead(binding);
        var sure = fit.score() * (0.6 + 0.2 * lead) + (binding.agrees() ? 0.2 : 0);
        return Math.round(100 * Math.min(1, sure)) / 100.0;
    }
}
