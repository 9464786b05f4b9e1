package vn.duthao.report.reading.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.duthao.machine.TimeLimit;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.reading.page.ReadPages;
import vn.duthao.report.reading.picture.PictureReader;

/** A PDF file that may come from anywhere. Scripts, links and attachments in it are not read. */
public final class PdfFile {

    private static final int MOST_PAGES = 500;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path file;
    private final byte[] bytes;

    /** The file with its content. */
    public PdfFile(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * What stands on its pages.
     *
     * @param reader of pages that are pictures; asked for only where there are such
     * @throws UnusableInputException where it is damaged, encrypted, too large, or has too many
     *     pages
     * @throws vn.duthao.notice.OutsideFailureException where all its pages are pictures and there
     *     is no reader
     */
    public ReadPages read(Supplier<Optional<PictureReader>> reader) {
        StreamBounds.check(file, bytes);
        try (var pdf = bounded(this::open)) {
            var pages = bounded(() -> pages(pdf));
            return new PicturedPages(file, pdf, pages).read(reader);
        } catch (InvalidPasswordException e) {
            throw unusable("encrypted", e);
        } catch (DuthaoException e) {
            throw e;
        } catch (Exception e) {
            // the library meets broken files with exceptions of every kind
            throw unusable("pdf-damaged", e);
        }
    }

    private <T> T bounded(Callable<T> work) throws Exception {
        return TimeLimit.within(LIMIT, Notice.of("report.pdf-too-much", file), work);
    }

    private PDDocument open() throws IOException {
        return Loader.loadPDF(new RandomAccessReadBuffer(bytes));
    }

    private List<PdfPage> pages(PDDocument pdf) throws IOException {
        var budget = new Budget(file);
        var pages = new ArrayList<PdfPage>();
        for (var page : pdf.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new UnusableInputException(
                        Notice.of("report.too-many-pages", file, MOST_PAGES));
            }
            pages.add(PdfPage.of(page, pages.size() + 1, budget));
        }
        if (pages.isEmpty()) {
            throw unusable("pdf-damaged", null);
        }
        return pages;
    }

    private UnusableInputException unusable(String problem, @Nullable Throwable cause) {
        return new UnusableInputException(Notice.of("report." + problem, file), cause);
    }
}
