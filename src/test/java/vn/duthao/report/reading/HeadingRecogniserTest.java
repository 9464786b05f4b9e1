package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingRecogniserTest {

    private static void reads(String text, String outline) {
        assertThat(Trees.outline(Trees.read("Kết quả cải cách\n" + text))).isEqualTo(outline);
    }

    @Test
    void short_lines_with_text_under_them_are_headings() {
        reads(
                """
                II. KẾT QUẢ
                1. Cải cách thể chế
                a) Kết quả tham mưu văn bản
                Sở trình 02 nghị quyết.
                b) Kết quả theo dõi thi hành.
                Không phát sinh.
                2. Cải cách tổ chức bộ máy
                - Sở có 07 phòng.
                """,
                """
                §II KẾT QUẢ
                  §II.1 Cải cách thể chế
                    §II.1.a Kết quả tham mưu văn bản
                      P Sở trình 02 nghị quyết.
                    §II.1.b Kết quả theo dõi thi hành.
                      P Không phát sinh.
                  §II.2 Cải cách tổ chức bộ máy
                    - Sở có 07 phòng.
                """);
    }

    @Test
    void sentences_that_follow_one_another_are_items() {
        reads(
                """
                IV. PHƯƠNG HƯỚNG
                1. Rà soát thủ tục hành chính thuộc thẩm quyền của Sở.
                2. Mở 03 lớp tập huấn; nâng cấp phần mềm một cửa.
                3. Kiểm tra 04 phòng trong quý II.
                V. KIẾN NGHỊ
                Sở kiến nghị như sau:
                a) Bổ sung biên chế;
                b) Cấp kinh phí.
                """,
                """
                §IV PHƯƠNG HƯỚNG
                  1. Rà soát thủ tục hành chính thuộc thẩm quyền của Sở.
                  2. Mở 03 lớp tập huấn; nâng cấp phần mềm một cửa.
                  3. Kiểm tra 04 phòng trong quý II.
                §V KIẾN NGHỊ
                  P Sở kiến nghị như sau:
                  a) Bổ sung biên chế;
                  b) Cấp kinh phí.
                """);
    }

    @Test
    void decimal_numbers_nest_below_the_number_they_begin_with() {
        reads(
                """
                II. KẾT QUẢ
                2. Cải cách thủ tục hành chính
                2.1 Công khai thủ tục
                Đã công khai 120 thủ tục.
                2.2. Cơ chế một cửa
                2.2.1. Tiếp nhận hồ sơ
                Đã nhận 300 hồ sơ.
                2.2.2. Trả kết quả
                Đã trả 290 hồ sơ.
                """,
                """
                §II KẾT QUẢ
                  §II.2 Cải cách thủ tục hành chính
                    §II.2.1 Công khai thủ tục
                      P Đã công khai 120 thủ tục.
                    §II.2.2 Cơ chế một cửa
                      §II.2.2.1 Tiếp nhận hồ sơ
                        P Đã nhận 300 hồ sơ.
                      §II.2.2.2 Trả kết quả
                        P Đã trả 290 hồ sơ.
                """);
    }

    @Test
    void a_heading_whose_text_follows_the_colon_has_the_text_under_it() {
        reads(
                """
                II. NHẬN XÉT
                1. Ưu điểm
                Các phòng làm tốt.
                2. Tồn tại, hạn chế: không có
                III. ĐỀ XUẤT
                1. Về nhân sự: Đề nghị bổ sung 02 biên chế.
                2. Về kinh phí: Đề nghị cấp 300 triệu đồng.
                """,
                """
                §II NHẬN XÉT
                  §II.1 Ưu điểm
                    P Các phòng làm tốt.
                  §II.2 Tồn tại, hạn chế:
                    P không có
                §III ĐỀ XUẤT
                  §III.1 Về nhân sự:
                    P Đề nghị bổ sung 02 biên chế.
                  §III.2 Về kinh phí:
                    P Đề nghị cấp 300 triệu đồng.
                """);
    }

    @Test
    void items_numbered_inside_a_numbered_section_stay_items() {
        reads(
                """
                I. CHỈ ĐẠO
                1. Ban hành văn bản
                Sở ban hành các kế hoạch:
                1. Kế hoạch cải cách hành chính năm 2023.
                2. Kế hoạch kiểm tra.
                3. Kế hoạch tuyên truyền.
                2. Kiểm tra
                Sở đã kiểm tra 03 phòng:
                1. Phòng Quy hoạch.
                2. Thanh tra Sở.
                3. Tuyên truyền
                Đã đăng 12 tin.
                """,
                """
                §I CHỈ ĐẠO
                  §I.1 Ban hành văn bản
                    P Sở ban hành các kế hoạch:
                    1. Kế hoạch cải cách hành chính năm 2023.
                    2. Kế hoạch kiểm tra.
                    3. Kế hoạch tuyên truyền.
                  §I.2 Kiểm tra
                    P Sở đã kiểm tra 03 phòng:
                    1. Phòng Quy hoạch.
                    2. Thanh tra Sở.
                  §I.3 Tuyên truyền
                    P Đã đăng 12 tin.
                """);
    }

    @Test
    void parts_and_capital_letters_stand_above_roman_numbers() {
        reads(
                """
                A. KẾT QUẢ NĂM 2023
                I. Thể chế
                Đã ban hành 03 văn bản.
                B. NHIỆM VỤ NĂM 2024
                I. Thể chế
                Sẽ ban hành 02 văn bản.
                """,
                """
                §A KẾT QUẢ NĂM 2023
                  §A.I Thể chế
                    P Đã ban hành 03 văn bản.
                §B NHIỆM VỤ NĂM 2024
                  §B.I Thể chế
                    P Sẽ ban hành 02 văn bản.
                """);
    }

    @Test
    void a_part_has_its_words_on_the_next_line() {
        reads(
                """
                Phần thứ nhất
                KẾT QUẢ THỰC HIỆN
                I. Thể chế
                Đã ban hành 03 văn bản.
                Phần thứ hai
                PHƯƠNG HƯỚNG
                Tiếp tục rà soát.
                """,
                """
                §Phần thứ nhất KẾT QUẢ THỰC HIỆN
                  §Phần thứ nhất.I Thể chế
                    P Đã ban hành 03 văn bản.
                §Phần thứ hai PHƯƠNG HƯỚNG
                  P Tiếp tục rà soát.
                """);
    }

    @Test
    void capitals_without_number_and_marked_lines_are_headings() {
        reads(
                """
                # Chỉ đạo, điều hành
                Đã ban hành 05 kế hoạch.
                ## Kiểm tra
                Đã kiểm tra 03 phòng.
                # Kết quả
                Đạt.
                """,
                """
                § Chỉ đạo, điều hành
                  P Đã ban hành 05 kế hoạch.
                  § Kiểm tra
                    P Đã kiểm tra 03 phòng.
                § Kết quả
                  P Đạt.
                """);
        reads(
                """
                Căn cứ kế hoạch năm, Sở báo cáo:
                CÔNG TÁC CHỈ ĐẠO
                Đã ban hành 05 kế hoạch.
                KẾT QUẢ
                Đạt.
                """,
                """
                P Căn cứ kế hoạch năm, Sở báo cáo:
                § CÔNG TÁC CHỈ ĐẠO
                  P Đã ban hành 05 kế hoạch.
                § KẾT QUẢ
                  P Đạt.
                """);
    }

    @Test
    void a_number_given_twice_still_heads_its_section() {
        reads(
                """
                II. KẾT QUẢ
                c) Bổ nhiệm
                Không phát sinh.
                d) Nâng ngạch
                Không phát sinh.
                d) Kỷ luật
                Không có trường hợp vi phạm.
                e) Đào tạo
                Đã cử 12 lượt người.
                """,
                """
                §II KẾT QUẢ
                  §II.c Bổ nhiệm
                    P Không phát sinh.
                  §II.d Nâng ngạch
                    P Không phát sinh.
                  §II.d Kỷ luật
                    P Không có trường hợp vi phạm.
                  §II.e Đào tạo
                    P Đã cử 12 lượt người.
                """);
    }

    @Test
    void indented_numbers_are_items() {
        reads(
                """
                I. KẾT QUẢ
                1. Thể chế
                Gồm:
                  a) Nghị quyết
                  b) Quyết định
                    - Của tỉnh
                2. Bộ máy
                Giữ ổn định.
                """,
                """
                §I KẾT QUẢ
                  §I.1 Thể chế
                    P Gồm:
                    a) Nghị quyết
                    b) Quyết định
                      - Của tỉnh
                  §I.2 Bộ máy
                    P Giữ ổn định.
                """);
    }
}
