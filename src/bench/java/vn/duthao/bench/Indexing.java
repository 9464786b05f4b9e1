package vn.duthao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.FigureChecker;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.phrases.PhraseIndexer;
import vn.duthao.phrases.PhraseStore;
import vn.duthao.phrases.lucene.LucenePhraseIndex;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.file.StatisticsReader;

/** Indexing past reports; beside it Lucene alone with the same text. */
final class Indexing {

    private final BenchProvince province;
    private final Path folder;

    Indexing(BenchProvince province, Path folder) {
        this.province = province;
        this.folder = folder;
    }

    /** Keeps what would be stored. */
    static final class Caught implements PhraseStore {
        final List<Made> made = new ArrayList<>();

        @Override
        public Map<String, Held> held() {
            return Map.of();
        }

        @Override
        public void stamp(Map<String, Long> stamps) {
            // nothing is held
        }

        @Override
        public void update(Iterator<Made> reports, Collection<String> gone) {
            reports.forEachRemaining(made::add);
        }
    }

    /** What the past reports become, not yet stored. */
    static Caught caught(BenchProvince province) {
        var desk = province.desk(province.workspace().index());
        var indexer =
                new PhraseIndexer(
                        desk.corpus(),
                        new FigureChecker(desk.corpus()),
                        new ReportFiles()::read,
                        new StatisticsReader(desk.corpus())::read);
        var caught = new Caught();
        indexer.update(province.workspace(), caught, _ -> {});
        return caught;
    }

    void measure(Measures table) throws IOException {
        caught(province);
        var stores = new ArrayList<Caught>();
        var making = Timing.wall(() -> stores.add(caught(province)));
        var made = stores.getFirst().made;
        var texts =
                made.stream()
                        .flatMap(m -> m.report().passages().stream())
                        .map(p -> p.text())
                        .toList();
        var bytes = texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
        var storing = new double[5];
        var bare = new double[5];
        for (var i = 0; i < 5; i++) {
            var own = new LucenePhraseIndex(fresh("store"));
            storing[i] = Timing.wall(() -> stored(own, made));
            bare[i] = Timing.wall(() -> bare(fresh("bare"), texts));
        }
        var whole = making + Timing.median(storing);
        table.figure("indexing, " + made.size() + " reports, warm", made.size() / whole, "reports/s");
        table.figure("indexing, text", bytes / 1e6 / whole, "MB/s");
        table.ratio("indexing / bare Lucene", whole / Timing.median(bare));
        table.ratio("storing alone / bare Lucene", Timing.median(storing) / Timing.median(bare));
        again(table, province.workspace(), fresh("again"));
        var many = ManyReports.in(folder, Integer.getInteger("bench.reports", 2_000));
        again(table, many, many.index());
    }

    /** One report of many changes. */
    private static void again(Measures table, Workspace workspace, Path index) throws IOException {
        var desk = new DraftingDesk(workspace, index);
        desk.updateIndex(_ -> {}, _ -> {});
        var reports = workspace.reports();
        var changed = reports.getFirst().file();
        var before = Files.readString(changed);
        var times = new double[5];
        try {
            for (var i = 0; i < times.length; i++) {
                Files.writeString(changed, before + "\n".repeat(i + 1));
                times[i] = Timing.wall(() -> desk.updateIndex(_ -> {}, _ -> {}));
            }
        } finally {
            Files.writeString(changed, before);
        }
        table.figure(
                "one of " + reports.size() + " reports changed",
                1000 * Timing.median(times),
                "ms");
    }

    private static Object stored(LucenePhraseIndex index, List<PhraseStore.Made> made) {
        index.update(made.iterator(), List.of());
        return index;
    }

    private static Object bare(Path index, List<String> texts) throws IOException {
        try (var directory = FSDirectory.open(index);
                var writer =
                        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (var text : texts) {
                var passage = new Document();
                passage.add(new TextField("text", text, Field.Store.YES));
                writer.addDocument(passage);
            }
            return writer.commit();
        }
    }

    private Path fresh(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }
}
