package vn.duthao.evaluation.real;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.duthao.catalogue.Corpus;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.evaluation.Case;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.Metric.Form;
import vn.duthao.evaluation.Parallel;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.file.StatisticsReader;

/** Checks annotated documents and counts what is seen, bound, found and wrongly found. */
public final class RealSuite implements EvaluationSuite {

    private static final String DOCUMENTS = "documents";

    private final Corpus corpus;
    private final Path folder;

    /**
     * The suite of a folder.
     *
     * @param folder with documents in the form of {@code eval/samples/README.md}
     */
    public RealSuite(Corpus corpus, Path folder) {
        this.corpus = corpus;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "real";
    }

    @Override
    public Outcome run(Progress progress) {
        var documents = new SampleFolder(folder).documents();
        var checker = new FigureChecker(corpus);
        var judges =
                Parallel.map(
                        documents,
                        document -> new DocumentJudge(document, checker.check(request(document))),
                        done -> progress.at(name(), done, documents.size()));
        var metrics = new ArrayList<Metric>();
        var cases = new ArrayList<Case>();
        var total = DocumentScore.NONE;
        for (var i = 0; i < documents.size(); i++) {
            var score = judges.get(i).score();
            total = total.plus(score);
            metrics.addAll(metrics(documents.get(i).name(), score));
            cases.addAll(judges.get(i).cases());
        }
        metrics.addAll(metrics("all", total));
        return new Outcome(metrics, cases);
    }

    private CheckRequest request(AnnotatedDocument document) {
        var request = CheckRequest.of(document.name(), new ReportFiles().read(document.file()));
        var statistics = document.statistics();
        return statistics == null
                ? request
                : request.against(
                        new StatisticsReader(corpus.catalogue(), corpus.agencies())
                                .read(statistics),
                        null);
    }

    private List<Metric> metrics(String row, DocumentScore score) {
        return List.of(
                count(row, "stated", score.figures()),
                Metric.share(
                        name(), DOCUMENTS, row, "extracted", score.extracted(), score.figures()),
                Metric.share(name(), DOCUMENTS, row, "bound", score.bound(), score.extracted()),
                count(row, "known-errors", score.errors()),
                Metric.share(name(), DOCUMENTS, row, "recall", score.found(), score.errors()),
                count(row, "hinted", score.hinted()),
                count(row, "right-flagged", score.flagged()),
                count(row, "false-errors", score.alarms()),
                count(row, "false-warnings", score.warnings()),
                new Metric(
                        name(),
                        DOCUMENTS,
                        row,
                        "warnings-per-page",
                        Form.NUMBER,
                        score.pages() == 0 ? 0 : score.warnings() / score.pages(),
                        null));
    }

    private Metric count(String row, String measure, long n) {
        return Metric.count(name(), DOCUMENTS, row, measure, n);
    }
}
