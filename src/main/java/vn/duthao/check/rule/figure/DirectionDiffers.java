package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Rule;

/** A word of direction or extent that the data, or the figures beside it, contradict. */
final class DirectionDiffers implements Rule {

    static final String ID = "direction-differs";

    private final List<Comparison> comparisons;

    DirectionDiffers() {
        var vocabulary = FigureVocabulary.load();
        comparisons =
                List.of(
                        new FromTo(vocabulary),
                        new AmountBeside(vocabulary),
                        new ChangeSign(vocabulary),
                        new StatedChange(vocabulary),
                        new EarlierPeriod(vocabulary),
                        new Target(vocabulary),
                        new NothingTold(vocabulary),
                        new AllTold(vocabulary),
                        new Extremes(vocabulary));
    }

    /** One way in which such a word can be held against figures. */
    interface Comparison {
        /** What it finds, in reading order. */
        Stream<Finding> findings(Examination examination);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return comparisons.stream().flatMap(c -> c.findings(examination)).toList();
    }
}
