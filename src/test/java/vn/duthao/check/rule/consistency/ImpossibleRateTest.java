package vn.duthao.check.rule.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;

class ImpossibleRateTest {

    private static List<Finding> findings(String text) {
        return CheckFixture.withoutData().findings("impossible-rate", text);
    }

    @Test
    void a_rate_that_no_whole_number_gives_is_a_warning_with_the_nearest_one() {
        assertThat(
                        findings(
                                "Sở được giao 193 nhiệm vụ, trong đó 94,6% nhiệm vụ hoàn thành đúng hạn."))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.severity()).isEqualTo(Severity.WARNING);
                            assertThat(f.expected()).isEqualTo("94,8%");
                            assertThat(f.message().in(Locale.ENGLISH)).contains("183/193 = 94,8%");
                            assertThat(f.message().in(Locale.of("vi"))).contains("183/193 = 94,8%");
                        });
    }

    @Test
    void a_score_above_the_highest_is_an_error() {
        assertThat(findings("Chỉ số thành phần Cải cách thể chế đạt 9,5/3 điểm."))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.severity()).isEqualTo(Severity.ERROR);
                            assertThat(f.text()).isEqualTo("9,5");
                            assertThat(f.message().in(Locale.ENGLISH)).contains("9,5", "3");
                        });
    }

    @Test
    void the_highest_score_is_told_where_the_data_know_the_score() {
        assertThat(
                        CheckFixture.given("diem | Điểm Cải cách thể chế | điểm | 9.5")
                                .findings(
                                        "impossible-rate", "Điểm Cải cách thể chế đạt 9,5/3 điểm."))
                .singleElement()
                .satisfies(f -> assertThat(f.text()).isEqualTo("3"));
    }

    @Test
    void another_score_of_the_data_is_above_the_highest_as_well() {
        assertThat(
                        CheckFixture.given(
                                        """
                                        cv | Điểm Cải cách chế độ công vụ | điểm | 9.25
                                        tc_max | Điểm tối đa Cải cách thể chế | điểm | 8
                                        """)
                                .findings("impossible-rate", "Cải cách chế độ đạt 9,25/8 điểm."))
                .singleElement()
                .satisfies(f -> assertThat(f.text()).isEqualTo("9,25"));
    }

    @Test
    void a_part_greater_than_what_it_is_among_is_an_error() {
        assertThat(findings("Có 30 trong 05 tiêu chí chưa đạt điểm tối đa."))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.severity()).isEqualTo(Severity.ERROR);
                            assertThat(f.text()).isEqualTo("30");
                            assertThat(f.message().in(Locale.ENGLISH)).contains("30", "05");
                        });
        assertThat(findings("Có 03 trong 05 tiêu chí chưa đạt điểm tối đa.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chỉ số thành phần Cải cách thể chế đạt 3/3 điểm.",
                "Chỉ số thành phần Cải cách thể chế đạt 2,5/3 điểm.",
                "Đơn vị hoàn thành 12/10 cuộc kiểm tra theo kế hoạch."
            })
    void scores_up_to_the_highest_and_counts_beyond_a_plan_are_left_alone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở được giao 193 nhiệm vụ, trong đó 94,8% nhiệm vụ hoàn thành đúng hạn.",
                "Tổ chức 03 lớp tập huấn, trong đó 95% học viên đạt loại khá.",
                "Tổ chức 03 lớp tập huấn, tỷ lệ hài lòng đạt 95%.",
                "Sở được giao 193 nhiệm vụ, trong đó trên 94,6% nhiệm vụ hoàn thành đúng hạn.",
                "Tiếp nhận 12 hồ sơ, tăng 94,6% so với cùng kỳ.",
                "Thu ngân sách đạt 120% dự toán.",
                "Số hồ sơ trực tuyến đạt 135% kế hoạch.",
                "Số hồ sơ trực tuyến tăng 135%.",
            })
    void a_rate_that_is_possible_or_not_of_the_count_is_left_alone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void a_share_of_more_than_everything_is_an_error() {
        assertThat(findings("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 104,5%."))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void every_rounded_share_of_a_whole_is_possible() {
        var random = new SplittableRandom(11);
        for (var i = 0; i < 60; i++) {
            var whole = random.nextInt(2, 400);
            var part = random.nextInt(0, whole + 1);
            var rate =
                    BigDecimal.valueOf(100L * part)
                            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                            .toPlainString()
                            .replace('.', ',');

            assertThat(
                            findings(
                                    "Sở được giao "
                                            + whole
                                            + " nhiệm vụ, trong đó "
                                            + rate
                                            + "% nhiệm vụ hoàn thành đúng hạn."))
                    .as("%s of %s", part, whole)
                    .isEmpty();
        }
    }
}
