package vn.duthao.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.duthao.render.SampleReport;
import vn.duthao.report.Report;

/** Pages as an official sees them; their pictures stay in {@code target/pages} to be looked at. */
@Tag("pages")
class WordPagesTest {

    private static final Path PAGES = Path.of("target/pages").toAbsolutePath();

    @BeforeAll
    static void needs_the_programs_that_print() throws InterruptedException {
        assumeTrue(runs("soffice", "--version"), "LibreOffice (soffice) is not installed");
        assumeTrue(runs("pdftoppm", "-v"), "poppler (pdftoppm, pdftotext) is not installed");
    }

    @Test
    void a_draft_prints_with_its_annex_on_a_page_of_its_own() throws Exception {
        var pages = pages("draft", SampleReport.draft(), DocxOptions.DEFAULT);

        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n");
        assertThat(pages.get(1)).startsWith("2\n").contains("Nơi nhận:", "PHÓ GIÁM ĐỐC");
        assertThat(pages.get(2)).startsWith("Phụ lục I\n");
    }

    @Test
    void a_report_with_number_and_date_prints_with_plain_headings() throws Exception {
        var letterhead = SampleReport.letterhead("5", LocalDate.of(2024, 2, 6));
        var options = DocxOptions.DEFAULT.withPlainHeadings(true);

        assertThat(pages("plain", SampleReport.with(letterhead), options).getFirst())
                .contains("Số: 05/BC-SNNMT", "ngày 06 tháng 02 năm 2024");
    }

    @Test
    void a_long_table_repeats_its_head_on_every_page() throws Exception {
        var head = Stream.of("STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú");
        var rows =
                IntStream.rangeClosed(1, 90)
                        .mapToObj(i -> i + " | Chỉ tiêu thứ " + i + " của biểu | hồ sơ | 1.204 | ");
        var table =
                SampleReport.table("Bảng 1", 1, Stream.concat(head, rows).toArray(String[]::new));

        assertThat(pages("table", SampleReport.only(table), DocxOptions.DEFAULT))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).containsOnlyOnce("Chỉ tiêu thống kê"));
    }

    /** The texts of the printed pages. */
    private static List<String> pages(String name, Report report, DocxOptions options)
            throws Exception {
        var folder = Files.createDirectories(PAGES.resolve(name));
        var word = folder.resolve(name + ".docx");
        new DocxRenderer().render(report, word, options.overwriting(true));
        var profile = "-env:UserInstallation=" + PAGES.resolve("profile").toUri();
        var print = List.of("soffice", "--headless", profile, "--convert-to", "pdf", "--outdir");
        var files = Stream.of(folder.toString(), word.toString());
        assertThat(runs(Stream.concat(print.stream(), files).toArray(String[]::new))).isTrue();
        var pdf = folder.resolve(name + ".pdf").toString();
        var text = folder.resolve(name + ".txt");
        assertThat(runs("pdftoppm", "-r", "60", "-png", pdf, folder.resolve("page").toString()))
                .isTrue();
        assertThat(runs("pdftotext", "-layout", pdf, text.toString())).isTrue();
        return Arrays.stream(Files.readString(text).split("\f")).map(WordPagesTest::plain).toList();
    }

    /** Without the blanks that lay the page out. */
    private static String plain(String page) {
        return page.strip().replaceAll(" +", " ").replaceAll(" ?\n ?", "\n");
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
