package vn.duthao.report.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.DuthaoException;
import vn.duthao.report.reading.ReportFiles;

/** PDF files that are broken, or mean harm: one line each, in time. */
@Timeout(60)
class HostilePdfTest {

    @TempDir Path folder;

    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        try (var pdf = SamplePdf.report()) {
            change.to(pdf.document());
            return pdf.bytes();
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void fails(Path file, String key) {
        var failure =
                catchThrowableOfType(DuthaoException.class, () -> new ReportFiles().read(file));

        assertThat(failure).isNotNull();
        assertThat(failure.notice().key()).isEqualTo("report." + key);
        for (var language : new String[] {"vi", "en"}) {
            assertThat(failure.notice().in(Locale.of(language)))
                    .startsWith(file.toString())
                    .doesNotContain("{", "\n");
        }
    }

    @Test
    void what_only_calls_itself_pdf_is_refused() throws IOException {
        fails(file("a.pdf", "Báo cáo".getBytes(StandardCharsets.UTF_8)), "pdf-damaged");
        fails(file("b.pdf", new byte[] {'P', 'K', 3, 4, 0}), "not-pdf");
        fails(file("c.pdf", new byte[0]), "empty");
    }

    @Test
    void half_a_file_is_damaged_or_what_is_left_is_read() throws IOException {
        var whole = changed(pdf -> {});

        fails(file("a.pdf", Arrays.copyOf(whole, 600)), "pdf-damaged");
    }

    @Test
    void a_password_is_asked_for() throws IOException {
        var bytes =
                changed(
                        pdf ->
                                pdf.protect(
                                        new StandardProtectionPolicy(
                                                "owner", "user", new AccessPermission())));

        fails(file("a.pdf", bytes), "encrypted");
    }

    @Test
    void a_file_that_only_must_not_be_changed_is_read() throws IOException {
        var bytes =
                changed(
                        pdf ->
                                pdf.protect(
                                        new StandardProtectionPolicy(
                                                "owner", "", new AccessPermission())));

        assertThat(new ReportFiles().read(file("a.pdf", bytes)).sections()).hasSize(2);
    }

    @Test
    void a_file_without_pages_or_words_is_told() throws IOException {
        var none =
                changed(
                        pdf -> {
                            pdf.removePage(0);
                            pdf.removePage(0);
                        });
        fails(file("a.pdf", none), "pdf-damaged");
        try (var blank = new PdfFixture()) {
            fails(file("b.pdf", blank.bytes()), "empty");
        }
    }

    @Test
    void thousands_of_pages_are_no_report() throws IOException {
        var bytes =
                changed(
                        pdf -> {
                            for (int i = 0; i < 2000; i++) {
                                pdf.addPage(new PDPage());
                            }
                        });

        fails(file("a.pdf", bytes), "too-many-pages");
    }

    @Test
    void a_stream_that_unpacks_to_gigabytes_is_refused_before_it_does() throws IOException {
        var bomb = new java.io.ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(bomb)) {
            var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 300; i++) {
                packed.write(blanks);
            }
        }
        var bytes =
                changed(
                        pdf -> {
                            var stream = new COSStream();
                            try (OutputStream out = stream.createRawOutputStream()) {
                                out.write(bomb.toByteArray());
                            }
                            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                            pdf.getPage(1).setContents(new PDStream(stream));
                        });

        fails(file("a.pdf", bytes), "pdf-too-much");
    }

    @Test
    void a_table_of_billions_of_letters_is_refused() {
        var table = "begincmap 1 beginbfrange <0000> <0FFFFFFF> <0020> endbfrange endcmap";

        assertThat(CodeRanges.excessive(table)).isTrue();
        assertThat(CodeRanges.excessive(table.replace("0FFFFFFF", "FFFF"))).isFalse();
    }

    @Test
    void scripts_are_not_run() throws IOException {
        var bytes =
                changed(
                        pdf ->
                                pdf.getDocumentCatalog()
                                        .setOpenAction(new PDActionJavaScript("while (true) {}")));

        assertThat(new ReportFiles().read(file("a.pdf", bytes)).sections()).hasSize(2);
    }

    @Test
    void a_page_larger_than_a_house_is_read() throws IOException {
        var bytes =
                changed(
                        pdf ->
                                pdf.getPage(0)
                                        .setMediaBox(
                                                new org.apache.pdfbox.pdmodel.common.PDRectangle(
                                                        -1e6f, -1e6f, 2e6f, 2e6f)));

        assertThat(new ReportFiles().read(file("a.pdf", bytes)).sections()).hasSize(2);
    }
}
