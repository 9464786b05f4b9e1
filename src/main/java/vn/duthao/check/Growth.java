package vn.duthao.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.statistics.Observation;

/**
 * Figures that tell a change: "tăng 12,5% so với cùng kỳ". They follow from the value of the figure
 * beside them and that of the earlier period: as difference, or as relative change.
 */
final class Growth {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CandidateRegister register;
    private final Agreement agreement;

    private final EvidenceFinder finder;
    private final Thresholds thresholds;

    Growth(CandidateRegister register, EvidenceFinder finder, Thresholds thresholds) {
        this.register = register;
        this.finder = finder;
        this.thresholds = thresholds;
        this.agreement = new Agreement(thresholds);
    }

    /** A way to tell a change: its formula and value. */
    private record Way(String formula, BigDecimal value) {}

    /** What changed; certain where a change that differs from it is wrong. */
    private record Base(Candidate candidate, boolean certain) {}

    void judge(List<Binding> bindings, List<Verdict> verdicts) {
        for (var i = 0; i < bindings.size(); i++) {
            var claim = asChange(bindings.get(i).claim(), bindings);
            if (isChange(claim) && verdicts.get(i) instanceof Verdict.Unsupported) {
                var named = named(claim);
                var base = named == null ? beside(i, claim, bindings, verdicts) : named;
                var verdict = base == null ? null : verdict(claim, base);
                if (verdict == null && named == null) {
                    verdict = ofShare(i, bindings, verdicts);
                }
                if (verdict != null) {
                    verdicts.set(i, verdict);
                }
            }
        }
    }

    private static boolean isChange(ClaimContext claim) {
        return !claim.facets().of(SentenceContext.CHANGE).isEmpty();
    }

    /** "tăng 264 hồ sơ (8,9%)": the share that a change is tells the same change. */
    private static ClaimContext asChange(ClaimContext claim, List<Binding> bindings) {
        if (claim.role() != Figure.Role.SHARE || claim.parent() < 0 || claim.time().compared()) {
            return claim;
        }
        var of = bindings.get(claim.parent()).claim();
        return of.claim().kind() == ClaimKind.COUNT ? claim.changedAs(of) : claim;
    }

    /** The indicator that the figure's own words name: "hồ sơ tiếp nhận mới tăng 10,69%". */
    private @Nullable Base named(ClaimContext claim) {
        var state = claim.asState();
        if (state.own().isEmpty()) {
            return null;
        }
        var fits =
                kinds(claim)
                        .flatMap(k -> finder.fits(state, k).stream().limit(2))
                        .sorted(Comparator.comparingDouble(Fit::score).reversed())
                        .toList();
        return fits.stream()
                .limit(1)
                .filter(f -> f.score() >= thresholds.stale() && f.candidate().hasValue())
                .map(f -> new Base(f.candidate(), isCertain(f, fits)))
                .findFirst()
                .orElse(null);
    }

    /** It fits well, and none of this period about as well: that may be what changed. */
    private boolean isCertain(Fit fit, List<Fit> all) {
        return fit.score() >= thresholds.changeOfNamed()
                && all.stream()
                        .filter(f -> f.candidate().isObserved() && !f.equals(fit))
                        .allMatch(f -> f.score() < fit.score() - thresholds.margin());
    }

    /** Points are of a rate, and so is the change of what is called a rate. */
    private static Stream<ClaimKind> kinds(ClaimContext claim) {
        var rate = !claim.facets().of("measure").isEmpty() || isPoints(claim);
        return rate
                ? Stream.of(ClaimKind.RATE)
                : Stream.of(ClaimKind.COUNT, ClaimKind.MONEY, ClaimKind.SCORE);
    }

    /**
     * The indicator of the figure that governs it, else of the one before it; one that is not told
     * rightly may still be what the change is of. Changes told before it are passed over, but for
     * those whose indicator is known.
     */
    private @Nullable Base beside(
            int index, ClaimContext claim, List<Binding> bindings, List<Verdict> verdicts) {
        return before(index, claim)
                .mapToObj(from -> base(from, claim, bindings, verdicts))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Base base(
            int from, ClaimContext claim, List<Binding> bindings, List<Verdict> verdicts) {
        for (var at = from; at >= 0; at--) {
            var other = bindings.get(at);
            if (!isSameSentence(claim, other.claim())) {
                return null;
            }
            var changed = changed(at, claim, verdicts.get(at));
            if (changed != null) {
                return changed;
            }
            if (!isChange(other.claim())) {
                var fit = other.fit();
                return fit != null && fit.candidate().hasValue() && isBase(fit.candidate(), claim)
                        ? new Base(fit.candidate(), isTold(verdicts.get(at)))
                        : null;
            }
        }
        return null;
    }

    /** What changed by as much as a figure before it tells: "nhiều hơn 264 hồ sơ (tăng 8,9%)". */
    private @Nullable Base changed(int at, ClaimContext claim, Verdict told) {
        if (!(told instanceof Verdict.Derived(_, _, var operands))
                || operands.size() != 2
                || !operands.getFirst().indicator().equals(operands.getLast().indicator())) {
            return null;
        }
        return register.observed().stream()
                .filter(c -> operands.getFirst().equals(c.observation()))
                .filter(c -> isBase(c, claim))
                .findFirst()
                .map(c -> new Base(c, claim.governed() && claim.parent() == at))
                .orElse(null);
    }

    /**
     * The change of a share that only its two counts tell: of them the earlier values are known.
     */
    private @Nullable Verdict ofShare(int index, List<Binding> bindings, List<Verdict> verdicts) {
        var claim = bindings.get(index).claim();
        return before(index, claim)
                .filter(at -> at >= 0 && isSameSentence(claim, bindings.get(at).claim()))
                .mapToObj(at -> ofShare(claim, bindings.get(at).claim(), verdicts.get(at)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Verdict ofShare(ClaimContext claim, ClaimContext rate, Verdict told) {
        if (!(told instanceof Verdict.Derived(_, _, var now))
                || now.size() != 2
                || rate.claim().kind() != ClaimKind.RATE) {
            return null;
        }
        var then = now.stream().flatMap(o -> register.earlier(o).stream()).toList();
        if (then.size() != 2 || zero(now.getLast()) || zero(then.getLast())) {
            return null;
        }
        var printed = Math.max(1, rate.claim().value().scale());
        var rise = claim.facets().of(SentenceContext.CHANGE).contains("rise");
        var exact = share(now).subtract(share(then));
        var ofPrinted = rounded(share(now), printed).subtract(rounded(share(then), printed));
        return Stream.of(exact, ofPrinted)
                        .map(d -> rise ? d : d.negate())
                        .anyMatch(d -> agreement.holds(claim.readings(), claim.qualifier(), 0, d))
                ? new Verdict.Derived(
                        "",
                        "100 × (%1$s / %2$s - %1$s trước / %2$s trước)"
                                .formatted(now.getFirst().id(), now.getLast().id()),
                        Stream.concat(now.stream(), then.stream()).toList())
                : null;
    }

    private static boolean zero(Observation observation) {
        return observation.value().signum() == 0;
    }

    private static BigDecimal share(List<Observation> counts) {
        return HUNDRED.multiply(counts.getFirst().value())
                .divide(counts.getLast().value(), MathContext.DECIMAL64);
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The figure that governs it, the one before it. */
    private static IntStream before(int index, ClaimContext claim) {
        return claim.governed() && claim.parent() >= 0
                ? IntStream.of(claim.parent(), index - 1).distinct()
                : IntStream.of(index - 1);
    }

    private static boolean isSameSentence(ClaimContext one, ClaimContext other) {
        return one.claim().place().index() == other.claim().place().index();
    }

    private static boolean isBase(Candidate candidate, ClaimContext claim) {
        return !candidate.earlier() && (candidate.kind() == ClaimKind.RATE || !isPoints(claim));
    }

    private static boolean isPoints(ClaimContext claim) {
        return claim.claim().unit().contains("điểm");
    }

    private static boolean isTold(Verdict verdict) {
        return verdict instanceof Verdict.Supported || verdict instanceof Verdict.Derived;
    }

    /** A place that rises is a smaller number. */
    private @Nullable Verdict verdict(ClaimContext claim, Base base) {
        var before = register.earlier(base.candidate()).orElse(null);
        if (before == null) {
            return null;
        }
        var now = Judge.observation(base.candidate());
        var then = Judge.observation(before);
        var ways = ways(claim, now, then);
        var rise = claim.facets().of(SentenceContext.CHANGE).contains("rise");
        var grows = rise == (base.candidate().kind() != ClaimKind.RANK);
        for (var way : ways) {
            var stated = grows ? way.value() : way.value().negate();
            if (agreement.holds(claim.readings(), claim.qualifier(), 0, stated)) {
                return new Verdict.Derived(
                        base.candidate().indicator().id(), way.formula(), List.of(now, then));
            }
        }
        return ways.isEmpty() || !base.certain()
                ? null
                : new Verdict.Refuted(changed(ways.getFirst(), now));
    }

    private static List<Way> ways(ClaimContext claim, Observation now, Observation then) {
        var ways = new ArrayList<Way>();
        var difference = now.value().subtract(then.value());
        var rate = claim.claim().kind() == ClaimKind.RATE;
        if (rate && !isPoints(claim) && then.value().signum() != 0) {
            var relative = HUNDRED.multiply(difference).divide(then.value(), MathContext.DECIMAL64);
            ways.add(
                    new Way(
                            "100 × (%s - %s trước) / %s trước".replace("%s", now.indicator().id()),
                            relative));
        }
        if (!rate || Objects.equals(now.indicator().unit(), "%")) {
            var formula = "%s - %s trước".replace("%s", now.indicator().id());
            ways.add(new Way(formula, difference));
            ways.add(new Way(formula, printed(now).subtract(printed(then))));
        }
        return ways;
    }

    /** As reports print it: a difference is mostly taken between printed values. */
    private static BigDecimal printed(Observation observation) {
        return observation
                .value()
                .setScale(observation.indicator().decimals(), RoundingMode.HALF_UP);
    }

    private static Observation changed(Way way, Observation now) {
        return new Observation(
                now.id(),
                now.indicator(),
                now.name(),
                way.value(),
                way.formula(),
                null,
                now.source());
    }
}
