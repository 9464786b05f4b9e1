package vn.duthao.check.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

class DirectionDiffersTest {

    private static final String RULE = "direction-differs";

    private static CheckFixture rising() {
        return CheckFixture.given(
                        """
                        nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 4500
                        qua | Số hồ sơ giải quyết quá hạn | hồ sơ | 7
                        tl | Tỷ lệ hồ sơ tiếp nhận trực tuyến | % | 97.5
                        """)
                .before("nhan | 4000\ntl | 98.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ hồ sơ trực tuyến tăng 1,1% (từ 94,2% lên 93,1%).",
                "Tỷ lệ hồ sơ trực tuyến tăng, từ 94,2% xuống 93,1%.",
                "Số đầu mối giảm từ 12 xuống 15 phòng.",
                "Thời gian giải quyết giảm từ 10 ngày xuống còn 12 ngày.",
                "Kinh phí tăng từ 1,2 tỷ đồng lên 900 triệu đồng.",
                "Tuyển dụng 42 công chức, tăng 11 người so với cùng kỳ (53 người).",
                "Chỉ số tăng 2,42% so với năm 2021 là 88,75%, đạt 86,33%.",
                "Gửi trả 318 kết quả, tăng 11,67% so với cùng kỳ (360 kết quả).",
                "Sở xếp thứ 12/19, tăng 03 bậc so với năm 2023 (thứ 9/19).",
                "Tỷ lệ giải ngân đạt 76%, vượt chỉ tiêu được giao (80%).",
                "Tỷ lệ giải ngân đạt 86%, chưa đạt chỉ tiêu (80%).",
                "Sở xử lý 183/193 nhiệm vụ, hoàn thành toàn bộ nhiệm vụ được giao.",
                "Hiện còn 75 hồ sơ đang giải quyết, tất cả 73 hồ sơ đều trong hạn.",
                "Cao nhất là phòng Đất đai đạt 91%, thấp nhất là phòng Môi trường đạt 95%."
            })
    void a_word_that_the_figures_beside_it_contradict_is_found_without_data(String sentence) {
        assertThat(CheckFixture.withoutData().findings(RULE, sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ hồ sơ trực tuyến tăng 1,1% (từ 93,1% lên 94,2%).",
                "Số đầu mối giảm từ 15 xuống 12 phòng.",
                "Chỉ số cải cách hành chính tăng từ hạng 12 lên hạng 5.",
                "Chỉ số cải cách hành chính tăng 7 bậc, từ hạng 12 lên 5.",
                "Thời gian trả kết quả giảm từ 2 ngày xuống 4 giờ.",
                "Kinh phí tăng từ 900 triệu đồng lên 1,2 tỷ đồng.",
                "Sở tăng cường kiểm tra, từ 12 cuộc xuống còn 10 cuộc trong năm.",
                "Tuyển dụng 53 công chức, tăng 11 người so với cùng kỳ (42 người).",
                "Sở xếp hạng 31/63, tăng 04 bậc so với năm 2020 (hạng 35).",
                "Tiếp nhận 40 hồ sơ, tăng 5 hồ sơ so với cùng kỳ (53 hồ sơ).",
                "Gửi trả 360 kết quả, tăng 13,21% so với cùng kỳ (318 kết quả).",
                "Gửi trả 318 kết quả, tăng 12,67% so với cùng kỳ (360 kết quả).",
                "Gửi trả 318 kết quả, tăng 11,67% so với cùng kỳ (360 hồ sơ).",
                "Tỷ lệ giải ngân đạt 86%, vượt chỉ tiêu được giao (80%).",
                "Tỷ lệ giải ngân đạt 86%, vượt chỉ tiêu 6%.",
                "Sở xử lý 193/193 nhiệm vụ, hoàn thành toàn bộ nhiệm vụ được giao.",
                "Nhận 80 hồ sơ, còn 75 hồ sơ, tất cả 75 hồ sơ đều trong hạn.",
                "Toàn ngành có 60 đơn vị, giảm 9 đơn vị so với năm 2020, trong đó cấp tỉnh có 12"
                        + " đơn vị, giảm 18 đơn vị so với năm 2020; cấp huyện giảm 6 đơn vị.",
                "Có 5 vụ và 8 người bị thương; so với cùng kỳ, giảm cả 3 mặt, số người bị thương giảm"
                        + " 5 người.",
                "Kiểm tra tại 9 phòng, toàn bộ 75 hồ sơ đều trong hạn.",
                "Cao nhất là phòng Đất đai đạt 95%, thấp nhất là phòng Môi trường đạt 91%."
            })
    void a_word_that_the_figures_beside_it_bear_out_is_left_alone(String sentence) {
        assertThat(CheckFixture.withoutData().findings(RULE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở tiếp nhận 4.500 hồ sơ, giảm 12,5% so với cùng kỳ.",
                "Sở tiếp nhận 4.500 hồ sơ (giảm 500 hồ sơ so với năm 2023).",
                "Sở tiếp nhận 4.500 hồ sơ, giảm so với cùng kỳ năm trước.",
                "Sở tiếp nhận 4.500 hồ sơ, giảm so với năm 2023.",
                "Tỷ lệ hồ sơ tiếp nhận trực tuyến tiếp tục tăng, đạt 97,5%.",
                "Tỷ lệ hồ sơ tiếp nhận trực tuyến tăng lên 97,5%.",
                "Không có hồ sơ giải quyết quá hạn.",
                "Sở không để xảy ra hồ sơ quá hạn."
            })
    void a_word_that_the_data_contradict_is_the_only_error(String sentence) {
        var fixture = rising();

        assertThat(fixture.findings(RULE, sentence)).hasSize(1);
        assertThat(fixture.findings("figure-refuted", sentence)).isEmpty();
        assertThat(fixture.findings("rate-differs-from-counts", sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở tiếp nhận 4.500 hồ sơ, tăng 12,5% so với cùng kỳ.",
                "Sở tiếp nhận 4.500 hồ sơ, tăng so với cùng kỳ năm trước.",
                "Sở tiếp nhận 4.500 hồ sơ, giảm so với năm 2021.",
                "Sở tiếp nhận 4.500 hồ sơ, tỷ lệ trễ hạn giảm so với cùng kỳ.",
                "Tỷ lệ hồ sơ tiếp nhận trực tuyến giảm còn 97,5%.",
                "Không có hồ sơ đang giải quyết quá hạn.",
                "Không có sự cố về an toàn thông tin.",
                "Giao Văn phòng theo dõi, không để phát sinh hồ sơ giải quyết quá hạn.",
                "Phấn đấu không có hồ sơ giải quyết quá hạn.",
                "# IV Phương hướng, nhiệm vụ năm sau\nKhông có hồ sơ giải quyết quá hạn."
            })
    void a_word_that_the_data_bear_out_is_left_alone(String sentence) {
        assertThat(rising().findings(RULE, sentence)).isEmpty();
    }

    @Test
    void a_wrong_direction_and_a_wrong_amount_are_two_findings() {
        var sentence = "Sở tiếp nhận 4.500 hồ sơ, giảm 500 hồ sơ so với cùng kỳ.";
        var wrongTwice = "Sở tiếp nhận 4.500 hồ sơ, giảm 300 hồ sơ so với cùng kỳ.";

        assertThat(rising().findings(RULE, sentence))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.text()).isEqualTo("giảm 500");
                            assertThat(f.expected()).isEqualTo("tăng");
                            assertThat(f.message().in(Locale.ENGLISH))
                                    .contains("“giảm”", "4.000", "4.500");
                        });
        assertThat(rising().findings(RULE, wrongTwice))
                .extracting(Finding::text)
                .containsExactly("giảm");
        assertThat(rising().findings("figure-refuted", wrongTwice))
                .extracting(Finding::text)
                .containsExactly("300");
    }

    @Test
    void a_rate_of_growth_that_is_right_but_for_its_direction_is_one_finding_at_the_word() {
        var sentence = "Gửi trả 318 kết quả, tăng 11,67% so với cùng kỳ (360 kết quả).";
        var fixture = CheckFixture.withoutData();

        assertThat(fixture.findings(RULE, sentence))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.text()).isEqualTo("tăng");
                            assertThat(f.expected()).isEqualTo("giảm");
                        });
        assertThat(fixture.findings("rate-differs-from-counts", sentence)).isEmpty();
        assertThat(fixture.findings("rate-differs-from-counts", sentence.replace("11,67", "12,67")))
                .hasSize(1);
    }

    @Test
    void what_did_not_arise_here_and_is_counted_there_is_found_without_data() {
        var text =
                """
                # 1 Kết quả giải quyết hồ sơ
                Có 07 hồ sơ giải quyết quá hạn.
                # 2 Đánh giá
                Không có hồ sơ giải quyết quá hạn.
                """;

        assertThat(CheckFixture.withoutData().findings(RULE, text.replace("# 2 Đánh giá\n", "")))
                .singleElement()
                .satisfies(f -> assertThat(f.expected()).isEqualTo("07"));
    }

    @Test
    void what_is_counted_by_what_it_lacks_is_not_told_as_nothing() {
        var fixture =
                CheckFixture.given(
                        """
                        tiep | Phản ánh, kiến nghị đã tiếp nhận | phản ánh, kiến nghị | 61
                        chua | Phản ánh, kiến nghị quá hạn xử lý chưa có kết quả | phản ánh, kiến nghị | 18
                        """);
        var sentence =
                "Trong quý, Sở tiếp nhận 61 phản ánh, kiến nghị; phản ánh, kiến nghị quá hạn xử lý"
                        + " nhưng chưa có kết quả 18 phản ánh, kiến nghị.";

        assertThat(fixture.findings(RULE, sentence)).isEmpty();
    }

    @Test
    void what_did_not_arise_in_a_paragraph_of_its_own_matter_is_no_denial_of_what_another_counts() {
        var fixture = CheckFixture.given("qua | Hồ sơ giải quyết quá hạn tại huyện | hồ sơ | 5");
        var text =
                """
                Trung tâm của huyện giải quyết quá hạn 5 hồ sơ.
                %s tiếp nhận 4.310 hồ sơ. Đến cuối kỳ không có hồ sơ giải quyết quá hạn.
                """;

        assertThat(fixture.findings(RULE, text.formatted("Tại các xã, phường,"))).isEmpty();
        assertThat(fixture.findings(RULE, text.formatted("Huyện"))).hasSize(1);
        assertThat(
                        fixture.findings(
                                RULE,
                                text.formatted("Tại các xã, phường,")
                                        .replace("quá hạn 5 hồ sơ", "812 hồ sơ đúng hạn")))
                .hasSize(1);
    }
}
