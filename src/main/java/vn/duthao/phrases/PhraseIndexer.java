package vn.duthao.phrases;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineMatch;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.phrases.PhraseStore.Held;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.KeptStatistics;

/** Brings the index up to date with the past reports of a workspace. */
public final class PhraseIndexer {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Corpus corpus;
    private final FigureChecker checker;
    private final Function<Path, Report> reports;
    private final Function<Path, DataSet> statistics;

    /**
     * An indexer that reads files with the two functions.
     *
     * @param reports reads a report or fails with a {@link DuthaoException}
     * @param statistics reads statistics or fails with a {@link DuthaoException}
     */
    public PhraseIndexer(
            Corpus corpus,
            FigureChecker checker,
            Function<Path, Report> reports,
            Function<Path, DataSet> statistics) {
        this.corpus = corpus;
        this.checker = checker;
        this.reports = reports;
        this.statistics = statistics;
    }

    /**
     * What an update did.
     *
     * @param indexed reports made anew
     * @param unchanged reports left as they were
     * @param removed reports that are no longer there, or can no longer be read
     * @param skipped one notice for each report that could not be read
     */
    public record Outcome(int indexed, int unchanged, int removed, List<Notice> skipped) {
        public Outcome {
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * Indexes what is new or changed and removes what is gone. A report that cannot be read is
     * named and skipped; what the index had of it stays out.
     *
     * @param progress told the name of each report before it is read
     */
    public Outcome update(Workspace workspace, PhraseStore store, Consumer<String> progress) {
        var held = store.held();
        var sources = sources(workspace, held);
        var stale = sources.stream().filter(s -> !s.isHeld(held.get(s.file().key()))).toList();
        var all = sources.stream().map(s -> s.file().key()).collect(Collectors.toSet());
        var gone = held.keySet().stream().filter(key -> !all.contains(key)).toList();
        var failed = new ArrayList<Attempt.Failed>();
        if (!stale.isEmpty() || !gone.isEmpty()) {
            var replaced = stale.stream().map(s -> s.file().key()).filter(held::containsKey);
            store.update(
                    made(workspace, stale, progress, failed),
                    Stream.concat(gone.stream(), replaced).toList());
        }
        store.stamp(newStamps(sources, failed));
        var lost = failed.stream().filter(f -> held.containsKey(f.key())).count();
        return new Outcome(
                stale.size() - failed.size(),
                all.size() - stale.size(),
                gone.size() + (int) lost,
                failed.stream().map(Attempt.Failed::notice).toList());
    }

    private static Map<String, Long> newStamps(
            List<ReportSource> sources, List<Attempt.Failed> failed) {
        var lost = failed.stream().map(Attempt.Failed::key).collect(Collectors.toSet());
        return sources.stream()
                .filter(s -> s.newStamp() != 0 && !lost.contains(s.file().key()))
                .collect(Collectors.toMap(s -> s.file().key(), ReportSource::newStamp));
    }

    /** What each report of the workspace is made from, in order; agencies side by side. */
    private List<ReportSource> sources(Workspace workspace, Map<String, Held> held) {
        var facts = ReportSource.factsDigest(workspace);
        return workspace.reportingAgencies().stream()
                .gather(
                        Gatherers.mapConcurrent(
                                CORES, agency -> sources(workspace, agency, facts, held)))
                .flatMap(List::stream)
                .toList();
    }

    private List<ReportSource> sources(
            Workspace workspace, String agency, String facts, Map<String, Held> held) {
        var statistics = kept(workspace).files(agency);
        var seen = new HashMap<Path, BasicFileAttributes>();
        return workspace.reports(agency).stream()
                .map(
                        file ->
                                ReportSource.of(
                                        file,
                                        files(file, statistics),
                                        facts,
                                        held.get(file.key()),
                                        seen))
                .toList();
    }

    private static List<Path> files(Workspace.ReportFile file, Map<Period, List<Path>> statistics) {
        var periods = Stream.of(file.period(), ReportingCalendar.comparable(file.period()));
        var all = periods.flatMap(period -> statistics.getOrDefault(period, List.of()).stream());
        return Stream.concat(Stream.of(file.file()), all).toList();
    }

    /** Made as many at a time as the machine has cores, in order. */
    private Iterator<PhraseStore.Made> made(
            Workspace workspace,
            List<ReportSource> stale,
            Consumer<String> progress,
            List<Attempt.Failed> failed) {
        return stale.stream()
                .peek(s -> progress.accept(s.file().key()))
                .gather(Gatherers.mapConcurrent(CORES, s -> made(workspace, s)))
                .flatMap(
                        made ->
                                switch (made) {
                                    case Attempt.Succeeded(var report) -> Stream.of(report);
                                    case Attempt.Failed failure -> {
                                        failed.add(failure);
                                        yield Stream.of();
                                    }
                                })
                .iterator();
    }

    private sealed interface Attempt {
        record Succeeded(PhraseStore.Made report) implements Attempt {}

        record Failed(String key, Notice notice) implements Attempt {}
    }

    private Attempt made(Workspace workspace, ReportSource stale) {
        var key = stale.file().key();
        try {
            var report = make(workspace, stale.file());
            return new Attempt.Succeeded(new PhraseStore.Made(key, stale.fingerprint(), report));
        } catch (DuthaoException e) {
            return new Attempt.Failed(key, Notice.of("phrases.skipped", key, e.notice()));
        }
    }

    /** The keys of the reports that are held as they are now. */
    public Set<String> upToDate(Workspace workspace, Map<String, Held> held) {
        return sources(workspace, held).stream()
                .filter(source -> source.isHeld(held.get(source.file().key())))
                .map(source -> source.file().key())
                .collect(Collectors.toSet());
    }

    private PastReport make(Workspace workspace, Workspace.ReportFile file) {
        var agency = corpus.agencies().get(file.agency());
        var report = reports.apply(file.file());
        var kept = kept(workspace);
        var types = types(report, file);
        var data =
                kept.of(file, () -> types)
                        .map(KeptStatistics.Found::data)
                        .orElseGet(() -> none(file, types.getFirst()));
        var outline = corpus.outline(data.reportType(), agency.type(), file.period().kind());
        var check =
                checker.check(
                        CheckRequest.of(file.file().toString(), report)
                                .against(data, earlier(kept, file, data.reportType())));
        var made = new FrameMaker(corpus.catalogue(), outline).make(report, data, agency, check);
        // words that had to be guessed are found, but never written again
        return report.legibility().isDamaged() ? new PastReport(made.passages(), List.of()) : made;
    }

    private KeptStatistics kept(Workspace workspace) {
        return new KeptStatistics(workspace, corpus, statistics);
    }

    private static @Nullable DataSet earlier(
            KeptStatistics kept, Workspace.ReportFile file, String type) {
        return kept.find(file.agency(), ReportingCalendar.comparable(file.period()), type)
                .map(KeptStatistics.Found::data)
                .orElse(null);
    }

    /** A report without statistics gives passages, and no frames that state a figure. */
    private static DataSet none(Workspace.ReportFile file, String type) {
        return new DataSet("", file.agency(), type, file.period(), List.of(), List.of(), List.of());
    }

    /** The type as which the report is indexed; it is read where only its text tells. */
    public String type(Workspace workspace, Workspace.ReportFile file) {
        return kept(workspace)
                .of(file, () -> recognised(file))
                .map(found -> found.data().reportType())
                .orElseGet(() -> recognised(file).getFirst());
    }

    /** The types that the report may be by its name or its text, the likeliest first. */
    public List<String> recognised(Workspace.ReportFile file) {
        return types(reports.apply(file.file()), file);
    }

    private List<String> types(Report report, Workspace.ReportFile file) {
        var named = file.entry().type();
        if (named != null) {
            return List.of(named);
        }
        var agency = corpus.agencies().get(file.agency());
        var fitting =
                new OutlineMatch(report.letterhead().documentType(), report.title())
                        .reportTypes(corpus, agency, file.period());
        return fitting.isEmpty() ? List.of(Outline.USUAL_TYPE) : fitting;
    }
}
