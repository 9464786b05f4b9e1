package vn.duthao.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.duthao.statistics.Observation;

/**
 * Gives a figure that its words tell of nothing clearly the one observation that has its value. The
 * longer the value the less its words need to say: three digits hardly agree by chance.
 */
final class ByValue {

    /**
     * Farther apart no loosening word makes two values agree; a quick look before a careful one.
     */
    private static final double FAR = 0.6;

    /** Letters before and behind a figure that may name its period. */
    private static final int BEFORE = 300;

    private static final int BEHIND = 80;
    private static final Pattern MARK = Pattern.compile("[,;)]");

    /** So many figures before it may be what an earlier value is compared with. */
    private static final int COMPARED = 3;

    /** With so many digits a value is found under any unit by chance. */
    private static final int SHORT = 2;

    private final CandidateRegister register;
    private final List<Candidate> observed;
    private final EvidenceFinder finder;
    private final OtherUnit otherUnit;
    private final List<Double> least;
    private final List<Double> leastUntold;
    private final double supported;
    private final double reach;

    ByValue(
            CandidateRegister register,
            EvidenceFinder finder,
            OtherUnit otherUnit,
            Thresholds thresholds) {
        this.register = register;
        this.observed = register.observed();
        this.finder = finder;
        this.otherUnit = otherUnit;
        this.least = thresholds.byValue();
        this.leastUntold = thresholds.byValueUntold();
        this.supported = thresholds.supported();
        this.reach = thresholds.reach();
    }

    /**
     * Sets the bindings and verdicts of figures without clear source for which there is one; in the
     * end of those whose value only an observation has that is told nowhere.
     */
    void judge(List<Binding> bindings, List<Verdict> verdicts) {
        for (var i = 0; i < bindings.size(); i++) {
            if (verdicts.get(i) instanceof Verdict.Unsupported && isEarlier(bindings.get(i))) {
                earlier(i, bindings).ifPresent(support(i, bindings, verdicts));
            }
        }
        var told = told(verdicts);
        var neighbours = new Neighbours(finder, bindings, verdicts, told);
        for (var i = 0; i < bindings.size(); i++) {
            var binding = bindings.get(i);
            var verdict = verdicts.get(i);
            if (isOpen(binding, verdict)) {
                var index = i;
                only(binding.claim(), least, c -> !neighbours.tell(index, c))
                        .filter(f -> mayReplace(f, binding, verdict, told))
                        .filter(f -> !isRefuted(verdict, told) || isItself(f, binding, bindings))
                        .filter(_ -> otherUnit.find(binding.claim(), verdict).isEmpty())
                        .ifPresent(support(i, bindings, verdicts));
            }
        }
        var toldNow = told(verdicts);
        for (var i = 0; i < bindings.size(); i++) {
            var binding = bindings.get(i);
            var verdict = verdicts.get(i);
            if (verdict instanceof Verdict.Unsupported && !isSlip(binding)) {
                only(binding.claim(), leastUntold, c -> !toldNow.contains(Judge.observation(c)))
                        .filter(_ -> otherUnit.find(binding.claim(), verdict).isEmpty())
                        .ifPresent(support(i, bindings, verdicts));
            }
        }
    }

    private static boolean isEarlier(Binding binding) {
        return binding.claim().time().compared()
                || !binding.claim().facets().of(SentenceContext.EPOCH).isEmpty();
    }

    /** "04 người, cùng kỳ 05 người": what the figure before it was in the earlier period. */
    private Optional<Fit> earlier(int index, List<Binding> bindings) {
        var claim = bindings.get(index).claim();
        return IntStream.iterate(index - 1, i -> i >= Math.max(0, index - COMPARED), i -> i - 1)
                .mapToObj(bindings::get)
                .takeWhile(b -> b.claim().claim().place().equals(claim.claim().place()))
                .flatMap(b -> Stream.ofNullable(b.fit()))
                .flatMap(f -> register.earlier(f.candidate()).stream())
                .filter(c -> isOfKind(claim, c) && finder.agrees(claim, c))
                .map(c -> finder.fit(claim, c))
                .findFirst();
    }

    private static Consumer<Fit> support(
            int index, List<Binding> bindings, List<Verdict> verdicts) {
        return fit -> {
            var claim = bindings.get(index).claim();
            bindings.set(index, new Binding(claim, fit, true, 0, List.of()));
            verdicts.set(index, new Verdict.Supported(Judge.observation(fit.candidate())));
        };
    }

    /** What the figures tell rightly. */
    static Set<Observation> told(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict.Supported.class::isInstance)
                .map(v -> ((Verdict.Supported) v).observation())
                .collect(Collectors.toSet());
    }

    /** Its value looks mistyped for the one that its words tell of. */
    private static boolean isSlip(Binding binding) {
        var fit = binding.fit();
        return fit != null && binding.claim().isNear(fit.candidate());
    }

    /** Without source; with one that follows from others by a formula; or refuted. */
    private boolean isOpen(Binding binding, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Unsupported _ -> !isTold(binding);
            case Verdict.Derived(var indicator, _, _) -> !indicator.isEmpty();
            case Verdict.Refuted _ -> true;
            case Verdict.Supported _, Verdict.Stale _, Verdict.Ambiguous _ -> false;
        };
    }

    /**
     * A formula gives way to an observation of which nothing but the value need be believed, a
     * refutation to one that is told nowhere else: the value of a neighbour is no excuse. Where
     * what refutes it is told nowhere either, the words must tell of the other as well.
     */
    private boolean mayReplace(Fit fit, Binding binding, Verdict verdict, Set<Observation> told) {
        var now = binding.fit();
        return switch (verdict) {
            case Verdict.Derived _ -> finder.isPlain(binding.claim(), fit.candidate());
            case Verdict.Refuted _ ->
                    !told.contains(Judge.observation(fit.candidate()))
                            && (now == null || !binding.claim().isNear(now.candidate()));
            default -> true;
        };
    }

    /** Refuted by an observation that no other figure tells rightly. */
    private static boolean isRefuted(Verdict verdict, Set<Observation> told) {
        return verdict instanceof Verdict.Refuted(var observation) && !told.contains(observation);
    }

    /**
     * Its words tell about as well of what has its value, which no other figure means, and which a
     * value of more than a digit hardly has by chance.
     */
    private boolean isItself(Fit fit, Binding binding, List<Binding> bindings) {
        var now = binding.fit();
        return now != null
                && digits(binding.claim()) > 1
                && fit.score() >= Math.max(supported, now.score() - reach)
                && finder.isPlain(binding.claim(), fit.candidate())
                && bindings.stream().noneMatch(b -> Neighbours.isBound(b, fit.candidate()));
    }

    /** Its words tell of another observation. */
    private boolean isTold(Binding binding) {
        var fit = binding.fit();
        return fit != null && fit.candidate().isObserved() && fit.score() >= supported;
    }

    private static int digits(ClaimContext claim) {
        return claim.claim().value().stripTrailingZeros().precision();
    }

    /** The observation that agrees and fits best, empty where another fits as well. */
    private Optional<Fit> only(ClaimContext claim, List<Double> least, Predicate<Candidate> asked) {
        var digits = digits(claim);
        var needed = least.get(Math.min(digits, least.size()) - 1);
        var agreeing =
                of(claim)
                        .filter(asked)
                        .filter(c -> isNear(claim, c))
                        .filter(c -> isOfKind(claim, c) && finder.agrees(claim, c))
                        .filter(c -> digits > SHORT || Neighbours.areCountedAlike(claim, c))
                        .map(c -> finder.fit(claim, c))
                        .filter(f -> f.score() >= needed || isNamedTime(f, digits))
                        .sorted(Comparator.comparingDouble(Fit::score).reversed())
                        .limit(2)
                        .toList();
        var clear =
                agreeing.size() == 1
                        || agreeing.size() == 2
                                && agreeing.getFirst().score() > agreeing.getLast().score();
        return clear ? Optional.of(agreeing.getFirst()) : Optional.empty();
    }

    /** The sentence names the period of which it tells: its words need say no more. */
    private boolean isNamedTime(Fit fit, int digits) {
        return digits > 1 && register.compared().has(fit.candidate());
    }

    /**
     * What the earlier data have where the words name their year; besides this period's, what
     * stands in its data of a period that the sentence names.
     */
    private Stream<Candidate> of(ClaimContext claim) {
        var year = claim.time().year();
        if (year != null && register.times().isEarlier(year)) {
            return register.earlier().stream();
        }
        var named = named(claim.claim());
        var compared =
                register.earlier().stream()
                        .filter(
                                c ->
                                        register.times().isNamed(c, claim.time())
                                                || named.contains(c));
        return Stream.concat(observed.stream(), compared);
    }

    /** Those whose period the words near the figure name. */
    private List<Candidate> named(Claim claim) {
        var text = claim.place().sentence();
        var before = text.substring(Math.max(0, claim.start() - BEFORE), claim.start());
        var behind = text.substring(claim.end(), Math.min(text.length(), claim.end() + BEHIND));
        var mark = MARK.matcher(behind);
        return register.compared()
                .in(
                        before.substring(before.lastIndexOf(';') + 1)
                                + claim.text()
                                + (mark.find() ? behind.substring(0, mark.start()) : behind));
    }

    private static boolean isNear(ClaimContext claim, Candidate candidate) {
        var reading = claim.readings().getFirst();
        var stated = reading.value().doubleValue() * Math.pow(10, reading.scale());
        return candidate.exact().stream()
                        .mapToDouble(e -> e.doubleValue() * Math.pow(10, candidate.scale()))
                        .anyMatch(e -> Math.abs(e - stated) <= FAR * Math.max(1, Math.abs(stated)))
                || claim.readings().size() > 1;
    }

    /** A percentage tells a rate; a bare number may tell one too, as in a column of rates. */
    private static boolean isOfKind(ClaimContext claim, Candidate candidate) {
        return switch (claim.claim().kind()) {
            case RATE -> candidate.kind() == ClaimKind.RATE;
            case MONEY -> candidate.kind() == ClaimKind.MONEY;
            case SCORE -> candidate.kind() == ClaimKind.SCORE;
            case RANK -> candidate.kind() == ClaimKind.RANK || candidate.kind() == ClaimKind.COUNT;
            case COUNT, RATIO ->
                    candidate.kind() == ClaimKind.COUNT
                            || claim.units().isEmpty() && candidate.kind() != ClaimKind.MONEY;
        };
    }
}
