package vn.duthao.phrases.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.OtherFrames;
import vn.duthao.phrases.Passage;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;
import vn.duthao.phrases.PhraseStore;
import vn.duthao.phrases.PrecedentRequest;
import vn.duthao.phrases.Precedents;
import vn.duthao.phrases.Retriever;

/**
 * The index in a folder. A reader sees the last commit, whatever a writer is doing; a commit is all
 * or nothing.
 */
public final class LucenePhraseIndex implements PhraseStore, Retriever {

    /**
     * The fields and what is stored in them: an index of another format is made anew. The number is
     * raised when fields change or frames are made differently.
     */
    private static final String FORMAT = "13 " + StoredJson.signature();

    private static final int MOST_FRAMES = 20_000;

    private final Path folder;
    private final String format;
    private final Analyzer analyzer = PhraseAnalyzers.perField();
    private final PhraseRecords records = new PhraseRecords();
    private final StoredJson json = new StoredJson();
    private volatile Kept kept = new Kept("", new ConcurrentHashMap<>());

    private record Kind(String reportType, String agencyType) {}

    /** Frames as they were read from a commit. */
    private record Kept(String commit, Map<Kind, OtherFrames> frames) {}

    public LucenePhraseIndex(Path folder) {
        this(folder, FORMAT);
    }

    private LucenePhraseIndex(Path folder, String format) {
        this.folder = folder;
        this.format = format;
    }

    /** An index of vectors that such a model made of what this version takes from reports. */
    static LucenePhraseIndex ofVectors(Path folder, String model) {
        return new LucenePhraseIndex(folder, FORMAT + "\nvectors of " + model);
    }

    /** The state of the index on disk. */
    public enum State {
        ABSENT,
        READY,
        /** Of another version, or not readable as an index: it must be made anew. */
        DAMAGED
    }

    /** The state of the index on disk; looking makes nothing. */
    public State state() {
        // opening a directory of Lucene's makes its folder
        if (!Files.isDirectory(folder)) {
            return State.ABSENT;
        }
        try (var directory = FSDirectory.open(folder)) {
            if (directory.listAll().length == 0) {
                return State.ABSENT;
            }
            try (var reader = DirectoryReader.open(directory)) {
                var found = reader.getIndexCommit().getUserData().get("format");
                return format.equals(found) ? State.READY : State.DAMAGED;
            }
        } catch (IOException | IllegalArgumentException e) {
            return State.DAMAGED;
        }
    }

    /**
     * Removes the index, so that the next update makes it anew.
     *
     * @throws OutsideFailureException where it cannot be removed
     */
    public void clear() {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("phrases.index-unwritable", folder), e);
        }
    }

    @Override
    public Map<String, Held> held() {
        return state() == State.ABSENT ? Map.of() : read(HeldReports::of);
    }

    @Override
    public void stamp(Map<String, Long> stamps) {
        if (!stamps.isEmpty() && Files.isWritable(folder)) {
            write(
                    writer -> {
                        for (var report : stamps.entrySet()) {
                            var key = new Term(Fields.KEY, report.getKey());
                            writer.updateNumericDocValue(key, Fields.STAMP, report.getValue());
                        }
                    });
        }
    }

    @Override
    public void update(Iterator<Made> made, Collection<String> gone) {
        write(
                writer -> {
                    delete(gone, writer);
                    while (made.hasNext()) {
                        var report = made.next();
                        replace(report.key(), records.of(report), writer);
                    }
                });
    }

    /** Removes reports. */
    void remove(Collection<String> gone) {
        write(writer -> delete(gone, writer));
    }

    /** Replaces what is held of the report. */
    void replace(String report, List<Document> records) {
        write(writer -> replace(report, records, writer));
    }

    private static void delete(Collection<String> gone, IndexWriter writer) throws IOException {
        for (var key : gone) {
            writer.deleteDocuments(new Term(Fields.REPORT, key));
        }
    }

    private static void replace(String key, List<Document> records, IndexWriter writer)
            throws IOException {
        writer.updateDocuments(new Term(Fields.REPORT, key), records);
    }

    /** What is written to the index in one step. */
    private interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    private void write(Writing writing) {
        var config = new IndexWriterConfig(analyzer);
        config.setCommitOnClose(false);
        try (var directory = FSDirectory.open(Files.createDirectories(folder));
                var writer = new IndexWriter(directory, config)) {
            writing.to(writer);
            writer.setLiveCommitData(Map.of("format", format).entrySet());
            writer.commit();
        } catch (LockObtainFailedException e) {
            throw new OutsideFailureException(Notice.of("phrases.index-busy", folder), e);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("phrases.index-unwritable", folder), e);
        }
    }

    @Override
    public Precedents retrieve(PrecedentRequest request) {
        var own =
                frames(
                        kind(PhraseRecords.FRAME_KIND)
                                .add(is(Fields.REPORT_TYPE, request.reportType()), Occur.FILTER)
                                .add(is(Fields.AGENCY, request.agency().id()), Occur.FILTER));
        var lastDay = ReportingCalendar.lastDay(request.period());
        return new Precedents(
                request.period(),
                own.stream()
                        .filter(
                                f ->
                                        ReportingCalendar.lastDay(f.source().period())
                                                .isBefore(lastDay))
                        .toList(),
                stating(request).without(request.agency().id()));
    }

    /**
     * The frames that state figures of all agencies of the type, the request's own as well: drafts
     * of a whole province ask for the same thousands one after another.
     */
    private OtherFrames stating(PrecedentRequest request) {
        var commit = commit();
        var now = kept.commit().equals(commit) ? kept : new Kept(commit, new ConcurrentHashMap<>());
        kept = now;
        return now.frames()
                .computeIfAbsent(
                        new Kind(request.reportType(), request.agency().type()), this::stating);
    }

    private OtherFrames stating(Kind kind) {
        return OtherFrames.of(
                frames(
                        kind(PhraseRecords.FRAME_KIND)
                                .add(is(Fields.REPORT_TYPE, kind.reportType()), Occur.FILTER)
                                .add(is(Fields.AGENCY_TYPE, kind.agencyType()), Occur.FILTER)
                                .add(is(Fields.STATES_FIGURES, "true"), Occur.FILTER)));
    }

    /** The id of the last commit, another for each; empty where nothing was ever indexed. */
    private String commit() {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (var directory = FSDirectory.open(folder)) {
            return directory.listAll().length == 0
                    ? ""
                    : StringHelper.idToString(SegmentInfos.readLatestCommit(directory).getId());
        } catch (IOException | IllegalArgumentException e) {
            throw new OutsideFailureException(Notice.of("phrases.index-unreadable", folder), e);
        }
    }

    @Override
    public List<PassageHit> search(PassageRequest request) {
        return new PassageSearch(analyzer, records).search(request, this::rank);
    }

    /** The passages of the report, in no order. */
    List<Passage> passages(String report) {
        var query = kind(PhraseRecords.PASSAGE_KIND).add(is(Fields.REPORT, report), Occur.FILTER);
        return find(query.build(), MOST_FRAMES).stream()
                .map(record -> json.passage(record.get(Fields.STORED)))
                .toList();
    }

    /** The passages nearest to the vector; this is an index of vectors. */
    List<PassageHit> near(PassageRequest request, float[] vector) {
        return new PassageSearch(analyzer, records).near(request, vector, this::rank);
    }

    private List<Frame> frames(BooleanQuery.Builder query) {
        return find(query.build(), MOST_FRAMES).stream()
                .map(record -> json.frame(record.get(Fields.STORED)))
                .sorted(
                        java.util.Comparator.comparing((Frame f) -> f.source().agency())
                                .thenComparing(f -> f.source().period().code())
                                .thenComparing(f -> f.source().index()))
                .toList();
    }

    private List<Document> find(Query query, int limit) {
        return rank(query, limit).stream().map(Ranked::record).toList();
    }

    /** The best records, best first; none where nothing was ever indexed. */
    private List<Ranked> rank(Query query, int limit) {
        if (state() == State.ABSENT) {
            return List.of();
        }
        return read(
                reader -> {
                    var searcher = new IndexSearcher(reader);
                    var stored = searcher.storedFields();
                    var ranked = new ArrayList<Ranked>();
                    for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                        ranked.add(new Ranked(stored.document(hit.doc), hit.score));
                    }
                    return ranked;
                });
    }

    /** What is read from the index in one step. */
    private interface Reading<T> {
        T from(IndexReader reader) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            return reading.from(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new OutsideFailureException(Notice.of("phrases.index-unreadable", folder), e);
        }
    }

    /** A stored record with its score. */
    record Ranked(Document record, double score) {}

    static BooleanQuery.Builder kind(String kind) {
        return new BooleanQuery.Builder().add(is(Fields.KIND, kind), Occur.FILTER);
    }

    static Query is(String field, @Nullable String value) {
        return new TermQuery(new Term(field, value == null ? "" : value));
    }
}
