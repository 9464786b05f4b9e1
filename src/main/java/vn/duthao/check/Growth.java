package vn.duthao.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    void judge(List<Binding> bindings, List<Verdict> verdicts) {
        for (var i = 0; i < bindings.size(); i++) {
            var claim = bindings.get(i).claim();
            if (!claim.facets().of(SentenceContext.CHANGE).isEmpty()
                    && verdicts.get(i) instanceof Verdict.Unsupported) {
                var named = named(claim);
                var base = named == null ? beside(i, bindings, verdicts) : named.candidate();
                var certain = named == null || named.score() >= thresholds.changeOfNamed();
                var verdict =
                        base == null
                                ? ofShare(i, bindings, verdicts)
                                : verdict(claim, base, certain);
                if (verdict != null) {
                    verdicts.set(i, verdict);
                }
            }
        }
    }

    /** The indicator that the figure's own words name: "hồ sơ tiếp nhận mới tăng 10,69%". */
    private @Nullable Fit named(ClaimContext claim) {
        var state = claim.asState();
        if (state.own().isEmpty()) {
            return null;
        }
        return kinds(claim)
                .flatMap(k -> finder.fits(state, k).stream().limit(1))
                .filter(f -> f.score() >= thresholds.stale() && f.candidate().hasValue())
                .max(Comparator.comparingDouble(Fit::score))
                .orElse(null);
    }

    /** Points are of a rate, and so is the change of what is called a rate. */
    private static Stream<ClaimKind> kinds(ClaimContext claim) {
        var rate = !claim.facets().of("measure").isEmpty() || isPoints(claim);
        return rate
                ? Stream.of(ClaimKind.RATE)
                : Stream.of(ClaimKind.COUNT, ClaimKind.MONEY, ClaimKind.SCORE);
    }

    /**
     * The indicator of the figure that governs it, else of the one before it; none where that one
     * is not known to tell rightly. Changes told before it are passed over.
     */
    private static @Nullable Candidate beside(
            int index, List<Binding> bindings, List<Verdict> verdicts) {
        var claim = bindings.get(index).claim();
        for (var at = before(index, claim); at >= 0; at--) {
            var other = bindings.get(at);
            if (!isSameSentence(claim, other.claim())) {
                return null;
            }
            if (other.claim().facets().of(SentenceContext.CHANGE).isEmpty()) {
                var fit = other.fit();
                return fit != null && isTold(verdicts.get(at)) && isBase(fit.candidate(), claim)
                        ? fit.candidate()
                        : null;
            }
        }
        return null;
    }

    /**
     * The change of a share that only its two counts tell: of them the earlier values are known.
     */
    private @Nullable Verdict ofShare(int index, List<Binding> bindings, List<Verdict> verdicts) {
        var claim = bindings.get(index).claim();
        var at = before(index, claim);
        if (at < 0
                || !isSameSentence(claim, bindings.get(at).claim())
                || !(verdicts.get(at) instanceof Verdict.Derived(_, _, var now))
                || now.size() != 2
                || bindings.get(at).claim().claim().kind() != ClaimKind.RATE) {
            return null;
        }
        var then = now.stream().flatMap(o -> register.earlier(o).stream()).toList();
        if (then.size() != 2 || zero(now.getLast()) || zero(then.getLast())) {
            return null;
        }
        var printed = Math.max(1, bindings.get(at).claim().claim().value().scale());
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

    private static int before(int index, ClaimContext claim) {
        return claim.governed() && claim.parent() >= 0 ? claim.parent() : index - 1;
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

    private @Nullable Verdict verdict(
            ClaimContext claim, @Nullable Candidate base, boolean certain) {
        var before = base == null ? null : register.earlier(base).orElse(null);
        if (base == null || before == null) {
            return null;
        }
        var now = Judge.observation(base);
        var then = Judge.observation(before);
        var ways = ways(claim, now, then);
        var rise = claim.facets().of(SentenceContext.CHANGE).contains("rise");
        for (var way : ways) {
            var stated = rise ? way.value() : way.value().negate();
            if (agreement.holds(claim.readings(), claim.qualifier(), 0, stated)) {
                return new Verdict.Derived(
                        base.indicator().id(), way.formula(), List.of(now, then));
            }
        }
        return ways.isEmpty() || !certain
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
