package vn.duthao.check.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kinh phí thực hiện cải cách hành chính là 2.500 nghìn đồng. | 1",
                "Kinh phí thực hiện cải cách hành chính là 2.500 đồng. | 1",
                "Kinh phí thực hiện cải cách hành chính là 250 triệu đồng. | 0",
                "Kinh phí thực hiện cải cách hành chính là 2.600 tỷ đồng. | 0",
                "Tổng số hồ sơ tiếp nhận là 4.500.000 hồ sơ. | 1",
                "Tổng số hồ sơ tiếp nhận là 45.000 hồ sơ. | 0",
                "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 0,94%. | 1",
                "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 9447%. | 1",
                "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 9,447%. | 0"
            })
    void only_powers_of_ten_that_units_make_are_another_unit(String sentence, int findings) {
        assertThat(data().findings("unit-differs", sentence)).hasSize(findings);
        assertThat(data().findings("figure-refuted", sentence)).hasSize(1 - findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở tiếp nhận 4.500 hồ sơ, tăng 12,5 điểm phần trăm so với cùng kỳ. | 12,5%",
                "Sở tiếp nhận 4.500 hồ sơ, tăng 13 điểm phần trăm so với cùng kỳ. | 13%",
                "Sở tiếp nhận 4.500 hồ sơ, tăng 12,4 điểm phần trăm so với cùng kỳ. |",
                "Sở tiếp nhận 4.600 hồ sơ, tăng 12,5 điểm phần trăm so với cùng kỳ. |",
                "Tăng 12,5 điểm phần trăm so với cùng kỳ, Sở tiếp nhận 4.500 hồ sơ. |",
                "Sở đã giải quyết 4.868 hồ sơ, tiếp nhận 4.500 hồ sơ, tăng 12,5 điểm phần trăm so với"
                        + " cùng kỳ. | 12,5%",
                "Sở tiếp nhận 4.500 hồ sơ. Kết quả chung của toàn ngành tăng 12,5 điểm phần trăm so"
                        + " với cùng kỳ. |",
                "Sở tiếp nhận 4.500 hồ sơ. Kết quả tăng 12,5 điểm phần trăm so với cùng kỳ. |",
                "Sở tiếp nhận 4.500 hồ sơ, đạt 12,5 điểm phần trăm. |",
                "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 94,47%, tăng 3,11 điểm phần trăm so với cùng"
                        + " kỳ. |"
            })
    void points_are_percent_of_the_figure_that_the_sentence_tells_rightly_before_them(
            String sentence, @Nullable String expected) {
        assertThat(data().before("nhan | 4000\ntl | 90").findings("unit-differs", sentence))
                .extracting(Finding::expected)
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void a_change_that_is_as_many_points_as_percent_is_right() {
        CheckFixture.given("tl | Tỷ lệ hồ sơ tiếp nhận trực tuyến | % | 110")
                .before("tl | 100")
                .text(
                        "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt «110%»{tl}, tăng «10»{derived} điểm"
                                + " phần trăm so với cùng kỳ.");
    }

    @Test
    void of_as_many_points_as_percent_in_the_wrong_direction_the_direction_is_wrong() {
        var risen =
                CheckFixture.given("tl | Tỷ lệ hồ sơ tiếp nhận trực tuyến | % | 110")
                        .before("tl | 100");
        var sentence =
                "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 110%, giảm 10 điểm phần trăm so với cùng kỳ.";

        assertThat(risen.findings("unit-differs", sentence)).isEmpty();
        assertThat(risen.findings("direction-differs", sentence))
                .extracting(Finding::text)
                .containsExactly("giảm 10");
    }
}
