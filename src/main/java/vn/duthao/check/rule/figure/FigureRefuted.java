package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.check.rule.consistency.RateDiffersFromCounts;
import vn.duthao.notice.Notice;

/** A figure that states an indicator with another value than the data have. */
final class FigureRefuted implements Rule {

    @Override
    public String id() {
        return "figure-refuted";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return examination.claims().stream().flatMap(this::finding).toList();
    }

    private Stream<Finding> finding(ExaminedClaim examined) {
        if (!(examined.verdict() instanceof Verdict.Refuted(var observation))
                || RateDiffersFromCounts.judges(examined)) {
            return Stream.of();
        }
        var claim = examined.claim();
        var expected = Findings.value(observation);
        var message =
                Notice.of(
                        "check.figure-refuted",
                        claim.text(),
                        observation.name(),
                        expected,
                        observation.source());
        return Stream.of(
                Findings.of(
                        id(),
                        Severities.of(id()),
                        claim,
                        message,
                        expected,
                        List.of(Findings.evidence(observation))));
    }
}
