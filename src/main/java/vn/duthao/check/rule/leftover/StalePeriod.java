package vn.duthao.check.rule.leftover;

import java.util.List;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/** A year, quarter or half that was left over from another period's report. */
final class StalePeriod implements Rule {

    @Override
    public String id() {
        return "stale-period";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var period = examination.subject().period();
        var type = examination.report().letterhead().documentType();
        if (period == null || !LeftoverWords.WORDS.periods().reportingTypes().contains(type)) {
            return List.of();
        }
        var judge = new PeriodJudge(examination, period);
        return Ends.withTitle(examination).stream()
                .flatMap(sentence -> judge.stale(sentence).stream())
                .map(stale -> finding(stale, period.inWords()))
                .toList();
    }

    private Finding finding(PeriodJudge.Stale stale, String reported) {
        var mention = stale.mention();
        var message =
                Notice.of(
                        "leftover.stale-period." + stale.why(),
                        mention.text(),
                        reported,
                        stale.expected());
        return Findings.of(
                id(),
                Severities.of(id()),
                mention.sentence().place(),
                mention.start(),
                mention.end(),
                message,
                stale.expected(),
                List.of());
    }
}
