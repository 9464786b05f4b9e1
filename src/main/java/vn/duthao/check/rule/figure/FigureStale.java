package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.NoState;

/** A figure left over from an earlier period's report. */
final class FigureStale extends FigureRule {

    @Override
    public String id() {
        return "figure-stale";
    }

    @Override
    Optional<Finding> finding(ExaminedClaim examined, Examination examination) {
        return examined.verdict() instanceof Verdict.Stale(var now, var earlier)
                        && !NoState.isToldBy(examined, examination)
                ? Optional.of(Findings.contradicted(id(), examined.claim(), List.of(now, earlier)))
                : Optional.empty();
    }
}
