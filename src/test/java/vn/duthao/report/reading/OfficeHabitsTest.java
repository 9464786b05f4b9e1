package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The kinds of report that offices write (province, provincial office, inspection, remediation).
 */
class OfficeHabitsTest {

    private static void reads(String text, String outline) {
        assertThat(Trees.outline(Trees.read(text))).isEqualTo(outline);
    }

    @Test
    void a_province_tells_its_results_in_dash_paragraphs_by_domain() {
        reads(
                """
                ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH TIỀN GIANG          Độc lập - Tự do - Hạnh phúc
                Số: 145/BC-UBND          Tiền Giang, ngày 15 tháng 6 năm 2021
                BÁO CÁO
                Công tác cải cách hành chính 6 tháng đầu năm
                và phương hướng, nhiệm vụ 6 tháng cuối năm 2021
                Kính gửi: Bộ Nội vụ
                Thực hiện hướng dẫn của Bộ Nội vụ, Ủy ban nhân dân Tỉnh báo cáo như sau:
                I. TÌNH HÌNH TỔ CHỨC THỰC HIỆN
                1. Công tác chỉ đạo: Ban hành 12 văn bản chỉ đạo; 100% sở, huyện có kế hoạch.
                2. Công tác kiểm tra: Đã kiểm tra 05 sở, 03 huyện.
                II. ĐÁNH GIÁ CHUNG
                1. Kết quả đạt được
                - Cải cách thể chế: ban hành 14 văn bản quy phạm pháp luật.
                - Cải cách thủ tục hành chính: giải quyết 204.118 hồ sơ, đạt 99,2%.
                2. Khó khăn, vướng mắc
                Một số hồ sơ còn trễ hạn.
                III. PHƯƠNG HƯỚNG, NHIỆM VỤ
                1. Tiếp tục rà soát văn bản.
                2. Đẩy mạnh dịch vụ công trực tuyến;
                3. Tổ chức đối thoại với người dân, doanh nghiệp.
                """,
                """
                P Kính gửi: Bộ Nội vụ
                P Thực hiện hướng dẫn của Bộ Nội vụ, Ủy ban nhân dân Tỉnh báo cáo như sau:
                §I TÌNH HÌNH TỔ CHỨC THỰC HIỆN
                  §I.1 Công tác chỉ đạo:
                    P Ban hành 12 văn bản chỉ đạo; 100% sở, huyện có kế hoạch.
                  §I.2 Công tác kiểm tra:
                    P Đã kiểm tra 05 sở, 03 huyện.
                §II ĐÁNH GIÁ CHUNG
                  §II.1 Kết quả đạt được
                    - Cải cách thể chế: ban hành 14 văn bản quy phạm pháp luật.
                    - Cải cách thủ tục hành chính: giải quyết 204.118 hồ sơ, đạt 99,2%.
                  §II.2 Khó khăn, vướng mắc
                    P Một số hồ sơ còn trễ hạn.
                §III PHƯƠNG HƯỚNG, NHIỆM VỤ
                  1. Tiếp tục rà soát văn bản.
                  2. Đẩy mạnh dịch vụ công trực tuyến;
                  3. Tổ chức đối thoại với người dân, doanh nghiệp.
                """);
    }

    @Test
    void a_provincial_office_numbers_to_the_third_place_and_has_tables() {
        reads(
                """
                BÁO CÁO
                Kết quả cải cách hành chính quý I năm 2023
                (Từ ngày 15/12/2022 đến ngày 14/3/2023)
                I. CÔNG TÁC CHỈ ĐẠO
                1. Chỉ đạo, điều hành
                a) Văn bản của Văn phòng
                Đã ban hành 06 kế hoạch.
                b) Văn bản tham mưu
                Đã trình 11 văn bản.
                2. Mô hình, sáng kiến: Không phát sinh.
                II. KẾT QUẢ
                2. Cải cách thủ tục hành chính
                2.1. Công khai, đơn giản hóa
                Công khai 100% thủ tục.
                2.2. Cơ chế một cửa
                2.2.1. Tiếp nhận và giải quyết
                Kết quả như sau:
                Bảng 1: Kết quả giải quyết hồ sơ
                | Lĩnh vực | Tiếp nhận | Đúng hạn |
                |---|---|---|
                | Đất đai | 1.204 | 1.187 |
                2.2.2. Phần mềm
                * Ưu điểm:
                - Ổn định, dễ dùng.
                2.3. Phản ánh, kiến nghị
                Không có.
                Trên đây là báo cáo của Văn phòng, kính báo cáo./.
                """,
                """
                §I CÔNG TÁC CHỈ ĐẠO
                  §I.1 Chỉ đạo, điều hành
                    §I.1.a Văn bản của Văn phòng
                      P Đã ban hành 06 kế hoạch.
                    §I.1.b Văn bản tham mưu
                      P Đã trình 11 văn bản.
                  §I.2 Mô hình, sáng kiến:
                    P Không phát sinh.
                §II KẾT QUẢ
                  §II.2 Cải cách thủ tục hành chính
                    §II.2.1 Công khai, đơn giản hóa
                      P Công khai 100% thủ tục.
                    §II.2.2 Cơ chế một cửa
                      §II.2.2.1 Tiếp nhận và giải quyết
                        P Kết quả như sau:
                        T Bảng 1: Kết quả giải quyết hồ sơ heads=1
                          Lĩnh vực | Tiếp nhận | Đúng hạn
                          Đất đai | 1.204 | 1.187
                      §II.2.2.2 Phần mềm
                        * Ưu điểm:
                          - Ổn định, dễ dùng.
                    §II.2.3 Phản ánh, kiến nghị
                      P Không có.
                closing
                  P Trên đây là báo cáo của Văn phòng, kính báo cáo./.
                """);
    }

    @Test
    void a_remediation_plan_has_long_numbered_headings_with_fixed_items() {
        reads(
                """
                UBND HUYỆN LẤP VÒ
                KẾ HOẠCH
                Khắc phục hạn chế của Chỉ số cải cách hành chính năm 2023
                Căn cứ Quyết định số 97/QĐ-UBND-HC ngày 29/01/2024 của UBND Tỉnh;
                UBND Huyện ban hành kế hoạch như sau:
                I. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích
                Nâng cao chỉ số.
                2. Yêu cầu
                - Đúng tiến độ.
                II. NỘI DUNG KHẮC PHỤC
                1. Về tổng điểm Chỉ số cải cách hành chính
                Năm 2023 đạt 84,96/100 điểm.
                2. Về Chỉ số thành phần
                2.1. Chỉ số thành phần “Công tác chỉ đạo, điều hành cải cách hành chính”
                - Kết quả được đánh giá qua 03 tiêu chí: (1) Kế hoạch; (2) Kiểm tra; (3) Tuyên truyền.
                - Thời gian khắc phục: Quý II năm 2024.
                2.2. Chỉ số thành phần “Cải cách thể chế”
                - Giao Phòng Tư pháp chủ trì.
                III. TỔ CHỨC THỰC HIỆN
                1. Phòng Nội vụ có trách nhiệm theo dõi, đôn đốc.
                2. Các phòng, đơn vị căn cứ kế hoạch để thực hiện.
                """,
                """
                P Căn cứ Quyết định số 97/QĐ-UBND-HC ngày 29/01/2024 của UBND Tỉnh;
                P UBND Huyện ban hành kế hoạch như sau:
                §I MỤC ĐÍCH, YÊU CẦU
                  §I.1 Mục đích
                    P Nâng cao chỉ số.
                  §I.2 Yêu cầu
                    - Đúng tiến độ.
                §II NỘI DUNG KHẮC PHỤC
                  §II.1 Về tổng điểm Chỉ số cải cách hành chính
                    P Năm 2023 đạt 84,96/100 điểm.
                  §II.2 Về Chỉ số thành phần
                    §II.2.1 Chỉ số thành phần “Công tác chỉ đạo, điều hành cải cách hành chính”
                      - Kết quả được đánh giá qua 03 tiêu chí: (1) Kế hoạch; (2) Kiểm tra; (3) Tuyên truyền.
                      - Thời gian khắc phục: Quý II năm 2024.
                    §II.2.2 Chỉ số thành phần “Cải cách thể chế”
                      - Giao Phòng Tư pháp chủ trì.
                §III TỔ CHỨC THỰC HIỆN
                  1. Phòng Nội vụ có trách nhiệm theo dõi, đôn đốc.
                  2. Các phòng, đơn vị căn cứ kế hoạch để thực hiện.
                """);
    }

    @Test
    void an_inspection_notice_can_mix_decimal_numbers_and_letters() {
        reads(
                """
                THÔNG BÁO
                Kết quả kiểm tra công tác cải cách hành chính năm 2021
                I. KẾT QUẢ KIỂM TRA
                2. Triển khai thực hiện
                2.1 Về thể chế
                Có 02 văn bản đang rà soát.
                2.2 Về thủ tục hành chính
                a) Về công khai thủ tục:
                Đã công khai đầy đủ.
                b) Về phản ánh, kiến nghị: không phát sinh
                2.3 Về tổ chức bộ máy
                - Giữ ổn định.
                II. NHẬN XÉT
                1. Ưu điểm
                - Đúng hạn.
                2. Hạn chế: không
                """,
                """
                §I KẾT QUẢ KIỂM TRA
                  §I.2 Triển khai thực hiện
                    §I.2.1 Về thể chế
                      P Có 02 văn bản đang rà soát.
                    §I.2.2 Về thủ tục hành chính
                      §I.2.2.a Về công khai thủ tục:
                        P Đã công khai đầy đủ.
                      §I.2.2.b Về phản ánh, kiến nghị:
                        P không phát sinh
                    §I.2.3 Về tổ chức bộ máy
                      - Giữ ổn định.
                §II NHẬN XÉT
                  §II.1 Ưu điểm
                    - Đúng hạn.
                  §II.2 Hạn chế:
                    P không
                """);
    }
}
