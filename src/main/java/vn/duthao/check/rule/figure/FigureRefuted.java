package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.NoState;

/** A figure that states an indicator with another value than the data have. */
final class FigureRefuted extends FigureRule {

    @Override
    public String id() {
        return "figure-refuted";
    }

    @Override
    Optional<Finding> finding(ExaminedClaim examined, Examination examination) {
        return examined.verdict() instanceof Verdict.Refuted(var observation)
                        && !NoState.isToldBy(examined, examination)
                ? Optional.of(Findings.contradicted(id(), examined.claim(), List.of(observation)))
                : Optional.empty();
    }
}
