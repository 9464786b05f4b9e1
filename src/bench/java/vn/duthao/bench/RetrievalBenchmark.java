package vn.duthao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.duthao.phrases.Passage;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;
import vn.duthao.phrases.PastReport;
import vn.duthao.phrases.PhraseStore;
import vn.duthao.phrases.lucene.LucenePhraseIndex;

/** A section's passages, by its heading, among many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RetrievalBenchmark {

    private static final int IN_ONE_COMMIT = 2_000;

    @Param({"1000"})
    public int passages;

    private LucenePhraseIndex index;
    private PhraseStore.Made changed;
    private List<Passage> asked;
    private int next;

    /** The passages of twenty departments, again and again under other keys. */
    @Setup
    public void fill() throws Exception {
        var folder = Files.createDirectories(Path.of("target/bench"));
        var reports =
                Indexing.caught(BenchProvince.in(folder, 20)).made.stream()
                        .map(m -> m.report().passages())
                        .toList();
        index = new LucenePhraseIndex(Files.createTempDirectory(folder, "passages"));
        asked = reports.getFirst();
        changed = new PhraseStore.Made("copy/0", "", new PastReport(asked, List.of()));
        var made = new ArrayList<PhraseStore.Made>();
        var held = 0;
        for (var copy = 0; held < passages; copy++) {
            var report = reports.get(copy % reports.size());
            made.add(new PhraseStore.Made("copy/" + copy, "", new PastReport(report, List.of())));
            held += report.size();
            if (made.size() == IN_ONE_COMMIT || held >= passages) {
                index.update(made.iterator(), List.of());
                made.clear();
            }
        }
    }

    @Benchmark
    public List<PassageHit> search() {
        var passage = asked.get(next++ % asked.size());
        return index.search(
                new PassageRequest(
                        passage.heading(), passage.source().section(), null, null, 8));
    }

    /** A report takes the place of its older state. */
    @Benchmark
    public void replace() {
        index.update(List.of(changed).iterator(), List.of(changed.key()));
    }
}
