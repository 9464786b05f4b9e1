package vn.duthao.check.rule.figure;

import java.util.Optional;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.statistics.Observation;

/** The changes that figures tell: "tăng 12,5% so với cùng kỳ". */
final class Changes {

    /** Formulas of changes end with the earlier period's value. */
    private static final String EARLIER = " trước";

    private Changes() {}

    /** An indicator's values of this period and the earlier one. */
    record Told(Observation now, Observation then) {}

    /** Whether the value is a change and no state. */
    static boolean isChange(Observation observation) {
        return observation.formula() != null && observation.formula().endsWith(EARLIER);
    }

    /**
     * The indicator whose change a figure tells wrongly; empty where the figure tells none, or the
     * data do not have both values.
     */
    static Optional<Told> toldBy(ExaminedClaim examined, Examination examination) {
        if (examined.verdict() instanceof Verdict.Refuted(var o) && isChange(o)) {
            return both(o.id(), examination);
        }
        return examined.verdict() instanceof Verdict.Unsupported
                        && examined.standing().said().containsKey("change")
                ? before(examined, examination)
                : Optional.empty();
    }

    /** The last figure before it in the sentence that the data support. */
    private static Optional<Told> before(ExaminedClaim examined, Examination examination) {
        var claim = examined.claim();
        return examination.claims().stream()
                .filter(c -> c.claim().place().equals(claim.place()))
                .filter(c -> c.claim().end() <= claim.start())
                .filter(c -> c.verdict() instanceof Verdict.Supported)
                .reduce((_, last) -> last)
                .flatMap(ExaminedClaim::stated)
                .flatMap(s -> s.earlier().map(e -> new Told(s.observation(), e)));
    }

    private static Optional<Told> both(String id, Examination examination) {
        var data = examination.data();
        var previous = examination.request().previous();
        return data == null || previous == null
                ? Optional.empty()
                : data.find(id).flatMap(now -> previous.find(id).map(then -> new Told(now, then)));
    }
}
