package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.notice.UnusableInputException;

class UnusableFilesTest {

    @TempDir Path folder;

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private Path file(String name, Writer content) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            content.write(out);
        }
        return file;
    }

    private static void fails(Path file, String key) {
        var failure =
                catchThrowableOfType(
                        UnusableInputException.class, () -> new ReportFiles().read(file));

        assertThat(failure).isNotNull();
        assertThat(failure.notice().key()).isEqualTo("report." + key);
        for (var language : new String[] {"vi", "en"}) {
            assertThat(failure.notice().in(Locale.of(language)))
                    .startsWith(file.toString())
                    .doesNotContain("{", "\n");
        }
    }

    @Test
    void a_missing_file_or_a_folder_is_named() throws IOException {
        fails(folder.resolve("không có.docx"), "missing");
        fails(Files.createDirectory(folder.resolve("thư mục.docx")), "folder");
        fails(Files.createDirectory(folder.resolve("thư mục")), "folder");
    }

    @ParameterizedTest
    @CsvSource({"a.ppt", "a.xlsx", "docx"})
    void other_endings_are_refused(String name) throws IOException {
        fails(file(name, out -> out.write('x')), "unknown-ending");
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.md", "a.docx"})
    void an_empty_file_is_refused(String name) throws IOException {
        fails(file(name, out -> {}), "empty");
    }

    @Test
    void a_text_without_words_is_empty() throws IOException {
        fails(
                file("a.txt", out -> out.write(" \n---\n\t\n".getBytes(StandardCharsets.UTF_8))),
                "empty");
    }

    @Test
    void a_text_in_an_old_encoding_is_refused_with_its_line() throws IOException {
        var file =
                file(
                        "a.txt",
                        out ->
                                out.write(
                                        "Bao cao\nKet \u00E9\n"
                                                .getBytes(StandardCharsets.ISO_8859_1)));

        fails(file, "not-utf8");
        assertThat(
                        catchThrowableOfType(
                                UnusableInputException.class, () -> new ReportFiles().read(file)))
                .hasMessageContaining("line 2");
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        fails(file("a.txt", out -> out.write(new byte[] {'a', 0, 'b'})), "no-text");
        fails(file("b.txt", UnusableFilesTest::zip), "no-text");
    }

    @Test
    void a_text_over_the_bound_is_refused() throws IOException {
        fails(file("a.txt", out -> out.write(new byte[20 * 1024 * 1024 + 1])), "too-large");
    }

    @Test
    void a_file_that_only_calls_itself_word_is_refused() throws IOException {
        fails(
                file("a.docx", out -> out.write("Báo cáo".getBytes(StandardCharsets.UTF_8))),
                "not-word");
        fails(file("b.docx", UnusableFilesTest::zip), "not-word");
        fails(file("c.docx", UnusableFilesTest::workbook), "not-word");
        fails(file("d.docx", out -> out.write("%PDF-1.7".getBytes(StandardCharsets.UTF_8))), "pdf");
    }

    @Test
    void old_encrypted_and_foreign_documents_are_told_apart() throws IOException {
        fails(file("a.docx", out -> container("WordDocument", out)), "damaged");
        fails(file("b.docx", out -> container("EncryptedPackage", out)), "encrypted");
        fails(file("c.doc", out -> container("Workbook", out)), "not-word");
    }

    @Test
    void a_document_that_asks_for_a_password_is_said_to_be_encrypted() throws Exception {
        var plain = Files.readAllBytes(new WordFixture().line("Báo cáo").save(folder));
        var files = new POIFSFileSystem();
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("bí mật");
        try (var out = encryptor.getDataStream(files)) {
            out.write(plain);
        }

        fails(file("a.docx", files::writeFilesystem), "encrypted");
        fails(file("b.doc", files::writeFilesystem), "encrypted");
    }

    @Test
    void an_old_document_that_asks_for_a_password_is_said_to_be_encrypted() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("bí mật");
        try (var in = Files.newInputStream(Path.of("src/test/resources/reading/report.doc"));
                var old = new HWPFDocument(in)) {
            var file = file("a.doc", old::write);
            Biff8EncryptionKey.setCurrentUserPassword(null);

            fails(file, "encrypted");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void a_pdf_that_asks_for_a_password_is_said_to_be_encrypted() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("o", "bí mật", new AccessPermission()));

            fails(file("a.pdf", pdf::save), "encrypted");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.doc", "a.rtf", "a.odt"})
    void a_file_of_another_kind_is_refused_whatever_it_calls_itself(String name)
            throws IOException {
        fails(file(name, out -> {}), "empty");
        fails(file(name, out -> out.write("Báo cáo".getBytes(StandardCharsets.UTF_8))), "not-word");
        fails(file(name, UnusableFilesTest::zip), "not-word");
        fails(file(name, out -> out.write("%PDF-1.7".getBytes(StandardCharsets.UTF_8))), "pdf");
    }

    @Test
    void a_document_in_rich_text_that_breaks_off_is_damaged() throws IOException {
        fails(file("a.rtf", out -> ascii(out, "{\\rtf1 {Bao cao")), "damaged");
        fails(file("b.rtf", out -> ascii(out, "{\\rtf1 Bao cao}}}")), "damaged");
    }

    @Test
    void rich_text_nested_without_end_is_damaged() throws IOException {
        fails(file("a.rtf", out -> ascii(out, "{\\rtf1" + "{".repeat(2_000_000))), "damaged");
    }

    @Test
    void rich_text_that_claims_more_binary_data_than_memory_holds_is_refused() throws IOException {
        fails(file("a.rtf", out -> ascii(out, "{\\rtf1\\bin2147483000 x}")), "damaged");
    }

    @Test
    void a_page_without_words_is_empty() throws IOException {
        fails(file("a.html", out -> ascii(out, "<html><script>var a = 1</script>")), "empty");
        fails(file("b.html", out -> {}), "empty");
    }

    @Test
    void pages_nested_without_end_and_cells_over_all_columns_are_read_in_time() throws IOException {
        var deep = "<div>".repeat(200_000) + "<p>Báo cáo kết quả cải cách hành chính";
        var wide = "<table>" + "<tr><td colspan=1000000 rowspan=1000000>Đạt".repeat(2000);

        for (var page : java.util.List.of(deep, wide)) {
            var file = file("a.html", out -> out.write(page.getBytes(StandardCharsets.UTF_8)));

            assertThat(new ReportFiles().read(file)).isNotNull();
        }
    }

    @Test
    void open_documents_that_are_damaged_or_encrypted_are_told_apart() throws IOException {
        fails(file("a.odt", out -> open(out, "<office", "")), "damaged");
        fails(file("b.odt", out -> open(out, "<a/>", "")), "damaged");
        fails(file("c.odt", out -> open(out, "x", "<encryption-data/>")), "encrypted");
    }

    @Test
    void an_entity_in_an_open_document_is_not_read() throws IOException {
        var secret = file("secret.txt", out -> out.write('x'));
        var xml =
                "<!DOCTYPE d [<!ENTITY e SYSTEM \""
                        + secret.toUri()
                        + "\">]><a><body><text><p>&e;"
                        + "</p></text></body></a>";

        fails(file("a.odt", out -> open(out, xml, "")), "damaged");
    }

    @Test
    void an_open_document_that_unpacks_beyond_the_bound_is_refused() throws IOException {
        fails(file("a.odt", out -> open(out, " ".repeat(65 * 1024 * 1024), "")), "too-large");
    }

    private static void ascii(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The smallest package of an OpenDocument text. */
    private static void open(OutputStream out, String content, String manifest) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "META-INF/manifest.xml", manifest);
            entry(zip, "content.xml", content);
        }
    }

    @Test
    void a_truncated_document_is_damaged() throws IOException {
        var whole = Files.readAllBytes(new WordFixture().line("Báo cáo").save(folder));

        fails(file("a.docx", out -> out.write(Arrays.copyOf(whole, whole.length / 2))), "damaged");
    }

    @Test
    void a_document_with_broken_xml_is_damaged() throws IOException {
        fails(file("a.docx", out -> word(out, "<w:document")), "damaged");
    }

    @Test
    void an_external_entity_is_not_read() throws IOException {
        var secret = file("secret.txt", out -> out.write('x'));
        var xml =
                "<!DOCTYPE d [<!ENTITY e SYSTEM \""
                        + secret.toUri()
                        + "\">]><w:document xmlns:w="
                        + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";

        fails(file("a.docx", out -> word(out, xml)), "damaged");
    }

    @Test
    void a_part_that_unpacks_beyond_the_bound_is_refused() throws IOException {
        var blanks = " ".repeat(65 * 1024 * 1024);

        fails(file("a.docx", out -> word(out, blanks)), "too-large");
    }

    @Test
    void texts_with_byte_order_marks_are_read() throws IOException {
        var text = "\uFEFFKết quả cải cách\nI. KẾT QUẢ\nĐạt.";
        for (var charset :
                java.util.List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            var file = file(charset.name() + ".TXT", out -> out.write(text.getBytes(charset)));

            assertThat(new ReportFiles().read(file).title()).isEqualTo("Kết quả cải cách");
        }
    }

    private static void zip(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        }
    }

    private static void workbook(OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("a");
            book.write(out);
        }
    }

    private static void container(String entry, OutputStream out) throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[8]), entry);
            container.writeFilesystem(out);
        }
    }

    /** The smallest Word package with the given main part. */
    private static void word(OutputStream out, String document) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(zip, "word/document.xml", document);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
