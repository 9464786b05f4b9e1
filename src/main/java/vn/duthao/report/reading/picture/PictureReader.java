package vn.duthao.report.reading.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import vn.duthao.report.reading.page.Page;

/** Reads pictures of pages, as many at a time as the machine has cores. */
public final class PictureReader implements AutoCloseable {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Tesseract tesseract;
    private final ExecutorService cores =
            Executors.newFixedThreadPool(CORES, Thread.ofPlatform().daemon().factory());

    /** Pictures are large: few are held at a time. */
    private final Semaphore room = new Semaphore(CORES + 1);

    private PictureReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** A reader; empty where the machine has no Tesseract with Vietnamese data. */
    public static Optional<PictureReader> find() {
        return Tesseract.find().map(PictureReader::new);
    }

    /**
     * Reads a page; waits where too many are being read.
     *
     * @param dpi dots of the picture an inch
     * @return the page; empty where it could not be read
     */
    public CompletableFuture<Optional<Page>> read(BufferedImage picture, double dpi, int number) {
        room.acquireUninterruptibly();
        return CompletableFuture.supplyAsync(() -> page(picture, dpi, number), cores)
                .whenComplete((_, _) -> room.release());
    }

    private Optional<Page> page(BufferedImage picture, double dpi, int number) {
        var clean = PagePicture.of(picture, dpi);
        double point = 72.0 / PagePicture.DPI;
        try {
            return tesseract
                    .read(clean.grey(), PagePicture.DPI)
                    .map(
                            words ->
                                    new Page(
                                            number,
                                            clean.grey().width() * point,
                                            clean.grey().height() * point,
                                            words,
                                            clean.rules()));
        } catch (IOException e) {
            // told as a page that could not be read
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        cores.shutdownNow();
    }
}
