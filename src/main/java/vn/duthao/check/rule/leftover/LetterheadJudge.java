package vn.duthao.check.rule.leftover;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.leftover.LeftoverAgency.Leftover;

/** Whether the letterhead is that of the agency whose data are reported. */
final class LetterheadJudge {

    private final Examination examination;
    private final Departments departments;
    private final Reporter reporter;

    LetterheadJudge(Examination examination, Departments departments, Reporter reporter) {
        this.examination = examination;
        this.departments = departments;
        this.reporter = reporter;
    }

    /** The issuer, and the symbol of the number, where they are another department's. */
    List<Leftover> leftovers() {
        var head = examination.report().letterhead();
        var found = new ArrayList<Leftover>();
        var issuer = departments.family(head.agency(), Reporter.lastDay(examination.subject()));
        if (!issuer.isEmpty() && issuer.stream().allMatch(reporter::isOther)) {
            found.add(leftover(head.agency(), "leftover-agency"));
        }
        departments
                .ofNumber(head.number())
                .filter(d -> !reporter.family().isEmpty() && reporter.isOther(d))
                .ifPresent(_ -> found.add(leftover(head.number(), "leftover-agency.symbol")));
        return found;
    }

    private Leftover leftover(String text, String why) {
        return new Leftover(Ends.above(text), 0, text.length(), why, reporter.name());
    }
}
