package vn.duthao.check.rule.figure;

import java.util.List;
import vn.duthao.check.rule.Rule;

/** Rules that judge figures against the data. */
public final class FigureRules {

    private FigureRules() {}

    /** Every rule of the family; each finds independently of the others. */
    public static List<Rule> all() {
        return List.of(
                new FigureRefuted(),
                new FigureStale(),
                new FigureUnsupported(),
                new FigureAmbiguous(),
                new RequiredFigureMissing(),
                new ValueAmbiguous(),
                new ValueToldDifferently(),
                new DirectionDiffers(),
                new UnitDiffers(),
                new QualifierDiffers());
    }
}
