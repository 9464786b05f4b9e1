package vn.duthao.statistics.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Outline;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.YamlResource;

/** Proves statistics by every rule. */
public final class StatisticsProof {

    private final Catalogue catalogue;
    private final List<ProofRule> rules;

    public StatisticsProof(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.rules =
                List.of(
                        new PossibleValueRule(),
                        new SumRule(),
                        new AtMostRule(),
                        new RateRule(),
                        new FormulaRule(),
                        new CarryOverRule(),
                        new RequiredIndicatorRule(),
                        new JumpRule(YamlResource.read("jumps.yaml", JumpLimits.class)));
    }

    /**
     * The flaws of the data, errors before warnings, then by rule and in the order of the catalogue
     * or file.
     *
     * @param outline of the report to be drafted, null to ask for no indicator
     * @param earlier data of other periods, in any order; only those of the same agency that end
     *     where this period begins, or that are comparable with it, are used
     */
    public List<Flaw> prove(DataSet data, @Nullable Outline outline, List<DataSet> earlier) {
        var subject = new ProofSubject(data, catalogue, outline, List.copyOf(earlier));
        return rules.stream()
                .flatMap(rule -> rule.flaws(subject))
                .sorted(java.util.Comparator.comparing(Flaw::severity))
                .toList();
    }

    /** The flaws of the data by themselves. */
    public List<Flaw> prove(DataSet data) {
        return prove(data, null, List.of());
    }
}
