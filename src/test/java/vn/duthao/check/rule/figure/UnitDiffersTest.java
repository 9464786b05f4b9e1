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
                        "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt «94,47»{nhan refuted unit-differs"
                                + " error =94,47%} hồ sơ.");
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
}
