package vn.duthao.report.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.duthao.machine.TimeLimit;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.reading.page.PageLayout;
import vn.duthao.report.reading.page.ReadPages;
import vn.duthao.report.reading.pdf.PdfFile;
import vn.duthao.report.reading.picture.PictureFile;
import vn.duthao.report.reading.picture.PictureReader;

/** A file of printed pages: a PDF, or pictures of pages. */
final class PageFile {

    private static final int MOST_MEGABYTES = 200;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path file;
    private final Supplier<Optional<PictureReader>> reader;

    /** What stands in the file, and on which pages it was found how. */
    record Content(List<Element> elements, ReadPages pages) {}

    PageFile(Path file, Supplier<Optional<PictureReader>> reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * The content of a PDF.
     *
     * @throws UnusableInputException where it is none, damaged, encrypted or too large
     */
    Content pdf() {
        var bytes = FileBytes.of(file, MOST_MEGABYTES);
        switch (FileSignature.of(bytes)) {
            case ZIP, OLE2, RTF ->
                    throw new UnusableInputException(Notice.of("report.not-pdf", file));
            case PDF, NONE -> {
                // some programs write something before the signature
            }
        }
        return content(new PdfFile(file, bytes).read(reader));
    }

    /**
     * The content of a picture.
     *
     * @throws UnusableInputException where it is none, damaged or too large
     */
    Content picture() {
        return content(new PictureFile(file, FileBytes.of(file, MOST_MEGABYTES)).read(reader));
    }

    private Content content(ReadPages pages) {
        var tooMuch = Notice.of("report.pdf-too-much", file);
        try {
            var elements = TimeLimit.within(LIMIT, tooMuch, () -> elements(pages));
            return new Content(elements, pages);
        } catch (DuthaoException e) {
            throw e;
        } catch (Exception e) {
            // places and sizes of a broken file can be anything
            throw new UnusableInputException(tooMuch, e);
        }
    }

    private static List<Element> elements(ReadPages pages) {
        var elements = new PageElements().of(PageLayout.blocks(pages.pages()));
        return pages.recognised().isEmpty() ? elements : new ScannedNumbers().of(elements);
    }
}
