package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.BULLET;
import static org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.DECIMAL;
import static org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.LOWER_LETTER;
import static org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.UPPER_ROMAN;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Signature;

class WordFileTest {

    @TempDir Path folder;

    private final WordFixture word = new WordFixture();

    private void reads(String outline) {
        assertThat(Trees.outline(word.read(folder))).isEqualTo(outline);
    }

    @Test
    void letterhead_and_ending_stand_in_tables_without_lines() {
        word.table(
                List.of(
                        List.of(
                                "UBND TỈNH ĐỒNG THÁP/ SỞ XÂY DỰNG/ -------",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/ Độc lập - Tự do - Hạnh phúc"),
                        List.of("Số:       /BC-SXD", "Đồng Tháp, ngày 05 tháng 12 năm 2023")));
        word.centred("BÁO CÁO")
                .centred("Kết quả cải cách hành chính")
                .centred("năm 2023")
                .line("Sở báo cáo như sau:")
                .bold("I. KẾT QUẢ")
                .line("Đạt.")
                .line("Trên đây là báo cáo của Sở./.");
        word.table(
                List.of(
                        List.of(
                                "Nơi nhận:/ - Sở Nội vụ;/ - Lưu: VT.",
                                "KT. GIÁM ĐỐC/ PHÓ GIÁM ĐỐC/ (đã ký)")));

        var report = word.read(folder);

        assertThat(report.letterhead())
                .isEqualTo(
                        new Letterhead(
                                "UBND TỈNH ĐỒNG THÁP",
                                "SỞ XÂY DỰNG",
                                "/BC-SXD",
                                "Đồng Tháp",
                                LocalDate.of(2023, 12, 5),
                                "BÁO CÁO"));
        assertThat(report.title()).isEqualTo("Kết quả cải cách hành chính năm 2023");
        assertThat(report.recipients()).containsExactly("Sở Nội vụ", "Lưu: VT");
        assertThat(report.signature())
                .isEqualTo(new Signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(đã ký)"));
        assertThat(Trees.outline(report))
                .isEqualTo(
                        """
                        P Sở báo cáo như sau:
                        §I KẾT QUẢ
                          P Đạt.
                        closing
                          P Trên đây là báo cáo của Sở./.
                        """);
    }

    @Test
    void type_and_title_can_stand_in_the_table_of_the_letterhead() {
        word.table(
                List.of(
                        List.of("SỞ XÂY DỰNG/ Số: 12/BC-SXD", "Độc lập - Tự do - Hạnh phúc"),
                        List.of("BÁO CÁO/ Kết quả cải cách", "")));
        word.line("Sở báo cáo như sau:");

        var report = word.read(folder);

        assertThat(report.letterhead())
                .isEqualTo(new Letterhead("", "SỞ XÂY DỰNG", "12/BC-SXD", "", null, "BÁO CÁO"));
        assertThat(report.title()).isEqualTo("Kết quả cải cách");
        assertThat(Trees.outline(report)).isEqualTo("P Sở báo cáo như sau:\n");
    }

    @Test
    void headings_are_known_by_outline_level_by_weight_and_by_bold_leads() {
        word.centred("BÁO CÁO")
                .outline(0, "Kết quả chung")
                .outline(1, "Thể chế")
                .line("Đã ban hành 03 văn bản.")
                .outline(0, "Đánh giá")
                .bold("1. Ưu điểm của công tác.")
                .line("Đúng tiến độ.")
                .lead("2. Hạn chế", ": còn 02 hồ sơ quá hạn.")
                .bold("Nguyên nhân")
                .line("Phần mềm lỗi.");

        reads(
                """
                § Kết quả chung
                  § Thể chế
                    P Đã ban hành 03 văn bản.
                § Đánh giá
                  §1 Ưu điểm của công tác.
                    P Đúng tiến độ.
                  §2 Hạn chế:
                    P còn 02 hồ sơ quá hạn.
                    §2 Nguyên nhân
                      P Phần mềm lỗi.
                """);
    }

    @Test
    void numbers_that_word_computes_are_read_as_one_sees_them() {
        var headings =
                word.list(List.of(UPPER_ROMAN, DECIMAL, DECIMAL), List.of("%1.", "%2.", "%2.%3"));
        var letters = word.list(List.of(LOWER_LETTER), List.of("%1)"));
        var bullets = word.list(List.of(BULLET, BULLET), List.of("-", "\uF0B7"));
        word.centred("BÁO CÁO")
                .numbered(headings, 0, "KẾT QUẢ")
                .numbered(headings, 1, "Thể chế")
                .numbered(bullets, 0, "Ban hành 03 văn bản:")
                .numbered(bullets, 1, "Quyết định: 02;")
                .numbered(bullets, 0, "Rà soát 05 văn bản.")
                .numbered(headings, 1, "Thủ tục hành chính")
                .numbered(headings, 2, "Công khai")
                .line("Đã công khai.")
                .numbered(headings, 2, "Tiếp nhận")
                .line("Gồm các việc sau:")
                .numbered(letters, 0, "Nhận hồ sơ tại quầy;")
                .numbered(letters, 0, "Nhận hồ sơ trực tuyến.")
                .numbered(headings, 0, "ĐÁNH GIÁ")
                .numbered(headings, 1, "Ưu điểm")
                .line("Đúng hạn.");

        reads(
                """
                §I KẾT QUẢ
                  §I.1 Thể chế
                    - Ban hành 03 văn bản:
                      ○ Quyết định: 02;
                    - Rà soát 05 văn bản.
                  §I.2 Thủ tục hành chính
                    §I.2.1 Công khai
                      P Đã công khai.
                    §I.2.2 Tiếp nhận
                      P Gồm các việc sau:
                      a) Nhận hồ sơ tại quầy;
                      b) Nhận hồ sơ trực tuyến.
                §II ĐÁNH GIÁ
                  §II.1 Ưu điểm
                    P Đúng hạn.
                """);
    }

    @Test
    void text_in_controls_links_and_insertions_is_read_and_deleted_or_hidden_text_is_not() {
        word.centred("BÁO CÁO").bold("I. KẾT QUẢ");
        word.xml(
                """
                <w:r><w:t xml:space="preserve">Sở nhận </w:t></w:r>
                <w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>1.204</w:t></w:r></w:sdtContent></w:sdt>
                <w:del w:id="1" w:author="a"><w:r><w:delText>7</w:delText></w:r></w:del>
                <w:ins w:id="2" w:author="a"><w:r><w:t xml:space="preserve"> hồ </w:t></w:r></w:ins>
                <w:hyperlink><w:r><w:t>sơ</w:t></w:r></w:hyperlink>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>
                <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>
                <w:r><w:t>.</w:t></w:r>
                """);

        reads("§I KẾT QUẢ\n  P Sở nhận 1.204 hồ sơ.\n");
    }

    @Test
    void text_boxes_follow_their_paragraph_and_are_read_once() {
        word.centred("BÁO CÁO").bold("I. KẾT QUẢ");
        word.xml(
                """
                <w:r><w:t>Sở báo cáo.</w:t></w:r>
                <w:r><mc:AlternateContent>
                  <mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>Trong khung.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
                  <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Trong khung.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
                </mc:AlternateContent></w:r>
                """);

        reads("§I KẾT QUẢ\n  P Sở báo cáo.\n  P Trong khung.\n");
    }

    @Test
    void line_breaks_part_items_and_join_sentences() {
        word.centred("BÁO CÁO").bold("I. KẾT QUẢ");
        word.xml(
                """
                <w:r><w:t>Sở đã thực hiện</w:t><w:br/><w:t>các việc sau:</w:t><w:br/><w:t>- Rà soát;</w:t><w:br/><w:t>- Công khai.</w:t></w:r>
                """);

        reads(
                """
                §I KẾT QUẢ
                  P Sở đã thực hiện các việc sau:
                  - Rà soát;
                  - Công khai.
                """);
    }

    @Test
    void a_merged_cell_repeats_its_text_in_each_cell_it_covers() {
        word.centred("BÁO CÁO").bold("I. KẾT QUẢ").centred("Kết quả giải quyết hồ sơ");
        var table =
                word.table(
                        List.of(
                                List.of("Lĩnh vực", "Số hồ sơ", "x"),
                                List.of("", "Nhận", "Trả"),
                                List.of("(1)", "(2)", "(3)"),
                                List.of("Đất đai", "120", "-")));
        table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
        table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(2);

        reads(
                """
                §I KẾT QUẢ
                  T Kết quả giải quyết hồ sơ heads=3
                    Lĩnh vực | Số hồ sơ | Số hồ sơ
                    Lĩnh vực | Nhận | Trả
                    (1) | (2) | (3)
                    Đất đai | 120 | -
                """);
    }

    @Test
    void rows_that_repeat_on_every_page_are_heads() {
        word.centred("BÁO CÁO").bold("I. KẾT QUẢ");
        var table = word.table(List.of(List.of("Năm", "2022"), List.of("Hồ sơ", "12")));
        table.getRow(0).setRepeatHeader(true);

        reads("§I KẾT QUẢ\n  T  heads=1\n    Năm | 2022\n    Hồ sơ | 12\n");
    }

    @Test
    void footnotes_follow_the_paragraph_that_refers_to_them() {
        word.centred("BÁO CÁO").bold("I. KẾT QUẢ");
        var paragraph = word.paragraph();
        paragraph.createRun().setText("Theo kế hoạch của Sở.");
        var note = word.word().createFootnote();
        note.createParagraph().createRun().setText("Kế hoạch số 12/KH-SXD.");
        paragraph.addFootnoteReference(note);
        word.line("Đã xong.");

        reads(
                """
                §I KẾT QUẢ
                  P Theo kế hoạch của Sở.
                  ^1 Kế hoạch số 12/KH-SXD.
                  P Đã xong.
                """);
    }
}
