package vn.duthao.report.reading.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.reading.page.Page;
import vn.duthao.report.reading.page.ReadPages;

/** A picture of a page (PNG, JPEG), or of several (TIFF), that may come from anywhere. */
public final class PictureFile {

    private static final Set<String> FORMS = Set.of("png", "jpeg", "tif", "tiff");
    private static final int MOST_PAGES = 500;

    /** A3 at 600 dots an inch has 70 million. */
    private static final int MOST_MEGADOTS = 80;

    private static final double PAGE_INCHES = 8.27;

    /** Of fewer, a picture is not of a page but of a piece. */
    private static final double LEAST_DPI = 150;

    private final Path file;
    private final byte[] bytes;

    /** The file with its content. */
    public PictureFile(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * What stands on its pages.
     *
     * @throws UnusableInputException where it is no picture, damaged or too large
     * @throws OutsideFailureException where there is no reader
     */
    public ReadPages read(Supplier<Optional<PictureReader>> readers) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var decoder = decoder(stream);
            try {
                decoder.setInput(stream);
                int pages = size(decoder);
                try (var reader = readers.get().orElseThrow(this::noReader)) {
                    return read(decoder, pages, reader);
                }
            } finally {
                decoder.dispose();
            }
        } catch (DuthaoException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library meets broken files with exceptions of every kind
            throw new UnusableInputException(Notice.of("report.picture-damaged", file), e);
        }
    }

    private ImageReader decoder(ImageInputStream stream) throws IOException {
        var decoders = ImageIO.getImageReaders(stream);
        while (decoders.hasNext()) {
            var decoder = decoders.next();
            if (FORMS.contains(decoder.getFormatName().toLowerCase(Locale.ROOT))) {
                return decoder;
            }
        }
        throw new UnusableInputException(Notice.of("report.not-picture", file));
    }

    /** How many pages there are; none of them too large. */
    private int size(ImageReader decoder) throws IOException {
        int pages = decoder.getNumImages(true);
        if (pages > MOST_PAGES) {
            throw new UnusableInputException(Notice.of("report.too-many-pages", file, MOST_PAGES));
        }
        for (int i = 0; i < pages; i++) {
            long dots = (long) decoder.getWidth(i) * decoder.getHeight(i);
            if (dots > MOST_MEGADOTS * 1_000_000L) {
                throw new UnusableInputException(
                        Notice.of("report.picture-too-large", file, MOST_MEGADOTS));
            }
        }
        return pages;
    }

    private ReadPages read(ImageReader decoder, int pages, PictureReader reader)
            throws IOException {
        var reading = new ArrayList<CompletableFuture<Optional<Page>>>();
        for (int i = 0; i < pages; i++) {
            var picture = decoder.read(i);
            int narrow = Math.min(picture.getWidth(), picture.getHeight());
            double dpi = Math.max(LEAST_DPI, narrow / PAGE_INCHES);
            reading.add(reader.read(picture, dpi, i + 1));
        }
        var read = new ArrayList<Page>();
        var unread = new ArrayList<Integer>();
        for (int i = 0; i < pages; i++) {
            int number = i + 1;
            reading.get(i).join().ifPresentOrElse(read::add, () -> unread.add(number));
        }
        return new ReadPages(read, read.stream().map(Page::number).toList(), unread);
    }

    private OutsideFailureException noReader() {
        return new OutsideFailureException(Notice.of("report.no-tesseract", file));
    }
}
