package vn.duthao.check.rule.leftover;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/** Another agency's name, symbol or province where the one who reports is meant. */
final class LeftoverAgency implements Rule {

    /**
     * What was left over.
     *
     * @param sentence where it stands
     * @param start offset of its first letter
     * @param end offset after its last
     * @param why the message's key below "leftover."
     * @param reporter name or province of the one who reports
     * @param certain false where it may be right
     */
    record Leftover(
            PlacedSentence sentence,
            int start,
            int end,
            String why,
            String reporter,
            boolean certain) {

        Leftover(PlacedSentence sentence, int start, int end, String why, String reporter) {
            this(sentence, start, end, why, reporter, true);
        }

        String text() {
            return sentence.text().substring(start, end);
        }
    }

    @Override
    public String id() {
        return "leftover-agency";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var departments = Departments.of(examination.corpus().agencies());
        var reporter = Reporter.of(examination, departments);
        if (reporter.name().isEmpty()) {
            return List.of();
        }
        var heads = new LetterheadJudge(examination, departments, reporter);
        var names = new AgencyJudge(examination, departments, reporter);
        var numbers = new NumberJudge(examination, departments, reporter);
        var provinces = new ProvinceJudge(reporter, examination.corpus().agencies());
        var inSentences =
                Ends.withTitle(examination).stream()
                        .filter(s -> s.row() == null)
                        .flatMap(
                                s -> {
                                    var words = Word.of(s.text());
                                    return Stream.of(
                                                    names.leftovers(s, words),
                                                    numbers.leftovers(s, words),
                                                    provinces.leftovers(s, words))
                                            .flatMap(List::stream);
                                });
        return Stream.concat(heads.leftovers().stream(), inSentences).map(this::finding).toList();
    }

    private Finding finding(Leftover leftover) {
        return Findings.of(
                id(),
                Severities.of(leftover.certain() ? id() : id() + ".uncertain"),
                leftover.sentence().place(),
                leftover.start(),
                leftover.end(),
                Notice.of("leftover." + leftover.why(), leftover.text(), leftover.reporter()),
                leftover.why().equals("leftover-agency.symbol") ? null : leftover.reporter(),
                List.of());
    }
}
