package vn.duthao.statistics.file;

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
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.SmallCatalogue;

/** One clear line for each file that cannot be used. */
class UnusableWorkbookTest {

    private final StatisticsReader reader = new StatisticsReader(SmallCatalogue.CATALOGUE);

    @TempDir Path folder;

    private String refusal(Path file) {
        var failure = catchThrowableOfType(UnusableInputException.class, () -> reader.read(file));
        assertThat(failure.notice().in(Locale.ENGLISH)).doesNotContain("\n");
        return failure.notice().in(Locale.ENGLISH);
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path good() throws IOException {
        return Workbooks.figures(
                folder.resolve("tốt.xlsx"), new Object[] {"ho-so.moi", "", "", 12});
    }

    @Test
    void a_missing_file() {
        assertThat(refusal(folder.resolve("không có.xlsx")))
                .contains("không có.xlsx", "Check the path");
    }

    @Test
    void an_empty_file() throws IOException {
        assertThat(refusal(bytes("a.xlsx", new byte[0]))).contains("a.xlsx", "empty");
    }

    @Test
    void a_file_of_another_kind() throws IOException {
        assertThat(refusal(bytes("a.pdf", new byte[] {1})))
                .contains("a.pdf", ".xlsx, .csv or .json");
    }

    @Test
    void a_Word_file_renamed() throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            word.write(out);
        }

        assertThat(refusal(file)).contains("a.xlsx", "not an Excel workbook");
    }

    @Test
    void text_or_another_zip_renamed() throws IOException {
        var zip = folder.resolve("zip.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "readme.txt", 3);
        }

        assertThat(refusal(bytes("text.xlsx", "xin chào".getBytes(StandardCharsets.UTF_8))))
                .contains("not an Excel workbook");
        assertThat(refusal(zip)).containsAnyOf("damaged", "not an Excel workbook");
    }

    @Test
    void a_workbook_cut_short() throws IOException {
        var whole = Files.readAllBytes(good());
        for (int length : new int[] {100, whole.length / 2, whole.length - 30}) {
            assertThat(refusal(bytes("cut.xlsx", Arrays.copyOf(whole, length))))
                    .as("%d bytes", length)
                    .contains("cut.xlsx", "damaged");
        }
    }

    @Test
    void a_workbook_with_a_password() throws Exception {
        var file = folder.resolve("kín.xlsx");
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream out = encryptor.getDataStream(files)) {
                Files.copy(good(), out);
            }
            try (var out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }

        assertThat(refusal(file)).contains("kín.xlsx", "password");
    }

    @Test
    void a_workbook_of_the_old_format() throws IOException {
        var file = folder.resolve("cũ.xlsx");
        try (var files = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[10]), "Workbook");
            files.writeFilesystem(out);
        }

        assertThat(refusal(file)).contains("old format", "save it as .xlsx");
    }

    @Test
    void a_zip_bomb() throws IOException {
        var bomb = folder.resolve("bom.xlsx");
        try (var in = new java.util.zip.ZipInputStream(Files.newInputStream(good()));
                var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.readAllBytes());
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    out.write(" ".repeat(60 << 20).getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(refusal(bomb)).contains("bom.xlsx", "too large when unpacked");
    }

    private static void entry(ZipOutputStream out, String name, int size) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(new byte[size]);
    }

    @Test
    void a_workbook_without_the_sheet_of_figures() throws IOException {
        var file = Workbooks.write(folder.resolve("a.xlsx"), Workbooks::about);

        assertThat(refusal(file)).contains("no sheet \"So lieu\"", "Thong tin");
    }

    @Test
    void an_empty_sheet_of_figures() throws IOException {
        var file =
                Workbooks.write(
                        folder.resolve("a.xlsx"),
                        workbook -> {
                            workbook.createSheet("So lieu");
                            Workbooks.about(workbook);
                        });

        assertThat(refusal(file)).contains("a.xlsx", "So lieu", "empty");
    }

    @Test
    void a_sheet_without_heads() throws IOException {
        var file =
                Workbooks.write(
                        folder.resolve("a.xlsx"),
                        workbook -> {
                            Workbooks.row(workbook.createSheet("So lieu"), "ho-so.moi", 12);
                            Workbooks.about(workbook);
                        });

        assertThat(refusal(file)).contains("Chỉ tiêu, Số liệu", "So lieu");
    }

    @Test
    void a_workbook_that_does_not_say_whose_it_is() throws IOException {
        var file =
                Workbooks.write(
                        folder.resolve("a.xlsx"),
                        workbook -> {
                            var sheet = workbook.createSheet("So lieu");
                            Workbooks.row(sheet, Workbooks.HEADS);
                            Workbooks.row(sheet, "ho-so.moi", "", "", 12);
                            Workbooks.row(workbook.createSheet("Thong tin"), "Kỳ báo cáo", "2024");
                        });

        assertThat(refusal(file)).contains("a.xlsx", "Cơ quan");
    }

    @Test
    void a_sheet_with_too_many_rows() throws IOException {
        var file =
                Workbooks.write(
                        folder.resolve("a.xlsx"),
                        workbook -> {
                            var sheet = workbook.createSheet("So lieu");
                            Workbooks.row(sheet, Workbooks.HEADS);
                            sheet.createRow(200_000).createCell(0).setCellValue("x");
                            Workbooks.about(workbook);
                        });

        assertThat(refusal(file)).contains("more than 20000 rows");
    }
}
