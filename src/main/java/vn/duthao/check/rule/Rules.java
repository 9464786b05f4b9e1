package vn.duthao.check.rule;

import java.util.List;

/** The rules there are. */
public final class Rules {

    private Rules() {}

    /** Every rule; each finds independently of the others. */
    public static List<Rule> all() {
        return List.of(
                new FigureRefuted(),
                new FigureStale(),
                new FigureUnsupported(),
                new FigureAmbiguous(),
                new RequiredFigureMissing(),
                new ValueAmbiguous(),
                new RateDiffersFromCounts());
    }
}
