package vn.duthao.check;

import java.math.BigDecimal;
import java.math.MathContext;
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
                var verdict = verdict(claim, base(i, bindings, verdicts));
                if (verdict != null) {
                    verdicts.set(i, verdict);
                }
            }
        }
    }

    /** The observation of the figure that the change is told of. */
    private @Nullable Candidate base(int index, List<Binding> bindings, List<Verdict> verdicts) {
        var claim = bindings.get(index).claim();
        var named = named(claim);
        return named == null ? beside(index, bindings, verdicts) : named;
    }

    /** The indicator that the figure's own words name: "hồ sơ tiếp nhận mới tăng 10,69%". */
    private @Nullable Candidate named(ClaimContext claim) {
        var state = claim.asState();
        if (state.own().isEmpty()) {
            return null;
        }
        return kinds(claim)
                .flatMap(k -> finder.fits(state, k).stream().limit(1))
                .filter(f -> f.score() >= thresholds.stale() && f.candidate().hasValue())
                .max(Comparator.comparingDouble(Fit::score))
                .map(Fit::candidate)
                .orElse(null);
    }

    /** Points are of a rate, and so is the change of what is called a rate. */
    private static Stream<ClaimKind> kinds(ClaimContext claim) {
        var rate = !claim.facets().of("measure").isEmpty() || isPoints(claim);
        return rate
                ? Stream.of(ClaimKind.RATE)
                : Stream.of(ClaimKind.COUNT, ClaimKind.MONEY, ClaimKind.SCORE);
    }

    /** The indicator of the figure before it. */
    private static @Nullable Candidate beside(
            int index, List<Binding> bindings, List<Verdict> verdicts) {
        var claim = bindings.get(index).claim();
        var sentence = claim.claim().place().index();
        for (var at = index - 1; at >= 0; at--) {
            var binding = bindings.get(at);
            if (binding.claim().claim().place().index() != sentence) {
                return null;
            }
            var fit = binding.fit();
            if (fit != null && isTold(verdicts.get(at)) && isBase(fit.candidate(), claim)) {
                return fit.candidate();
            }
        }
        return null;
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

    private @Nullable Verdict verdict(ClaimContext claim, @Nullable Candidate base) {
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
        return ways.isEmpty() ? null : new Verdict.Refuted(changed(ways.getFirst(), now));
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
            ways.add(new Way("%s - %s trước".replace("%s", now.indicator().id()), difference));
        }
        return ways;
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
