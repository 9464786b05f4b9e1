package vn.duthao.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.duthao.statistics.Observation;

/** Rates that tell the share of a count before them: "1.180 hồ sơ đúng hạn (99,41%)". */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No more figures before a rate are looked at. */
    private static final int MOST = 40;

    private final List<Binding> bindings;
    private final Agreement agreement;

    Shares(List<Binding> bindings, Agreement agreement) {
        this.bindings = bindings;
        this.agreement = agreement;
    }

    /** Turns shares of supported counts into derived figures. */
    void judge(List<Verdict> verdicts) {
        for (var i = 0; i < bindings.size(); i++) {
            var index = i;
            if (verdicts.get(i) instanceof Verdict.Unsupported) {
                (isShare(i) ? derived(i, verdicts) : ofRatio(i, verdicts))
                        .or(() -> ofPair(index, verdicts))
                        .ifPresent(at(verdicts, i));
            } else if (verdicts.get(i) instanceof Verdict.Refuted) {
                ofPair(i, verdicts).ifPresent(at(verdicts, i));
            }
        }
    }

    private static Consumer<Verdict> at(List<Verdict> verdicts, int index) {
        return verdict -> verdicts.set(index, verdict);
    }

    private Optional<Verdict> derived(int index, List<Verdict> verdicts) {
        var claim = claim(index);
        var part = told(claim.parent(), verdicts);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        for (var whole : wholes(claim.parent())) {
            var other = told(whole, verdicts);
            if (other.isPresent() && holds(claim, part.get().value(), other.get().value())) {
                return Optional.of(derived(part.get(), other.get()));
            }
        }
        return Optional.empty();
    }

    /** The share that the nearest ratio before it in the sentence makes. */
    private Optional<Verdict> ofRatio(int index, List<Verdict> verdicts) {
        var claim = claim(index);
        if (!isOfNow(claim)) {
            return Optional.empty();
        }
        var sentence = claim.claim().place().index();
        for (var i = index - 1; i > 0 && claim(i).claim().place().index() == sentence; i--) {
            if (claim(i).role() == Figure.Role.WHOLE) {
                var whole = told(i, verdicts);
                return told(i - 1, verdicts)
                        .filter(_ -> whole.isPresent())
                        .filter(p -> holds(claim, p.value(), whole.get().value()))
                        .map(p -> derived(p, whole.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * The share that the only two counts before it in the sentence make, whichever is the whole.
     */
    private Optional<Verdict> ofPair(int index, List<Verdict> verdicts) {
        var counts = countsBefore(index);
        var told = counts.stream().flatMap(c -> told(c, verdicts).stream()).toList();
        if (counts.size() != 2
                || told.size() != 2
                || !isOfNow(claim(index))
                || !isLikeCount(counts.getFirst(), counts.getLast())) {
            return Optional.empty();
        }
        return Stream.of(told, told.reversed())
                .filter(t -> t.getFirst().value().compareTo(t.getLast().value()) < 0)
                .filter(t -> isShare(claim(index), t))
                .map(t -> derived(t.getFirst(), t.getLast()))
                .findFirst();
    }

    private boolean isShare(ClaimContext rate, List<Observation> counts) {
        return holds(rate, counts.getFirst().value(), counts.getLast().value());
    }

    private List<Integer> countsBefore(int index) {
        var sentence = claim(index).claim().place().index();
        return IntStream.range(Math.max(0, index - MOST), index)
                .filter(i -> claim(i).claim().place().index() == sentence)
                .filter(i -> claim(i).claim().kind() == ClaimKind.COUNT)
                .boxed()
                .toList();
    }

    private static boolean isOfNow(ClaimContext claim) {
        return claim.claim().kind() == ClaimKind.RATE
                && claim.facets().of(SentenceContext.CHANGE).isEmpty();
    }

    private static Verdict derived(Observation part, Observation whole) {
        var formula = "100 × " + part.id() + " / " + whole.id();
        return new Verdict.Derived("", formula, List.of(part, whole));
    }

    /** The observation, or what follows from some, that a figure tells rightly. */
    private Optional<Observation> told(int index, List<Verdict> verdicts) {
        var fit = bindings.get(index).fit();
        var verdict = verdicts.get(index);
        var right = verdict instanceof Verdict.Supported || verdict instanceof Verdict.Derived;
        return right && fit != null
                ? Optional.ofNullable(fit.candidate().observation())
                : Optional.empty();
    }

    private boolean holds(ClaimContext rate, BigDecimal part, BigDecimal whole) {
        return whole.signum() != 0
                && agreement.holds(
                        rate.readings(),
                        rate.qualifier(),
                        0,
                        HUNDRED.multiply(part).divide(whole, MathContext.DECIMAL64));
    }

    /** What the rate is a share of, empty for any other figure and where it names its whole. */
    Optional<ExaminedClaim.Share> of(int index) {
        if (!isShare(index) || !claim(index).own().isEmpty()) {
            return Optional.empty();
        }
        var part = claim(index).parent();
        var wholes = wholes(part).stream().map(w -> claim(w).claim()).toList();
        return wholes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ExaminedClaim.Share(claim(part).claim(), wholes, isCertain(part)));
    }

    private boolean isShare(int index) {
        var claim = claim(index);
        return claim.role() == Figure.Role.SHARE
                && claim.parent() >= 0
                && claim(claim.parent()).claim().kind() == ClaimKind.COUNT
                && claim.facets().of(SentenceContext.CHANGE).isEmpty();
    }

    private boolean isCertain(int part) {
        return isRatio(part) || claim(part).parent() >= 0 && claim(part).governed();
    }

    private boolean isRatio(int part) {
        return part + 1 < bindings.size() && claim(part + 1).role() == Figure.Role.WHOLE;
    }

    /** The other figure of a ratio; else the figures above the part, then those before it. */
    private List<Integer> wholes(int part) {
        if (isRatio(part)) {
            return List.of(part + 1);
        }
        var wholes = new ArrayList<Integer>();
        for (var p = claim(part).parent(); p >= 0; p = claim(p).parent()) {
            wholes.add(p);
        }
        var sentence = claim(part).claim().place().index();
        for (var i = part - 1; i >= 0 && claim(i).claim().place().index() == sentence; i--) {
            if (!wholes.contains(i) && isLikeCount(i, part)) {
                wholes.add(i);
            }
        }
        return wholes;
    }

    private boolean isLikeCount(int index, int part) {
        var other = claim(index);
        return other.claim().kind() == ClaimKind.COUNT
                && (other.units().isEmpty()
                        || claim(part).units().isEmpty()
                        || other.units().stream().anyMatch(claim(part).units()::contains));
    }

    private ClaimContext claim(int index) {
        return bindings.get(index).claim();
    }
}
