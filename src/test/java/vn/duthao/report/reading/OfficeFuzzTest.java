package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.notice.DuthaoException;

/** A good document with bytes changed, cut, repeated: read, or refused with a line, in time. */
class OfficeFuzzTest {

    private static final int FILES = Boolean.getBoolean("fuzz") ? 2000 : 200;
    private static final Duration LIMIT = Duration.ofSeconds(40);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "txt", "doc", "rtf", "odt", "html"})
    @Timeout(1800)
    void every_file_is_read_or_refused_in_time(String ending) throws IOException {
        var good = Files.readAllBytes(good(ending));
        for (int seed = 0; seed < FILES; seed++) {
            // a changed archive seldom unpacks: of each two, one is changed inside
            boolean inside = Set.of("odt", "docx").contains(ending) && seed % 2 == 0;
            var file =
                    Files.write(
                            folder.resolve("a." + ending),
                            inside ? repacked(good, seed) : Mutants.of(good, seed));
            long start = System.nanoTime();
            assertThatCode(() -> read(file)).as("seed %d", seed).doesNotThrowAnyException();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("seed %d", seed)
                    .isLessThan(LIMIT);
        }
    }

    private static Path good(String ending) throws IOException {
        if (!Set.of("docx", "txt").contains(ending)) {
            return Path.of("src/test/resources/reading/report." + ending);
        }
        try (var past = Files.walk(Path.of("corpus/reports"))) {
            return past.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void read(Path file) {
        try {
            new ReportFiles().read(file);
        } catch (DuthaoException e) {
            // one line for the user
            assertThat(e.notice().in(Locale.ENGLISH)).doesNotContain("\n");
        }
    }

    private static byte[] repacked(byte[] good, int seed) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(good));
                var out = new ZipOutputStream(packed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(changed(entry.getName(), seed) ? Mutants.of(bytes, seed) : bytes);
            }
        }
        return packed.toByteArray();
    }

    /** The text itself, and now and then what tells of styles, lists and notes. */
    private static boolean changed(String part, int seed) {
        return part.equals("content.xml")
                || part.equals("word/document.xml")
                || (seed % 8 == 0
                        && part.matches("word/(styles|numbering|footnotes|header.)\\.xml"));
    }
}
