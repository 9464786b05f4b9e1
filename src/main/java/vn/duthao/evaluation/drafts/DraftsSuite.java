package vn.duthao.evaluation.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Verdict;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.Case;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.Parallel;
import vn.duthao.report.Sentence;

/**
 * Drafts the last report of every agency from its earlier ones and holds it against the statistics
 * and against what the office wrote in the end.
 */
public final class DraftsSuite implements EvaluationSuite {

    static final String NAME = "drafts";

    private final Workspace workspace;
    private final DraftingDesk desk;
    private final @Nullable Drafter model;
    private final FigureChecker checker;

    /**
     * The suite of a workspace, of drafts by the offline writer.
     *
     * @param desk with its index up to date
     */
    public DraftsSuite(Workspace workspace, DraftingDesk desk) {
        this(workspace, desk, null);
    }

    /**
     * Likewise.
     *
     * @param model drafts with the words of a language model, told in a table of its own before the
     *     others; null for the offline writer
     */
    public DraftsSuite(Workspace workspace, DraftingDesk desk, @Nullable Drafter model) {
        this.workspace = workspace;
        this.desk = desk;
        this.model = model;
        this.checker = new FigureChecker(desk.corpus());
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A report that was drafted and checked. */
    private record Drafted(HeldOutReport report, Draft draft, CheckReport check) {
        DraftScore score() {
            return DraftScore.of(report, draft, check);
        }
    }

    @Override
    public Outcome run(Progress progress) {
        var reports = new HeldOutReports(workspace, desk).all();
        var drafts =
                Parallel.map(
                        reports, this::drafted, done -> progress.at(name(), done, reports.size()));
        var metrics = new ArrayList<Metric>(model == null ? List.of() : modelMetrics(drafts));
        var total = DraftScore.NONE;
        for (var drafted : drafts) {
            var score = drafted.score();
            total = total.plus(score);
            metrics.addAll(score.metrics(drafted.report().name()));
        }
        metrics.addAll(total.metrics("all"));
        metrics.addAll(total.sectionMetrics());
        return new Outcome(metrics, drafts.stream().flatMap(DraftsSuite::cases).toList());
    }

    private static List<Metric> modelMetrics(List<Drafted> drafts) {
        var metrics = new ArrayList<Metric>();
        var total = ModelScore.NONE;
        for (var drafted : drafts) {
            var score = ModelScore.of(drafted.draft().worded());
            total = total.plus(score);
            metrics.addAll(score.metrics(drafted.report().name()));
        }
        metrics.addAll(total.metrics("all"));
        return metrics;
    }

    private Drafted drafted(HeldOutReport report) {
        var drafter = model != null ? model : (Drafter) desk::draft;
        var draft = drafter.draft(report.agency(), report.data());
        var data = report.data();
        var earlier = desk.earlier(report.agency(), data.period(), data.reportType());
        var request =
                // the annex lists all the statistics: with it everything would be told
                CheckRequest.of(report.name(), draft.report().withoutAnnexes())
                        .against(data, earlier)
                        .requiring(report.placed());
        return new Drafted(report, draft, checker.check(request));
    }

    private static Stream<Case> cases(Drafted drafted) {
        var name = drafted.report().name();
        var check = drafted.check();
        var placed = SectionTexts.of(drafted.draft().report(), drafted.report().outline()).all();
        return Stream.of(
                        FactScore.untold(check).stream().map(f -> of("untold", name, f)),
                        check.claims().stream()
                                .filter(c -> isWrong(c.verdict()))
                                .map(c -> of(name, c)),
                        FactScore.leaks(check).stream().map(f -> of("leak", name, f)),
                        Repeats.of(placed).stream().map(s -> of(name, s)))
                .flatMap(cases -> cases);
    }

    private static boolean isWrong(Verdict verdict) {
        return verdict instanceof Verdict.Unsupported || verdict instanceof Verdict.Refuted;
    }

    private static Case of(String outcome, String document, Finding finding) {
        return new Case(
                NAME,
                outcome,
                finding.rule(),
                document,
                finding.place().section(),
                finding.place().sentence(),
                "",
                finding.text(),
                finding.message().in(Locale.ENGLISH));
    }

    private static Case of(String document, JudgedClaim judged) {
        var claim = judged.claim();
        var verdict = judged.verdict();
        return new Case(
                NAME,
                verdict instanceof Verdict.Refuted ? "refuted" : "unsupported",
                claim.kind().name().toLowerCase(Locale.ROOT),
                document,
                claim.place().section(),
                claim.place().sentence(),
                "",
                claim.text(),
                "");
    }

    private static Case of(String document, Sentence sentence) {
        return new Case(NAME, "repeated", "sentence", document, "", sentence.text(), "", "", "");
    }
}
