package vn.duthao.evaluation.drafts;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.check.CheckReport;
import vn.duthao.drafting.Draft;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.Metric.Form;

/** What a draft, or several, are worth. */
record DraftScore(FactScore facts, WordingScore wording, ClosenessScore closeness) {

    static final DraftScore NONE =
            new DraftScore(FactScore.NONE, WordingScore.NONE, ClosenessScore.NONE);

    private static final String SUITE = DraftsSuite.NAME;

    static DraftScore of(HeldOutReport report, Draft draft, CheckReport check) {
        var drafted = SectionTexts.of(draft.report(), report.outline());
        var written = SectionTexts.of(report.written(), report.outline());
        return new DraftScore(
                FactScore.of(check, report.data(), report.placed()),
                WordingScore.of(draft, drafted.all()),
                ClosenessScore.of(drafted, written));
    }

    DraftScore plus(DraftScore other) {
        return new DraftScore(
                facts.plus(other.facts),
                wording.plus(other.wording),
                closeness.plus(other.closeness));
    }

    /** The score as a row of each table. */
    List<Metric> metrics(String row) {
        return List.of(
                count("facts", row, "observations", facts.placed()),
                share("facts", row, "coverage", facts.placed() - facts.untold(), facts.placed()),
                count("facts", row, "figures", facts.figures()),
                count("facts", row, "unsupported", facts.unsupported()),
                count("facts", row, "refuted", facts.refuted()),
                count("facts", row, "leaks", facts.leaks()),
                count("wording", row, "sentences", wording.sentences()),
                share("wording", row, "precedented", wording.precedented(), wording.sentences()),
                count("wording", row, "carried-over", wording.carriedOver()),
                count("wording", row, "gaps", wording.gaps()),
                count("wording", row, "repeated", wording.repeated()),
                count("closeness", row, "written", closeness.written()),
                share("closeness", row, "unedited", closeness.unedited(), closeness.written()),
                value("closeness", row, "chrf", closeness.whole().value()),
                value("closeness", row, "section-chrf", closeness.meanOfSections()));
    }

    /** A row for each section of the outline, over all reports that have it. */
    List<Metric> sectionMetrics() {
        var metrics = new ArrayList<Metric>();
        closeness
                .sections()
                .forEach(
                        (id, section) -> {
                            metrics.add(count("sections", id, "reports", section.reports()));
                            var value = section.closeness().value();
                            metrics.add(value("sections", id, "likeness", value));
                        });
        return metrics;
    }

    private static Metric count(String table, String row, String measure, long n) {
        return Metric.count(SUITE, table, row, measure, n);
    }

    private static Metric share(String table, String row, String measure, long hits, long trials) {
        return Metric.share(SUITE, table, row, measure, hits, trials);
    }

    private static Metric value(String table, String row, String measure, double value) {
        return new Metric(SUITE, table, row, measure, Form.SHARE, value, null);
    }
}
