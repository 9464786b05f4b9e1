package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockAssemblerTest {

    private static void reads(String text, String outline) {
        assertThat(Trees.outline(Trees.read("Kết quả cải cách\nI. KẾT QUẢ\n" + text)))
                .isEqualTo("§I KẾT QUẢ\n" + outline.indent(2));
    }

    @Test
    void plus_items_stand_below_dash_items_also_after_a_lead() {
        reads(
                """
                - Tổng hợp kết quả giải quyết hồ sơ:
                + Tiếp nhận 120 hồ sơ.
                + Giải quyết 118 hồ sơ.
                - Đánh giá chất lượng: Không có.
                """,
                """
                - Tổng hợp kết quả giải quyết hồ sơ:
                  + Tiếp nhận 120 hồ sơ.
                  + Giải quyết 118 hồ sơ.
                - Đánh giá chất lượng: Không có.
                """);
    }

    @Test
    void an_item_that_leads_on_has_the_next_marker_below_it() {
        reads(
                """
                - Sở ban hành các kế hoạch, gồm:
                (1) Kế hoạch cải cách hành chính;
                (2) Kế hoạch kiểm tra.
                - Các phòng đã thực hiện.
                * Về chuyển đổi số
                - Đã cấp 40 chữ ký số.
                """,
                """
                - Sở ban hành các kế hoạch, gồm:
                  (1) Kế hoạch cải cách hành chính;
                  (2) Kế hoạch kiểm tra.
                - Các phòng đã thực hiện.
                * Về chuyển đổi số
                  - Đã cấp 40 chữ ký số.
                """);
    }

    @Test
    void tables_have_caption_heads_and_full_rows() {
        reads(
                """
                Kết quả như sau:
                Bảng 1. Kết quả giải quyết hồ sơ
                (Đơn vị tính: hồ sơ)
                | STT | Lĩnh vực | Số hồ sơ |
                |---|---|---|

                | 1 | Đất đai | 1.204 |
                | 2 | A \\| B | - |
                | - | - | - |
                | Cộng |
                Xong.
                """,
                """
                P Kết quả như sau:
                T Bảng 1. Kết quả giải quyết hồ sơ (Đơn vị tính: hồ sơ) heads=1
                  STT | Lĩnh vực | Số hồ sơ
                  1 | Đất đai | 1.204
                  2 | A | B | -
                  - | - | -
                  Cộng |  |\s
                P Xong.
                """);
    }

    @Test
    void a_bracketed_line_above_a_table_is_its_caption_and_other_lines_are_not() {
        reads(
                """
                [Hồ sơ quá hạn]
                | a | 1 |
                Số liệu cụ thể:
                | b | 2 |
                """,
                """
                T Hồ sơ quá hạn heads=0
                  a | 1
                P Số liệu cụ thể:
                T  heads=0
                  b | 2
                """);
    }

    @Test
    void rows_need_no_bars_around_them_and_one_bar_makes_no_row() {
        reads(
                """
                Lĩnh vực | Nhận | Trả
                Đất đai | 70 | 68
                | chỉ một thanh.
                - Một | hai | ba.
                """,
                """
                T  heads=1
                  Lĩnh vực | Nhận | Trả
                  Đất đai | 70 | 68
                P | chỉ một thanh.
                - Một | hai | ba.
                """);
    }

    @Test
    void footnotes_stand_where_they_are_and_their_references_are_no_text() {
        reads(
                """
                Sở ban hành Kế hoạch số 12/KH-SXD[^1].
                [^1]: Ngày 05/01/2023. Đã gửi các phòng.
                """,
                """
                P Sở ban hành Kế hoạch số 12/KH-SXD.
                ^1 Ngày 05/01/2023. | Đã gửi các phòng.
                """);
    }

    @Test
    void a_backslash_makes_running_text_of_anything() {
        reads("\\1. Thể chế\n\\| không phải bảng\n", "P 1. Thể chế\nP | không phải bảng\n");
    }
}
