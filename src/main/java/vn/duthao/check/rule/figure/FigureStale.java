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
import vn.duthao.notice.Notice;

/** A figure left over from an earlier period's report. */
final class FigureStale implements Rule {

    @Override
    public String id() {
        return "figure-stale";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return examination.claims().stream().flatMap(this::finding).toList();
    }

    private Stream<Finding> finding(ExaminedClaim examined) {
        if (!(examined.verdict() instanceof Verdict.Stale(var now, var earlier))) {
            return Stream.of();
        }
        var claim = examined.claim();
        var expected = Findings.value(now);
        var message =
                Notice.of("check.figure-stale", claim.text(), now.name(), expected, now.source());
        return Stream.of(
                Findings.of(
                        id(),
                        Severities.of(id()),
                        claim,
                        message,
                        expected,
                        List.of(Findings.evidence(now), Findings.evidence(earlier))));
    }
}
