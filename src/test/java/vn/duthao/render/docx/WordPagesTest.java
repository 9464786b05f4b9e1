package vn.duthao.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.duthao.render.SampleReport;
import vn.duthao.report.Report;

/** Pages as an official sees them, left in {@code target/pages} to be looked at. */
@Tag("pages")
class WordPagesTest {

    private static final Path PAGES = Path.of("target/pages").toAbsolutePath();

    @Test
    void a_draft_prints_on_a4_pages() throws Exception {
        assertThat(pages("draft", SampleReport.draft(), DocxOptions.DEFAULT)).hasSize(3);
    }

    @Test
    void a_report_with_number_and_date_prints_with_plain_headings() throws Exception {
        var letterhead = SampleReport.letterhead("5", LocalDate.of(2024, 2, 6));
        var options = DocxOptions.DEFAULT.withPlainHeadings(true);

        assertThat(pages("plain", SampleReport.with(letterhead), options)).hasSize(3);
    }

    private static List<Path> pages(String name, Report report, DocxOptions options)
            throws Exception {
        assumeTrue(runs("soffice", "--version"), "LibreOffice (soffice) is not installed");
        assumeTrue(runs("pdftoppm", "-v"), "poppler (pdftoppm) is not installed");
        var folder = Files.createDirectories(PAGES.resolve(name));
        try (var old = Files.list(folder)) {
            old.forEach(file -> file.toFile().delete());
        }
        var word = folder.resolve(name + ".docx");
        new DocxRenderer().render(report, word, options);
        var profile = "-env:UserInstallation=" + PAGES.resolve("profile").toUri();
        var pdf = folder.resolve(name + ".pdf").toString();
        assertThat(
                        runs(
                                "soffice",
                                "--headless",
                                profile,
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                word.toString()))
                .isTrue();
        assertThat(runs("pdftoppm", "-r", "60", "-png", pdf, folder.resolve("page").toString()))
                .isTrue();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
