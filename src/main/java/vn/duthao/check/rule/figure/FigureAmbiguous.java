package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.duthao.check.Claim;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Observation;

/** A figure that may state one of several observations and agrees with none. */
final class FigureAmbiguous extends FigureRule {

    @Override
    public String id() {
        return "figure-ambiguous";
    }

    @Override
    Optional<Finding> finding(ExaminedClaim examined, Examination examination) {
        return examined.verdict() instanceof Verdict.Ambiguous(var candidates)
                ? Optional.of(ambiguous(examined.claim(), candidates))
                : Optional.empty();
    }

    private Finding ambiguous(Claim claim, List<Observation> candidates) {
        var names =
                candidates.stream()
                        .map(o -> o.name() + " (" + Findings.value(o) + ")")
                        .collect(Collectors.joining("; "));
        return Findings.of(
                id(),
                Severities.of(id()),
                claim,
                Notice.of("check.figure-ambiguous", claim.text(), names),
                null,
                candidates.stream().map(Findings::evidence).toList());
    }
}
