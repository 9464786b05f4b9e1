package vn.duthao.check.rule.leftover;

import java.util.List;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
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
        if (!LeftoverWords.WORDS.periods().reportingTypes().contains(type)) {
            return restated(examination);
        }
        if (period == null) {
            return List.of();
        }
        var judge = new PeriodJudge(examination, period);
        return Ends.withTitle(examination).stream()
                .flatMap(sentence -> judge.stale(sentence).stream())
                .map(stale -> finding(stale, period.inWords()))
                .toList();
    }

    /** A plan speaks of many years; but its last sentence names it as its title does. */
    private List<Finding> restated(Examination examination) {
        var title = mentions(Ends.above(examination.report().title()));
        if (title.size() != 1) {
            return List.of();
        }
        return examination.sentences().stream()
                .filter(sentence -> Ends.isClosing(Word.of(sentence.text())))
                .map(StalePeriod::mentions)
                .filter(mentions -> mentions.size() == 1)
                .map(List::getFirst)
                .filter(mention -> isRestated(mention, title.getFirst()))
                .map(mention -> stale(mention, title.getFirst()))
                .toList();
    }

    private static List<Mention> mentions(PlacedSentence sentence) {
        var words = Word.of(sentence.text());
        return sentence.spans().stream()
                .flatMap(span -> Mention.of(sentence, words, span).stream())
                .toList();
    }

    /** The last sentence still speaks of the document itself, and of another period. */
    private static boolean isRestated(Mention mention, Mention title) {
        return mention.clauseBefore().size() == mention.first()
                && !mention.text().equalsIgnoreCase(title.text());
    }

    private Finding stale(Mention mention, Mention title) {
        return finding(new PeriodJudge.Stale(mention, "title", title.text()), title.text());
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
