package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.DuthaoException;
import vn.duthao.report.reading.pdf.SamplePdf;

/** A good file with bytes changed, cut, repeated: read, or refused with a line, in time. */
class PdfFuzzTest {

    private static final int FILES = Boolean.getBoolean("fuzz") ? 2000 : 200;

    /** Of each; a sound file takes a tenth of a second. */
    private static final Duration LIMIT = Duration.ofSeconds(70);

    @TempDir static Path folder;

    private static byte[] good = {};

    @BeforeAll
    static void draw() throws IOException {
        try (var pdf = SamplePdf.report()) {
            good = pdf.bytes();
        }
    }

    @Test
    @Timeout(1800)
    void every_file_is_read_or_refused_in_time() {
        for (int seed = 0; seed < FILES; seed++) {
            var file = mutant(seed);
            long start = System.nanoTime();
            assertThatCode(() -> read(file)).as("seed %d", seed).doesNotThrowAnyException();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("seed %d", seed)
                    .isLessThan(LIMIT);
        }
    }

    private static void read(Path file) {
        try {
            new ReportFiles(Optional::empty).read(file);
        } catch (DuthaoException e) {
            // one line for the user: unusable, or a page that only draws
            assertThat(e.notice().in(Locale.ENGLISH)).doesNotContain("\n");
        }
    }

    private static Path mutant(int seed) {
        try {
            return Files.write(folder.resolve("a.pdf"), Mutants.of(good, seed));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
