package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.report.Report;
import vn.duthao.report.reading.pdf.PdfFixture;
import vn.duthao.report.reading.pdf.SamplePdf;

/** PDF files with text. */
class PdfReportsTest {

    @TempDir Path folder;

    private static Report read(Path file) {
        return new ReportFiles(Optional::empty).read(file);
    }

    private String outline(PdfFixture pdf) throws IOException {
        try (pdf) {
            return Trees.outline(read(pdf.save(folder)));
        }
    }

    @Test
    void headings_paragraphs_items_and_tables_are_those_of_the_page() throws IOException {
        assertThat(outline(SamplePdf.report()))
                .isEqualTo(
                        """
                        §I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
                          §I.1 Kết quả giải quyết thủ tục hành chính
                            P %1$s
                            - Công tác tuyên truyền: đã đăng 25 tin, bài.
                          §I.2 Công tác kiểm tra
                            P %2$s
                            T  heads=1
                              STT | Chỉ tiêu | Số liệu
                              1 | Hồ sơ tiếp nhận | 1.204
                              2 | Không phát sinh hồ sơ trễ hạn | Không phát sinh hồ sơ trễ hạn
                        §II PHƯƠNG HƯỚNG, NHIỆM VỤ
                          P %3$s
                        closing
                          P Trên đây là báo cáo kết quả công tác cải cách hành chính của Sở./.
                        """
                                .formatted(
                                        SamplePdf.LONG,
                                        SamplePdf.LONG.replace("1.204", "1.305"),
                                        SamplePdf.LONG.replace("17", "18")));
    }

    @Test
    void what_stands_side_by_side_is_kept_apart() throws IOException {
        try (var pdf = SamplePdf.report()) {
            var report = read(pdf.save(folder));

            assertThat(report.letterhead().parentAgency())
                    .isEqualTo("ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI");
            assertThat(report.letterhead().agency()).isEqualTo("SỞ XÂY DỰNG");
            assertThat(report.letterhead().number()).isEqualTo("241/BC-SXD");
            assertThat(report.letterhead().date()).isEqualTo(LocalDate.of(2024, 12, 11));
            assertThat(report.title()).isEqualTo("Kết quả công tác cải cách hành chính năm 2024");
            assertThat(report.recipients())
                    .containsExactly(
                            "UBND tỉnh",
                            "Sở Nội vụ (để tổng hợp báo cáo UBND tỉnh)",
                            "Lưu: VT, VP");
            assertThat(Objects.requireNonNull(report.signature()).title()).isEqualTo("GIÁM ĐỐC");
            assertThat(report.signature().name()).isEqualTo("(đã ký)");
            assertThat(report.legibility().notice()).isEmpty();
        }
    }

    @Test
    void a_paragraph_goes_on_over_the_page_and_its_number_is_no_text() throws IOException {
        var pdf = new PdfFixture().paragraph(SamplePdf.LONG).paragraph(SamplePdf.LONG);
        pdf.full(PdfFixture.INDENT, "Trong tháng, Sở đã tiếp nhận thêm 25 hồ sơ và 16 kiến nghị,");
        pdf.page(2).at(PdfFixture.LEFT, 60, 13, "trả lời đúng hạn toàn bộ.");
        pdf.down(23).paragraph(SamplePdf.LONG).paragraph(SamplePdf.LONG);

        assertThat(outline(pdf))
                .contains("và 16 kiến nghị, trả lời đúng hạn toàn bộ.\nP Trong năm");
    }

    @Test
    void a_footnote_stands_behind_the_paragraph_that_refers_to_it() throws IOException {
        var pdf = new PdfFixture().paragraph(SamplePdf.LONG);
        float y = pdf.y();
        pdf.at(PdfFixture.INDENT, y, 13, "Đã trả 120").at(187, y - 5, 7, "1");
        pdf.at(194, y, 13, "hồ sơ.").down(23).paragraph(SamplePdf.LONG);
        pdf.line(85, 700, 229, 700).at(85, 708, 6, "1").at(90, 712, 10, "Trong đó 20 hồ sơ giấy.");

        assertThat(outline(pdf))
                .contains("P Đã trả 120 hồ sơ.\n^1 Trong đó 20 hồ sơ giấy.\nP Trong năm");
    }

    @Test
    void a_code_that_a_line_parts_is_one() throws IOException {
        var pdf = new PdfFixture().paragraph(SamplePdf.LONG);
        pdf.full(PdfFixture.INDENT, "Thực hiện Nghị định số 45/2024/NĐ-CP và Chỉ thị số 16/CT-");
        pdf.at(PdfFixture.LEFT, pdf.y(), 13, "TTg của Thủ tướng.");

        assertThat(outline(pdf)).contains("16/CT-TTg của Thủ tướng.");
    }

    @Test
    void a_table_goes_on_over_the_page_without_its_head() throws IOException {
        var pdf = new PdfFixture().paragraph(SamplePdf.LONG);
        rows(pdf, 700, "Chỉ tiêu", "Số liệu", "Hồ sơ", "12");
        pdf.page(2);
        rows(pdf, 60, "Chỉ tiêu", "Số liệu", "Văn bản", "25");

        assertThat(outline(pdf))
                .contains(
                        """
                        T  heads=1
                          Chỉ tiêu | Số liệu
                          Hồ sơ | 12
                          Văn bản | 25
                        """);
    }

    private static void rows(PdfFixture pdf, float top, String... cells) throws IOException {
        for (int i = 0; i <= 2; i++) {
            pdf.line(90, top + 20 * i, 490, top + 20 * i);
            pdf.line(90 + 200 * i, top, 90 + 200 * i, top + 40);
        }
        for (int i = 0; i < cells.length; i++) {
            pdf.at(95 + 200 * (i % 2), top + 14 + 20 * (i / 2), 12, cells[i]);
        }
    }
}
