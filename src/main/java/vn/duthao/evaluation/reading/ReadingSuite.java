package vn.duthao.evaluation.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.duthao.evaluation.Case;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.Parallel;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.report.reading.TextRestorer;

/**
 * Garbles clean texts as a scan in another language does, restores them, and counts the syllables
 * that come back. The restorer knows no other words than the program's: what a workspace would
 * teach it besides is left out. Where a folder of samples has real scans ({@code 000.ocr.txt}
 * beside {@code 000.txt}), they are restored too. Pages of past reports are printed, and read as
 * scans.
 */
public final class ReadingSuite implements EvaluationSuite {

    private static final String TABLE = "restored";
    private static final String SCAN = ".ocr.txt";
    private static final String TEXT = ".txt";

    /** A page takes Tesseract some seconds on a core. */
    private static final int PAGES = 6;

    private static final long SEED = 20_260_101;

    private final Path corpus;
    private final Path samples;

    /**
     * The suite of two folders.
     *
     * @param corpus with past reports in any depth; their words are among those the program knows
     * @param samples with texts that it has not learned from
     */
    public ReadingSuite(Path corpus, Path samples) {
        this.corpus = corpus;
        this.samples = samples;
    }

    @Override
    public String name() {
        return "reading";
    }

    /** A clean text and what stands in its place. */
    private record Pair(String row, String document, String clean, String garbled) {}

    @Override
    public Outcome run(Progress progress) {
        var pairs =
                Stream.of(scans(), garbled("samples", samples), garbled("corpus", corpus))
                        .flatMap(List::stream)
                        .toList();
        var restorer = new TextRestorer();
        var restored =
                Parallel.map(
                        pairs,
                        p -> RestoredText.of(p.document(), p.clean(), p.garbled(), restorer),
                        done -> progress.at(name(), done, pairs.size()));
        var metrics = new ArrayList<Metric>();
        var cases = new ArrayList<Case>();
        for (var row : List.of("scans", "samples", "corpus")) {
            var texts = new ArrayList<RestoredText>();
            for (var i = 0; i < pairs.size(); i++) {
                if (pairs.get(i).row().equals(row)) {
                    texts.add(restored.get(i));
                }
            }
            if (!texts.isEmpty()) {
                row(metrics, row, texts);
            }
            texts.stream().filter(t -> !t.numbersKept()).forEach(t -> cases.add(changed(row, t)));
        }
        metrics.addAll(new ScannedPages(texts(corpus), PAGES).metrics(name(), progress));
        return new Outcome(metrics, cases);
    }

    private void row(List<Metric> metrics, String row, List<RestoredText> texts) {
        var syllables = texts.stream().mapToLong(RestoredText::syllables).sum();
        var before = texts.stream().mapToLong(RestoredText::before).sum();
        var after = texts.stream().mapToLong(RestoredText::after).sum();
        var marked = texts.stream().mapToLong(RestoredText::marked).sum();
        var changed = texts.stream().filter(t -> !t.numbersKept()).count();
        metrics.add(Metric.count(name(), TABLE, row, "texts", texts.size()));
        metrics.add(Metric.count(name(), TABLE, row, "syllables", syllables));
        metrics.add(Metric.share(name(), TABLE, row, "right-before", before, syllables));
        metrics.add(Metric.share(name(), TABLE, row, "right-after", after, syllables));
        metrics.add(Metric.share(name(), TABLE, row, "marked", marked, syllables));
        metrics.add(Metric.count(name(), TABLE, row, "numbers-changed", changed));
    }

    private Case changed(String row, RestoredText text) {
        return new Case(name(), "number-changed", row, text.document(), "", "", "", "", "");
    }

    private List<Pair> scans() {
        return files(samples).stream()
                .filter(file -> file.toString().endsWith(SCAN))
                .filter(file -> Files.isRegularFile(clean(file)))
                .map(file -> new Pair("scans", name(file), text(clean(file)), text(file)))
                .toList();
    }

    private static Path clean(Path scan) {
        return scan.resolveSibling(name(scan).replace(SCAN, TEXT));
    }

    private List<Pair> garbled(String row, Path folder) {
        return texts(folder).stream().map(file -> pair(row, file)).toList();
    }

    private static List<Path> texts(Path folder) {
        return files(folder).stream()
                .filter(file -> name(file).endsWith(TEXT) && !name(file).endsWith(SCAN))
                .toList();
    }

    private static Pair pair(String row, Path file) {
        var clean = text(file);
        return new Pair(row, name(file), clean, new ScanGarbler(SEED).garbled(clean));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static OutsideFailureException unreadable(Path path, IOException cause) {
        return new OutsideFailureException(Notice.of("evaluation.unreadable", path), cause);
    }
}
