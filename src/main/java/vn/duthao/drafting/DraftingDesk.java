package vn.duthao.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.files.ProcessLock;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.phrases.PhraseIndexer;
import vn.duthao.phrases.Retriever;
import vn.duthao.phrases.TextEmbedder;
import vn.duthao.phrases.lucene.HybridSearch;
import vn.duthao.phrases.lucene.LucenePhraseIndex;
import vn.duthao.realise.llm.ModelWriter;
import vn.duthao.report.Report;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.KeptStatistics;
import vn.duthao.statistics.file.StatisticsFile;
import vn.duthao.statistics.file.StatisticsReader;
import vn.duthao.statistics.proof.Flaw;
import vn.duthao.statistics.proof.StatisticsProof;

/** A workspace at work: its facts, its files, its index, its checker and its drafter. */
public final class DraftingDesk {

    private final Workspace workspace;
    private final Corpus corpus;
    private final StatisticsReader statistics;
    private final FigureChecker checker;
    private final LucenePhraseIndex index;
    private final KeptStatistics kept;

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
        this.kept = new KeptStatistics(workspace, corpus, statistics::read);
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
     * Brings the index up to date; waits while another process does.
     *
     * @param notices told where it waits, and where a damaged index was removed, to be made anew
     * @param progress told the name of each report before it is read
     */
    public PhraseIndexer.Outcome updateIndex(Consumer<Notice> notices, Consumer<String> progress) {
        return locked(notices, () -> update(notices, progress));
    }

    /**
     * Search by words and meaning in what is indexed; makes the vectors that are missing, waits
     * while another process does.
     *
     * @param notices told where it waits
     * @param progress told the name of each report before its passages go to the model
     * @throws DuthaoException as {@link HybridSearch#update}
     */
    public HybridSearch searchByMeaning(
            TextEmbedder embedder, Consumer<Notice> notices, Consumer<String> progress) {
        var search = new HybridSearch(index, workspace.vectors(), embedder);
        return locked(
                notices,
                () -> {
                    search.update(progress);
                    return search;
                });
    }

    private <T> T locked(Consumer<Notice> notices, Supplier<T> work) {
        var lock = workspace.index().resolveSibling("index.lock");
        try {
            Files.createDirectories(lock.getParent());
            try (var _ = taken(lock, notices)) {
                return work.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutsideFailureException(Notice.of("drafting.interrupted"), e);
        } catch (IOException e) {
            // where nothing can be written, an index that is up to date is good enough
            return work.get();
        }
    }

    private static ProcessLock taken(Path lock, Consumer<Notice> notices)
            throws IOException, InterruptedException {
        var free = ProcessLock.tryTake(lock);
        if (free.isPresent()) {
            return free.get();
        }
        notices.accept(Notice.of("drafting.index-busy"));
        return ProcessLock.take(lock);
    }

    private PhraseIndexer.Outcome update(Consumer<Notice> notices, Consumer<String> progress) {
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
     * The past reports that are indexed as they are now, {@code <agency>/<period>[.<type>]}, each
     * with its type.
     */
    public Map<String, String> indexed() {
        if (index.state() != LucenePhraseIndex.State.READY) {
            return Map.of();
        }
        var held = index.held();
        var types = new HashMap<String, String>();
        held.forEach((key, report) -> types.put(key, report.type()));
        types.keySet().retainAll(indexer().upToDate(workspace, held));
        return types;
    }

    /** What each indexed past report was made from, by its key; empty where there is no index. */
    public Map<String, String> fingerprints() {
        var fingerprints = new HashMap<String, String>();
        if (index.state() == LucenePhraseIndex.State.READY) {
            index.held().forEach((key, report) -> fingerprints.put(key, report.fingerprint()));
        }
        return fingerprints;
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
     * @param file null for the workspace's own, where there is one
     * @throws UnusableInputException where there are none, or they are another agency's or period's
     */
    public StatisticsFile statistics(Agency agency, Period period, @Nullable Path file) {
        var path = file != null ? file : statisticsFile(agency, period, null);
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

    /**
     * The statistics file of the agency, period and type of report.
     *
     * @param type null for the only one there is
     * @throws UnusableInputException where there is none, or where there are several and no type is
     *     given
     */
    public Path statisticsFile(Agency agency, Period period, @Nullable String type) {
        var files = kept.files(agency.id(), period);
        if (files.isEmpty()) {
            throw new UnusableInputException(
                    Notice.of("drafting.no-statistics", agency.id(), period.code()));
        }
        if (files.size() == 1) {
            return files.getFirst();
        }
        var names = names(files);
        if (type == null) {
            throw new UnusableInputException(
                    Notice.of("drafting.several-statistics", agency.id(), period.code(), names));
        }
        return kept.find(agency.id(), period, type)
                .map(KeptStatistics.Found::file)
                .orElseThrow(
                        () ->
                                new UnusableInputException(
                                        Notice.of(
                                                "drafting.no-statistics-of-type",
                                                agency.id(),
                                                period.code(),
                                                type,
                                                names)));
    }

    private String names(List<Path> files) {
        return files.stream()
                .map(file -> workspace.root().relativize(file).toString())
                .collect(Collectors.joining(", "));
    }

    /** The statistics of the workspace. */
    public KeptStatistics kept() {
        return kept;
    }

    /** The statistics that belong to the past report, empty where it has none. */
    public Optional<KeptStatistics.Found> statistics(ReportFile report) {
        return kept.of(report, () -> indexer().recognised(report));
    }

    /** The name of the statistics that belong to the past report, empty where it has none. */
    public Optional<CorpusEntry> statisticsName(ReportFile report) {
        return kept.nameOf(report, () -> indexer().recognised(report));
    }

    /**
     * The type of the past report, by its name, its statistics or its text; empty where none of
     * them can be read.
     */
    public Optional<String> reportType(ReportFile report) {
        try {
            return Optional.of(indexer().type(workspace, report));
        } catch (DuthaoException e) {
            // what is wrong with it is told where it is indexed
            return Optional.empty();
        }
    }

    /** The statistics of the comparable period, null where the workspace has none of the type. */
    public @Nullable DataSet earlier(Agency agency, Period period, String type) {
        return kept.find(agency.id(), ReportingCalendar.comparable(period), type)
                .map(KeptStatistics.Found::data)
                .orElse(null);
    }

    /**
     * The statistics that those of the period are proved with: of the comparable period, and of
     * those that end where it begins, as far as the workspace has them of the type.
     */
    public List<DataSet> provedWith(Agency agency, Period period, String type) {
        var periods = new LinkedHashSet<>(ReportingCalendar.preceding(period));
        periods.add(ReportingCalendar.comparable(period));
        return periods.stream()
                .flatMap(p -> kept.find(agency.id(), p, type).stream())
                .map(KeptStatistics.Found::data)
                .toList();
    }

    /** What is wrong or unlikely in the statistics, errors first. */
    public List<Flaw> flaws(Agency agency, DataSet data) {
        var outline = corpus.outline(data.reportType(), agency.type(), data.period().kind());
        return new StatisticsProof(corpus.catalogue())
                .prove(data, outline, provedWith(agency, data.period(), data.reportType()));
    }

    /** Drafts the report of the data in the words of past reports. */
    public Draft draft(Agency agency, DataSet data) {
        return draft(agency, data, null);
    }

    /**
     * Likewise.
     *
     * @param writer words the sections anew, null for the words of past reports
     */
    public Draft draft(Agency agency, DataSet data, @Nullable ModelWriter writer) {
        var type = data.reportType();
        var outline = corpus.outline(type, agency.type(), data.period().kind());
        var earlier = earlier(agency, data.period(), type);
        var request = new DraftingRequest(agency, outline, data, earlier);
        return new ReportDrafter(corpus, index, checker, writer).draft(request);
    }
}
