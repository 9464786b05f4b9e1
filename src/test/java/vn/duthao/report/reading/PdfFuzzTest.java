package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
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
        var random = new SplittableRandom(seed);
        var bytes = good.clone();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            bytes = mutated(bytes, random);
        }
        try {
            return Files.write(folder.resolve("a.pdf"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(5)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 2 -> repeated(bytes, at, random.nextInt(1, 2000));
            case 3 -> digits(bytes, at, random);
            default -> cut(bytes, at, random.nextInt(1, 500));
        };
    }

    private static byte[] flipped(byte[] bytes, SplittableRandom random) {
        for (int i = random.nextInt(1, 200); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Numbers of objects, lengths and places changed: what a reader trusts most. */
    private static byte[] digits(byte[] bytes, int at, SplittableRandom random) {
        for (int i = at; i < Math.min(bytes.length, at + 400); i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9' && random.nextInt(4) == 0) {
                bytes[i] = (byte) ('0' + random.nextInt(10));
            }
        }
        return bytes;
    }

    private static byte[] repeated(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        var longer = Arrays.copyOf(bytes, bytes.length + end - at);
        System.arraycopy(bytes, at, longer, end, bytes.length - at);
        return longer;
    }

    private static byte[] cut(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        var shorter = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, shorter, at, bytes.length - end);
        return shorter.length == 0 ? bytes : shorter;
    }
}
