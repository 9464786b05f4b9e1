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

/** A figure that the data do not have. */
final class FigureUnsupported implements Rule {

    /** From here the words around a figure clearly tell of an indicator. */
    private static final double CLEAR = 0.55;

    @Override
    public String id() {
        return "figure-unsupported";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return examination.data() == null
                ? List.of()
                : examination.claims().stream().flatMap(this::finding).toList();
    }

    private Stream<Finding> finding(ExaminedClaim examined) {
        if (!(examined.verdict() instanceof Verdict.Unsupported())
                || RateDiffersFromCounts.judges(examined)) {
            return Stream.of();
        }
        var claim = examined.claim();
        var clear = examined.nearest().filter(_ -> examined.fit() >= CLEAR);
        var message =
                clear.map(i -> Notice.of("check.figure-unsupported", claim.text(), i.name()))
                        .orElseGet(
                                () -> Notice.of("check.figure-unsupported-unclear", claim.text()));
        var severity = Severities.of(clear.isPresent() ? id() : id() + ".unclear");
        return Stream.of(Findings.of(id(), severity, claim, message, null, List.of()));
    }
}
