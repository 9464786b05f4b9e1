package vn.duthao.evaluation.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import javax.imageio.ImageIO;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.Parallel;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.reading.TextRestorer;
import vn.duthao.report.reading.picture.PictureReader;

/**
 * Prints pages of reports at 300 dots an inch, a little askew, and reads them back as scans. Which
 * pages, is drawn with a seed.
 */
final class ScannedPages {

    private static final String TABLE = "printed";
    private static final long SEED = 20_260_102;

    private static final double MOST_DEGREES = 0.7;
    private static final String ROW = "pages-300-dpi";

    /** Where nothing can be printed or read, this row says so. */
    private static final String NO_TOOLS = "no-scanner";

    private final List<Path> reports;
    private final int pages;

    /** So many pages of the reports, which are texts. */
    ScannedPages(List<Path> reports, int pages) {
        this.reports = reports;
        this.pages = pages;
    }

    /** A printed page and what was printed on it. */
    private record Page(Path picture, String text) {}

    /** How well they are read, in the name of the suite. */
    List<Metric> metrics(String suite, EvaluationSuite.Progress progress) {
        var printer = PagePrinter.find();
        if (reports.isEmpty()) {
            return List.of();
        }
        if (printer.isEmpty() || !readable()) {
            return List.of(Metric.count(suite, TABLE, NO_TOOLS, "pages", 0));
        }
        var read = read(printer.get(), done -> progress.at(suite, done, pages));
        var characters = read.stream().mapToLong(ScannedText::characters).sum();
        var figures = read.stream().mapToLong(ScannedText::figures).sum();
        return List.of(
                Metric.count(suite, TABLE, ROW, "pages", read.size()),
                Metric.count(suite, TABLE, ROW, "characters", characters),
                Metric.share(
                        suite,
                        TABLE,
                        ROW,
                        "characters-wrong",
                        read.stream().mapToLong(ScannedText::wrong).sum(),
                        characters),
                Metric.count(suite, TABLE, ROW, "figures-printed", figures),
                Metric.share(
                        suite,
                        TABLE,
                        ROW,
                        "figures-right",
                        read.stream().mapToLong(ScannedText::figuresRight).sum(),
                        figures));
    }

    private static boolean readable() {
        try (var reader = PictureReader.find().orElse(null)) {
            return reader != null;
        }
    }

    private List<ScannedText> read(PagePrinter printer, IntConsumer done) {
        var pages = new ArrayList<Page>();
        try {
            pages.addAll(print(printer));
            var restorer = new TextRestorer();
            return Parallel.map(
                    pages,
                    page -> ScannedText.of(page.text(), restorer.restore(page.picture()).text()),
                    done);
        } finally {
            pages.forEach(page -> page.picture().toFile().delete());
        }
    }

    private List<Page> print(PagePrinter printer) {
        var random = new SplittableRandom(SEED);
        return random.ints(pages, 0, reports.size())
                .mapToObj(i -> print(printer, reports.get(i), random))
                .toList();
    }

    /** A page from somewhere in the first half of the report's paragraphs. */
    private static Page print(PagePrinter printer, Path report, SplittableRandom random) {
        try {
            var paragraphs =
                    Files.readAllLines(report, StandardCharsets.UTF_8).stream()
                            .map(line -> VietnameseText.nfc(line).strip())
                            .filter(line -> !line.isEmpty() && !line.startsWith("|"))
                            .toList();
            int first = random.nextInt(paragraphs.size() / 2 + 1);
            double degrees = random.nextDouble(-MOST_DEGREES, MOST_DEGREES);
            var page = printer.page(paragraphs.subList(first, paragraphs.size()), degrees);
            var picture = Files.createTempFile("duthao-", ".png");
            ImageIO.write(page.picture(), "png", picture.toFile());
            return new Page(picture, String.join("\n", page.paragraphs()));
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("evaluation.unreadable", report), e);
        }
    }
}
