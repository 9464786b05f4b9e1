package vn.duthao.phrases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
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
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
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
        var held = store.fingerprints();
        var facts = factsDigest(workspace);
        var all = new HashSet<String>();
        var stale = new ArrayList<Stale>();
        for (var file : workspace.reports()) {
            var fingerprint = fingerprint(workspace, file, facts);
            all.add(file.key());
            if (!fingerprint.equals(held.get(file.key()))) {
                stale.add(new Stale(file, fingerprint));
            }
        }
        var gone = held.keySet().stream().filter(key -> !all.contains(key)).toList();
        var failed = new ArrayList<Attempt.Failed>();
        if (!stale.isEmpty() || !gone.isEmpty()) {
            var replaced = stale.stream().map(s -> s.file().key()).filter(held::containsKey);
            store.update(
                    made(workspace, stale, progress, failed),
                    Stream.concat(gone.stream(), replaced).toList());
        }
        var lost = failed.stream().filter(f -> held.containsKey(f.key())).count();
        return new Outcome(
                stale.size() - failed.size(),
                all.size() - stale.size(),
                gone.size() + (int) lost,
                failed.stream().map(Attempt.Failed::notice).toList());
    }

    /** A report of which the store holds nothing, or what was made from something else. */
    private record Stale(Workspace.ReportFile file, String fingerprint) {}

    /** Made as many at a time as the machine has cores, in order. */
    private Iterator<PhraseStore.Made> made(
            Workspace workspace,
            List<Stale> stale,
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

    private Attempt made(Workspace workspace, Stale stale) {
        var key = stale.file().key();
        try {
            var report = make(workspace, stale.file());
            return new Attempt.Succeeded(new PhraseStore.Made(key, stale.fingerprint(), report));
        } catch (DuthaoException e) {
            return new Attempt.Failed(key, Notice.of("phrases.skipped", key, e.notice()));
        }
    }

    /** The keys of the reports that the store holds as they are now. */
    public Set<String> upToDate(Workspace workspace, PhraseStore store) {
        var held = store.fingerprints();
        var facts = factsDigest(workspace);
        return workspace.reports().stream()
                .filter(file -> held.containsKey(file.key()))
                .filter(file -> fingerprint(workspace, file, facts).equals(held.get(file.key())))
                .map(Workspace.ReportFile::key)
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

    /** Statistics count with their names, which tell whose type they are. */
    private String fingerprint(Workspace workspace, Workspace.ReportFile file, String facts) {
        var digest = sha256();
        digest.update(facts.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes(file.file()));
        var kept = kept(workspace);
        Stream.of(file.period(), ReportingCalendar.comparable(file.period()))
                .flatMap(period -> kept.files(file.agency(), period).stream())
                .forEach(
                        f -> {
                            var name = String.valueOf(f.getFileName());
                            digest.update(name.getBytes(StandardCharsets.UTF_8));
                            digest.update(bytes(f));
                        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String factsDigest(Workspace workspace) {
        var digest = sha256();
        workspace.facts().forEach(file -> digest.update(bytes(file)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("phrases.unreadable", file), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
