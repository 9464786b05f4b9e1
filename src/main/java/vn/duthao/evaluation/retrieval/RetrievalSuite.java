package vn.duthao.evaluation.retrieval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.duthao.check.FigureChecker;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.Case;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.Metric.Form;
import vn.duthao.evaluation.Parallel;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;

/** Looks for past wordings as officers and the drafter do, and counts how many would serve. */
public final class RetrievalSuite implements EvaluationSuite {

    private static final String DRAFTING = "drafting";
    private static final String SEARCH = "search";
    private static final Predicate<LabelledQuery> ALL = _ -> true;

    /** A way of searching passages. */
    public interface Search extends Function<PassageRequest, List<PassageHit>> {}

    private final DraftingDesk desk;
    private final Path folder;
    private final SequencedMap<String, Search> others;

    /**
     * The suite of a folder.
     *
     * @param desk with its index up to date
     * @param folder with queries in the form of {@code eval/samples/README.md}
     */
    public RetrievalSuite(DraftingDesk desk, Path folder) {
        this(desk, folder, new LinkedHashMap<>());
    }

    /**
     * Likewise.
     *
     * @param others ways of searching that are compared with the search by words; each has the
     *     table {@code search-<name>}
     */
    public RetrievalSuite(DraftingDesk desk, Path folder, SequencedMap<String, Search> others) {
        this.desk = desk;
        this.folder = folder;
        this.others = others;
    }

    @Override
    public String name() {
        return "retrieval";
    }

    /** A query with what was found for it. */
    private record Answer(LabelledQuery query, Ranking ranking) {}

    @Override
    public Outcome run(Progress progress) {
        var queries = new QueryFolder(folder).queries();
        var drafted = drafted(queries, progress);
        var metrics = new ArrayList<Metric>();
        var cases = new ArrayList<Case>();
        row(metrics, DRAFTING, "one-fits", drafted, LabelledQuery::hasMisfit);
        row(metrics, DRAFTING, "any-fits", drafted, q -> !q.hasMisfit());
        row(metrics, DRAFTING, "all", drafted, ALL);
        drafted.forEach(a -> missed(a, DRAFTING, cases));
        searched(SEARCH, queries, desk.retriever()::search, metrics, cases);
        others.forEach(
                (name, search) -> searched(SEARCH + "-" + name, queries, search, metrics, cases));
        return new Outcome(metrics, cases);
    }

    private void searched(
            String table,
            List<LabelledQuery> queries,
            Search search,
            List<Metric> metrics,
            List<Case> cases) {
        var ranker = new PassageRanker(search);
        var searched = queries.stream().map(q -> new Answer(q, ranker.rank(q))).toList();
        row(metrics, table, "own-reports", searched, q -> !q.everywhere());
        row(metrics, table, "everywhere", searched, LabelledQuery::everywhere);
        row(metrics, table, "all", searched, ALL);
        searched.forEach(a -> missed(a, table, cases));
    }

    /** The answers for the queries that name an indicator, writer by writer. */
    private List<Answer> drafted(List<LabelledQuery> queries, Progress progress) {
        var ranker = new FrameRanker(desk, new FigureChecker(desk.corpus()));
        var writers =
                List.copyOf(
                        queries.stream()
                                .filter(q -> q.indicator() != null)
                                .collect(
                                        Collectors.groupingBy(
                                                q -> Map.entry(q.writer(), q.period()),
                                                LinkedHashMap::new,
                                                Collectors.toList()))
                                .values());
        var rankings =
                Parallel.map(
                        writers, ranker::rank, done -> progress.at(name(), done, writers.size()));
        var answers = new ArrayList<Answer>();
        for (var i = 0; i < writers.size(); i++) {
            for (var j = 0; j < writers.get(i).size(); j++) {
                answers.add(new Answer(writers.get(i).get(j), rankings.get(i).get(j)));
            }
        }
        return answers;
    }

    private void row(
            List<Metric> metrics,
            String table,
            String row,
            List<Answer> answers,
            Predicate<LabelledQuery> wanted) {
        var rankings =
                answers.stream().filter(a -> wanted.test(a.query())).map(Answer::ranking).toList();
        var first = rankings.stream().filter(r -> r.hit(1)).count();
        var three = rankings.stream().filter(r -> r.hit(FrameRanker.FIRST)).count();
        var gain =
                rankings.stream().mapToDouble(r -> r.gain(PassageRanker.FIRST)).average().orElse(0);
        metrics.add(Metric.count(name(), table, row, "queries", rankings.size()));
        metrics.add(Metric.share(name(), table, row, "hit-1", first, rankings.size()));
        metrics.add(Metric.share(name(), table, row, "hit-3", three, rankings.size()));
        metrics.add(new Metric(name(), table, row, "ndcg", Form.SHARE, gain, null));
    }

    private void missed(Answer answer, String table, List<Case> cases) {
        if (!answer.ranking().hit(1)) {
            var query = answer.query();
            cases.add(
                    new Case(
                            name(),
                            "not-first",
                            table,
                            query.writer() + " " + query.period().code(),
                            String.valueOf(query.indicator()),
                            query.text(),
                            "",
                            "",
                            "grades found: " + answer.ranking().found()));
        }
    }
}
