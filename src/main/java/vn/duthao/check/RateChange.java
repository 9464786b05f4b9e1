package vn.duthao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.duthao.statistics.Observation;

/**
 * "tăng 3,6 điểm phần trăm so với năm 2022" where the rate that rose stands elsewhere in the
 * report: in the table above, say. It follows from the one rate told whose two values differ by it.
 */
final class RateChange {

    /** A shorter number differs so by chance. */
    private static final int DIGITS = 2;

    private final CandidateRegister register;
    private final Agreement agreement;

    RateChange(CandidateRegister register, Thresholds thresholds) {
        this.register = register;
        this.agreement = new Agreement(thresholds);
    }

    /** Sets the verdicts of changes in points without source that follow from one rate. */
    void judge(List<Binding> bindings, List<Verdict> verdicts) {
        var rates =
                ByValue.told(verdicts).stream()
                        .filter(o -> "%".equals(o.indicator().unit()))
                        .toList();
        for (var i = 0; i < bindings.size(); i++) {
            var claim = bindings.get(i).claim();
            if (verdicts.get(i) instanceof Verdict.Unsupported && isChange(claim)) {
                var follows = rates.stream().flatMap(r -> derived(claim, r).stream()).toList();
                if (follows.size() == 1) {
                    verdicts.set(i, follows.getFirst());
                }
            }
        }
    }

    private static boolean isChange(ClaimContext claim) {
        return !claim.facets().of(SentenceContext.CHANGE).isEmpty()
                && claim.claim().kind() == ClaimKind.RATE
                && claim.claim().unit().contains("điểm")
                && claim.claim().value().precision() >= DIGITS;
    }

    private Optional<Verdict> derived(ClaimContext claim, Observation now) {
        return register.earlier(now)
                .filter(then -> agrees(claim, now.value().subtract(then.value())))
                .map(
                        then ->
                                new Verdict.Derived(
                                        now.indicator().id(),
                                        "%1$s - %1$s trước".formatted(now.id()),
                                        List.of(now, then)));
    }

    private boolean agrees(ClaimContext claim, BigDecimal rise) {
        var rises = claim.facets().of(SentenceContext.CHANGE).contains("rise");
        var told = rises ? rise : rise.negate();
        return agreement.holds(claim.readings(), claim.qualifier(), 0, told);
    }
}
