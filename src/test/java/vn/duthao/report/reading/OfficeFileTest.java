package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.report.Report;

/** The samples are one page, saved in each format. */
class OfficeFileTest {

    private static final Path SAMPLES = Path.of("src/test/resources/reading");

    private static final String TREE =
            """
            P Sở Nội vụ báo cáo kết quả cải cách hành chính quý I năm 2024 như sau:
            §I CÔNG TÁC CHỈ ĐẠO
              §I.1 Ban hành kế hoạch
                P Đã ban hành 12 văn bản chỉ đạo, đạt 80% kế hoạch.
                ^1 Trong đó có 03 kế hoạch.
            §II KẾT QUẢ THỰC HIỆN
              • Tiếp nhận 1.250 hồ sơ;
              • Giải quyết 1.200 hồ sơ.
              T Bảng 1. Hồ sơ theo lĩnh vực heads=2
                TT | Lĩnh vực | Hồ sơ | Hồ sơ
                TT | Lĩnh vực | Tiếp nhận | Giải quyết
                1 | Đất đai | 1.000 | 960
                2 | Hộ tịch | 250 | 240
                Tổng | Tổng | 1.250 | 1.200
            closing
              P Trên đây là báo cáo kết quả cải cách hành chính quý I năm 2024.
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt", "html"})
    void numbers_notes_and_merged_cells_are_read_from_every_format(String ending) {
        var report = new ReportFiles().read(SAMPLES.resolve("report." + ending));

        assertThat(report.title()).isEqualTo("Kết quả cải cách hành chính quý I năm 2024");
        assertThat(Trees.outline(report)).isEqualTo(TREE);
    }

    @ParameterizedTest
    @CsvSource({"rtf,doc", "html,doc", "odt,docx", "doc,docx", "html,rtf"})
    void a_document_is_read_by_what_it_is_not_by_what_it_calls_itself(String is, String called)
            throws IOException {
        var file = folder.resolve("a." + called);
        Files.copy(SAMPLES.resolve("report." + is), file);

        assertThat(Trees.outline(new ReportFiles().read(file))).isEqualTo(TREE);
    }

    @Test
    void tracked_changes_of_an_open_document_are_read_as_accepted_and_told() throws IOException {
        var file = folder.resolve("a.odt");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(
                    """
                    <d xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><body><text:text>
                    <text:tracked-changes>
                    <text:changed-region text:id="a"><text:deletion><text:p>13</text:p></text:deletion></text:changed-region>
                    <text:changed-region text:id="b"><text:insertion/></text:changed-region>
                    </text:tracked-changes>
                    <text:p>Sở tiếp nhận <text:change text:change-id="a"/><text:change-start text:change-id="b"/>12<text:change-end text:change-id="b"/> hồ sơ.</text:p>
                    </text:text></body></d>
                    """
                            .getBytes(StandardCharsets.UTF_8));
        }

        var report = new ReportFiles().read(file);

        assertThat(Trees.outline(report)).isEqualTo("P Sở tiếp nhận 12 hồ sơ.\n");
        assertThat(report.legibility().trackedChanges()).isEqualTo(2);
    }

    @Test
    void what_a_page_does_not_show_is_not_read() throws IOException {
        var report =
                page(
                        "<style>.x{display:none}</style><p>Đạt 90%.<script>var a = 1</script>"
                                + "<!-- ghi chú --></p><p class=x>Ẩn một</p><p style='display: none'>Ẩn"
                                + "</p><p hidden>Ẩn</p><div title=header>3</div><p>Hết <del>bỏ</del>năm.</p>");

        assertThat(Trees.outline(report)).isEqualTo("P Đạt 90%.\nP Hết năm.\n");
    }

    @Test
    void headings_of_a_page_are_headings_whatever_they_look_like() throws IOException {
        var report =
                page(
                        "<center><b>BÁO CÁO</b></center><center>Cải cách hành chính năm 2024</center><p>Sở báo cáo như sau:</p>"
                                + "<h1>Công tác chỉ đạo</h1><p>Đã ban hành 3 văn bản.</p><h2>Kiểm tra</h2>"
                                + "<p>Đã kiểm tra 5 đơn vị.</p><h1>Kết quả</h1><p>Đạt 90%.</p>");

        assertThat(report.sections()).hasSize(2);
        assertThat(report.sections().getFirst().sections()).hasSize(1);
    }

    @Test
    void lists_of_a_page_are_numbered_as_it_is_shown() throws IOException {
        var report =
                page(
                        "<p>Đã thực hiện:</p><ol type=a start=3><li>Tiếp nhận;</li><li>Giải quyết;"
                                + "</li></ol><ol><li value=7>Trả kết quả.</li></ol>");

        assertThat(Trees.outline(report)).contains("c. Tiếp nhận;", "d. Giải quyết;", "7. Trả");
    }

    private Report page(String body) throws IOException {
        var html = "<html><meta charset=utf-8><body>" + body;
        return new ReportFiles().read(Files.writeString(folder.resolve("a.htm"), html));
    }
}
