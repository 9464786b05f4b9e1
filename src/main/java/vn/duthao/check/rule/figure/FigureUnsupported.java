package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Standing;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;

/** A figure that the data do not have. */
final class FigureUnsupported extends FigureRule {

    private final FigureThresholds thresholds = FigureVocabulary.load().thresholds();

    @Override
    public String id() {
        return "figure-unsupported";
    }

    @Override
    Optional<Finding> finding(ExaminedClaim examined, Examination examination) {
        var data = examination.data();
        return data != null
                        && examined.verdict() instanceof Verdict.Unsupported()
                        && !isMost(examined)
                ? Optional.of(unsupported(examined, data))
                : Optional.empty();
    }

    private Finding unsupported(ExaminedClaim examined, DataSet data) {
        var claim = examined.claim();
        var clear =
                examined.nearest()
                        .filter(_ -> examined.fit() >= thresholds.clear())
                        .filter(_ -> examined.stated().isPresent() || !isElsewhere(claim, data));
        var message =
                clear.map(i -> Notice.of("check.figure-unsupported", claim.text(), i.name()))
                        .orElseGet(
                                () -> Notice.of("check.figure-unsupported-unclear", claim.text()));
        var severity = Severities.of(clear.isPresent() ? id() : id() + ".unclear");
        return Findings.of(id(), severity, claim, message, null, List.of());
    }

    /** The most points there can be need no source. */
    private static boolean isMost(ExaminedClaim examined) {
        return examined.standing().role() == Standing.Role.WHOLE
                && examined.claim().kind() == ClaimKind.SCORE;
    }

    /** A rare number that the data have, if under another name, was not made up. */
    private boolean isElsewhere(Claim claim, DataSet data) {
        return claim.value().precision() >= thresholds.rare()
                && data.observations().stream()
                        .anyMatch(o -> o.value().compareTo(claim.value()) == 0);
    }
}
