package vn.duthao.check.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.check.rule.citation.CitationRules;
import vn.duthao.check.rule.consistency.ConsistencyRules;
import vn.duthao.check.rule.figure.FigureRules;
import vn.duthao.check.rule.leftover.LeftoverRules;

/** The rules there are. */
public final class Rules {

    private Rules() {}

    /** Every rule; each finds independently of the others. */
    public static List<Rule> all() {
        return Stream.of(
                        FigureRules.all(),
                        ConsistencyRules.all(),
                        CitationRules.all(),
                        LeftoverRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
