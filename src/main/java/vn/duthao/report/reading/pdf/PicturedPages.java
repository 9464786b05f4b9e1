package vn.duthao.report.reading.pdf;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.duthao.machine.TimeLimit;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.report.reading.page.Page;
import vn.duthao.report.reading.page.ReadPages;
import vn.duthao.report.reading.picture.PictureReader;

/** Has the pages of a PDF that are pictures read. */
final class PicturedPages {

    private static final double DPI = 300;

    /** Of a picture; A3 at 300 dots an inch has 17 million. */
    private static final double MOST_DOTS = 40_000_000;

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path file;
    private final PDDocument pdf;
    private final List<PdfPage> pages;

    PicturedPages(Path file, PDDocument pdf, List<PdfPage> pages) {
        this.file = file;
        this.pdf = pdf;
        this.pages = pages;
    }

    /** All pages; those that are pictures as the reader reads them. */
    ReadPages read(Supplier<Optional<PictureReader>> readers) throws Exception {
        if (pages.stream().noneMatch(PdfPage::pictured)) {
            return new ReadPages(texts(), List.of(), List.of());
        }
        var found = readers.get();
        if (found.isPresent()) {
            try (var reader = found.get()) {
                return read(reader);
            }
        }
        if (pages.stream().allMatch(PdfPage::pictured)) {
            throw new OutsideFailureException(Notice.of("report.no-tesseract", file));
        }
        return new ReadPages(texts(), List.of(), numbers());
    }

    private List<Page> texts() {
        return pages.stream().filter(p -> !p.pictured()).map(PdfPage::page).toList();
    }

    private List<Integer> numbers() {
        return pages.stream().filter(PdfPage::pictured).map(p -> p.page().number()).toList();
    }

    private ReadPages read(PictureReader reader) throws Exception {
        var reading = new ArrayList<CompletableFuture<Optional<Page>>>();
        for (var page : pages) {
            reading.add(
                    page.pictured()
                            ? read(reader, page.page())
                            : CompletableFuture.completedFuture(Optional.of(page.page())));
        }
        var read = reading.stream().flatMap(r -> r.join().stream()).toList();
        var numbers = read.stream().map(Page::number).toList();
        return new ReadPages(
                read,
                numbers().stream().filter(numbers::contains).toList(),
                numbers().stream().filter(n -> !numbers.contains(n)).toList());
    }

    private CompletableFuture<Optional<Page>> read(PictureReader reader, Page page)
            throws Exception {
        double dots = page.width() * page.height();
        double scale = Math.min(DPI / 72, Math.sqrt(MOST_DOTS / Math.max(1, dots)));
        var picture =
                TimeLimit.within(
                        LIMIT,
                        Notice.of("report.pdf-too-much", file),
                        () -> picture(page.number() - 1, scale));
        return reader.read(picture, scale * 72, page.number());
    }

    private BufferedImage picture(int page, double scale) throws java.io.IOException {
        var renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page, (float) scale, ImageType.GRAY);
    }
}
