package vn.duthao.drafting;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.phrases.PhraseIndexer;
import vn.duthao.phrases.Retriever;
import vn.duthao.phrases.lucene.LucenePhraseIndex;
import vn.duthao.report.Report;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.StatisticsFile;
import vn.duthao.statistics.file.StatisticsReader;

/** A workspace at work: its facts, its files, its index, its checker and its drafter. */
public final class DraftingDesk {

    private final Workspace workspace;
    private final Corpus corpus;
    private final StatisticsReader statistics;
    private final FigureChecker checker;
    private final LucenePhraseIndex index;

    /**
     * Opens the workspace.
     *
     * @param index folder of the index
     * @throws UnusableInputException where the facts of the workspace are wrong
     */
    public DraftingDesk(Workspace workspace, Path index) {
        this.workspace = workspace;
        this.corpus = new CorpusReader().read(workspace.corpus());
        this.statistics = new StatisticsReader(corpus);
        this.checker = new FigureChecker(corpus);
        this.index = new LucenePhraseIndex(index);
    }

    /** The facts of the workspace. */
    public Corpus corpus() {
        return corpus;
    }

    /** Its past wordings, as far as they were indexed. */
    public Retriever retriever() {
        return index;
    }

    /**
     * Brings the index up to date.
     *
     * @param notices told where a damaged index was removed, to be made anew
     * @param progress told the name of each report before it is read
     */
    public PhraseIndexer.Outcome updateIndex(Consumer<Notice> notices, Consumer<String> progress) {
        if (index.state() == LucenePhraseIndex.State.DAMAGED) {
            index.clear();
            notices.accept(
                    Notice.of(
                            "phrases.index-damaged",
                            workspace.root().relativize(workspace.index())));
        }
        return indexer().update(workspace, index, progress);
    }

    /**
     * The past reports that are indexed as they are now, {@code <agency>/<period>}, each with its
     * type.
     */
    public Map<String, String> indexed() {
        if (index.state() != LucenePhraseIndex.State.READY) {
            return Map.of();
        }
        var types = new HashMap<>(index.reportTypes());
        types.keySet().retainAll(indexer().upToDate(workspace, index));
        return types;
    }

    private PhraseIndexer indexer() {
        return new PhraseIndexer(corpus, checker, new ReportFiles()::read, statistics::read);
    }

    /** How many figures of the report state a statistic. */
    public int figures(String document, Report report) {
        return checker.check(CheckRequest.of(document, report)).claims().size();
    }

    /**
     * The statistics of the agency and period, with what was odd in reading them.
     *
     * @param file null for the workspace's own
     * @throws UnusableInputException where there are none, or they are another agency's or period's
     */
    public StatisticsFile statistics(Agency agency, Period period, @Nullable Path file) {
        var path = file != null ? file : ownFile(agency, period);
        var read = statistics.readFile(path, agency.id(), period);
        var data = read.data();
        if (!data.agency().equals(agency.id()) || !data.period().equals(period)) {
            throw new UnusableInputException(
                    Notice.of(
                            "drafting.other-statistics",
                            path,
                            data.agency(),
                            data.period().code(),
                            agency.id(),
                            period.code()));
        }
        return read;
    }

    /** The statistics of the comparable period, null where the workspace has none. */
    public @Nullable DataSet earlier(Agency agency, Period period) {
        return workspace
                .statistics(agency.id(), ReportingCalendar.comparable(period))
                .map(statistics::read)
                .orElse(null);
    }

    /**
     * The statistics that those of the period are proved with: of the comparable period, and of
     * those that end where it begins, as far as the workspace has them.
     */
    public List<DataSet> provedWith(Agency agency, Period period) {
        var periods = new LinkedHashSet<>(ReportingCalendar.preceding(period));
        periods.add(ReportingCalendar.comparable(period));
        return periods.stream()
                .flatMap(p -> workspace.statistics(agency.id(), p).stream())
                .map(statistics::read)
                .toList();
    }

    /** Drafts the report of the data. */
    public Draft draft(Agency agency, DataSet data) {
        var outline = corpus.outline(data.reportType(), agency.type(), data.period().kind());
        var request = new DraftingRequest(agency, outline, data, earlier(agency, data.period()));
        return new ReportDrafter(corpus, index, checker).draft(request);
    }

    private Path ownFile(Agency agency, Period period) {
        return workspace
                .statistics(agency.id(), period)
                .orElseThrow(
                        () ->
                                new UnusableInputException(
                                        Notice.of(
                                                "drafting.no-statistics",
                                                agency.id(),
                                                period.code())));
    }
}
