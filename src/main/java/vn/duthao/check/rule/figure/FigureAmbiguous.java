package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/** A figure that may state one of several observations and agrees with none. */
final class FigureAmbiguous implements Rule {

    @Override
    public String id() {
        return "figure-ambiguous";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return examination.claims().stream().flatMap(this::finding).toList();
    }

    private Stream<Finding> finding(ExaminedClaim examined) {
        if (!(examined.verdict() instanceof Verdict.Ambiguous(var candidates))) {
            return Stream.of();
        }
        var claim = examined.claim();
        var names =
                candidates.stream()
                        .map(o -> o.name() + " (" + Findings.value(o) + ")")
                        .collect(Collectors.joining("; "));
        return Stream.of(
                Findings.of(
                        id(),
                        Severities.of(id()),
                        claim,
                        Notice.of("check.figure-ambiguous", claim.text(), names),
                        null,
                        candidates.stream().map(Findings::evidence).toList()));
    }
}
