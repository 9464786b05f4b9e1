package vn.duthao.report.reading.pdf;

import java.nio.file.Path;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** How much a file may draw: no report needs as much. */
final class Budget {

    private static final int MOST_STEPS = 20_000_000;

    private final Path file;
    private int steps;

    Budget(Path file) {
        this.file = file;
    }

    /**
     * Counts a letter or a stroke.
     *
     * @throws UnusableInputException where they are too many, or the reading was given up
     */
    void step() {
        if (++steps > MOST_STEPS || Thread.currentThread().isInterrupted()) {
            throw new UnusableInputException(Notice.of("report.pdf-too-much", file));
        }
    }
}
