package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Rule;

/** A rule that looks at one figure after the other. */
abstract class FigureRule implements Rule {

    @Override
    public final List<Finding> findings(Examination examination) {
        return examination.claims().stream()
                .flatMap(c -> finding(c, examination).stream())
                .toList();
    }

    /** What is wrong with the figure, empty where nothing is. */
    abstract Optional<Finding> finding(ExaminedClaim examined, Examination examination);
}
