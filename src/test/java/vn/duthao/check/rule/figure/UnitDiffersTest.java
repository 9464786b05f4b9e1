package vn.duthao.check.rule.figure;

import org.junit.jupiter.api.Test;
import vn.duthao.check.CheckFixture;

class UnitDiffersTest {

    private static CheckFixture data() {
        return CheckFixture.given(
                """
                nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 4500
                giai | Số hồ sơ đã giải quyết | hồ sơ | 4868
                tl | Tỷ lệ hồ sơ tiếp nhận trực tuyến | % | 94.47
                chi | Kinh phí thực hiện cải cách hành chính | triệu đồng | 2500
                """);
    }

    @Test
    void a_count_told_as_a_rate_is_found_and_not_called_unsupported_as_well() {
        data().text("Sở đã giải quyết «4.868%»{unsupported unit-differs error" + " =4.868_hồ_sơ}.");
    }

    @Test
    void a_rate_told_as_a_count_is_found() {
        data().text(
                        "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt «94,47»{unsupported"
                                + " unit-differs error =94,47%} hồ sơ.");
    }

    @Test
    void a_count_of_another_unit_is_found() {
        data().text(
                        "Tổng số tiếp nhận là «4.500»{unsupported unit-differs error"
                                + " =4.500_hồ_sơ} văn bản.");
    }

    @Test
    void millions_told_as_thousands_of_millions_are_found() {
        data().text(
                        "Kinh phí thực hiện cải cách hành chính là «2.500»{chi refuted unit-differs"
                                + " error =2.500_triệu_đồng} tỷ đồng.");
        data().text("Kinh phí thực hiện cải cách hành chính là «2,5»{chi} tỷ đồng.");
    }

    @Test
    void another_number_with_the_right_unit_is_refuted() {
        data().text("Sở đã giải quyết «4.686»{giai refuted =4.868} hồ sơ.");
    }

    @Test
    void a_relative_change_told_in_points_is_found_and_points_told_in_percent_are_customary() {
        data().before("nhan | 4000\ntl | 90")
                .text(
                        "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt «94,47%»{tl}, tăng «4,97»{tl refuted"
                                + " unit-differs error =4,97%} điểm phần trăm so với cùng kỳ.");
        data().before("nhan | 4000\ntl | 90")
                .text(
                        "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt «94,47%»{tl}, tăng"
                                + " «4,47%»{derived} so với cùng kỳ.");
    }

    @Test
    void a_part_told_in_another_noun_and_the_unit_in_full_are_left_alone() {
        CheckFixture.given(
                        """
                        cap | Số chứng thư số đã cấp | chứng thư số | 6812
                        ca | Chứng thư số cá nhân | chứng thư số | 6344
                        thu | Thu nhập tăng thêm bình quân | triệu đồng/người/tháng | 0.6
                        """)
                .text(
                        """
                        Đã cấp «6.812»{cap} chứng thư số («6.344»{ca} cá nhân).
                        Thu nhập tăng thêm bình quân «0,6»{unsupported} triệu đồng/người/tháng.
                        """);
    }
}
