package vn.duthao.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Rules;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/** Finds the figures of a report, binds each to an indicator and judges it. */
public final class FigureChecker {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity)
                    .reversed()
                    .thenComparing(f -> f.place().index())
                    .thenComparing(Finding::start)
                    .thenComparing(Finding::rule);

    private final Catalogue catalogue;
    private final Lexicon lexicon = Lexicon.load();
    private final Thresholds thresholds = Resources.read("thresholds.yaml", Thresholds.class);
    private final List<Rule> rules = Rules.all();

    public FigureChecker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The check of a report, with nothing required.
     *
     * @param document name of the file, for the outcome
     * @param data null to check the report against itself only
     * @param previous statistics of the comparable or preceding period, null where there are none
     */
    public CheckReport check(
            String document, Report report, @Nullable DataSet data, @Nullable DataSet previous) {
        return check(document, report, data, previous, Set.of());
    }

    /**
     * The check of a report.
     *
     * @param document name of the file, for the outcome
     * @param data null to check the report against itself only
     * @param previous statistics of the comparable or preceding period, null where there are none
     * @param required ids of the indicators that the report must tell where the data have them
     */
    public CheckReport check(
            String document,
            Report report,
            @Nullable DataSet data,
            @Nullable DataSet previous,
            Set<String> required) {
        var sentences = ReadingOrder.of(report);
        var claims = new ClaimExtractor(lexicon, thresholds).extract(sentences);
        var register = new CandidateRegister(catalogue, data, previous, lexicon, thresholds);
        var finder = new EvidenceFinder(register, lexicon, thresholds);
        var judged = new Judge(register, finder, thresholds).judge(finder.bind(claims));
        var examination = new Examination(judged, data, required);
        var findings =
                rules.stream()
                        .flatMap(r -> r.findings(examination).stream())
                        .sorted(WORST_FIRST)
                        .toList();
        return new CheckReport(
                document,
                data == null ? "" : data.name(),
                data == null ? "" : data.period().code(),
                judged.stream().map(ExaminedClaim::judged).toList(),
                findings);
    }
}
