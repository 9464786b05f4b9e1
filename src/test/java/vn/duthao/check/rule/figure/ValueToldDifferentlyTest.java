package vn.duthao.check.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;
import vn.duthao.statistics.OwnIndicator;

class ValueToldDifferentlyTest {

    private static final String RULE = "value-told-differently";
    private static final String FIRST =
            "Văn phòng ban hành 42 văn bản chỉ đạo cải cách hành chính.\n";

    @Test
    void two_values_in_the_same_words_are_found_without_data_and_both_places_named() {
        var findings =
                CheckFixture.withoutData()
                        .findings(
                                RULE,
                                "# I.1 Chỉ đạo\n"
                                        + FIRST
                                        + "Trong năm, Văn phòng đã ban hành 24 văn bản chỉ đạo cải cách hành"
                                        + " chính.");

        assertThat(findings)
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.text()).isEqualTo("24");
                            assertThat(f.message().in(Locale.ENGLISH)).contains("24", "42", "I.1");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Văn phòng ban hành 42 văn bản chỉ đạo cải cách hành chính.",
                "Văn phòng ban hành hơn 40 văn bản chỉ đạo cải cách hành chính.",
                "Cùng kỳ năm trước, Văn phòng ban hành 24 văn bản chỉ đạo cải cách hành chính.",
                "Kế hoạch đề ra, Văn phòng ban hành 24 văn bản chỉ đạo cải cách hành chính.",
                "Quý I, Văn phòng ban hành 12 văn bản chỉ đạo cải cách hành chính.",
                "Lũy kế đến nay, Văn phòng ban hành 142 văn bản chỉ đạo cải cách hành chính.",
                "Trong đó, Văn phòng ban hành 12 văn bản chỉ đạo cải cách hành chính.",
                "# II Kết quả\nVăn phòng ban hành 24 văn bản chỉ đạo cải cách hành chính.",
                "Chi cục ban hành 24 văn bản chỉ đạo cải cách hành chính.",
                "Văn phòng ban hành 24 văn bản chỉ đạo chuyển đổi số.",
                "Văn phòng ban hành 24 kế hoạch chỉ đạo cải cách hành chính."
            })
    void figures_of_another_time_part_unit_or_subject_are_left_alone(String second) {
        assertThat(CheckFixture.withoutData().findings(RULE, FIRST + second)).isEmpty();
    }

    @Test
    void figures_in_brackets_behind_different_words_tell_of_those() {
        var first = "Bị trừ điểm ở giải quyết hồ sơ đúng hạn (Hội đồng chấm trừ 0,38 điểm).\n";
        var second = "Bị trừ điểm ở %s (Hội đồng chấm trừ 0,25 điểm).";
        var fixture = CheckFixture.withoutData();

        assertThat(fixture.findings(RULE, first + second.formatted("đào tạo, bồi dưỡng")))
                .isEmpty();
        assertThat(fixture.findings(RULE, first + second.formatted("giải quyết hồ sơ đúng hạn")))
                .hasSize(1);
    }

    @Test
    void parts_in_brackets_of_different_wholes_are_not_of_the_same() {
        var text = "Sở trình cắt giảm %s quy định (%s mẫu đơn chuyên ngành, 7 yêu cầu).\n";
        var fixture = CheckFixture.withoutData();

        assertThat(fixture.findings(RULE, text.formatted("18", "11") + text.formatted("26", "19")))
                .noneMatch(f -> f.text().equals("19"));
        assertThat(fixture.findings(RULE, text.formatted("18", "11") + text.formatted("18", "10")))
                .anyMatch(f -> f.text().equals("10"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sau 12 cuộc kiểm tra, Văn phòng ban hành 42 văn bản chỉ đạo cải cách hành chính."
                        + "|Sau 15 cuộc kiểm tra, Văn phòng ban hành 24 văn bản chỉ đạo cải cách hành"
                        + " chính.|0",
                "Sau 12 cuộc kiểm tra, Văn phòng ban hành 42 văn bản chỉ đạo cải cách hành chính."
                        + "|Sau 12 cuộc kiểm tra, Văn phòng ban hành 24 văn bản chỉ đạo cải cách hành"
                        + " chính.|1",
                "Văn phòng ban hành 42 văn bản chỉ đạo cải cách hành chính."
                        + "|Tính chung 10 tháng, Văn phòng ban hành 65 văn bản chỉ đạo cải cách hành chính.|0",
                "Đối với bậc trung học, tỷ lệ giáo viên có chứng chỉ tin học đạt 91,2%."
                        + "|Đối với bậc mầm non, tỷ lệ giáo viên có chứng chỉ tin học đạt 74,8%.|0",
                "Đối với bậc trung học, tỷ lệ giáo viên có chứng chỉ tin học đạt 91,2%."
                        + "|Đối với bậc trung học, tỷ lệ giáo viên có chứng chỉ tin học đạt 74,8%.|1",
            })
    void figures_under_another_count_time_or_matter_are_not_of_the_same(
            String one, String other, int findings) {
        assertThat(CheckFixture.withoutData().findings(RULE, one + "\n" + other)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý I, Văn phòng ban hành 12 văn bản chỉ đạo."
                        + "|Quý II, Văn phòng ban hành 15 văn bản chỉ đạo.|0",
                "Năm 2024, Văn phòng ban hành 12 văn bản chỉ đạo."
                        + "|Năm 2024, Văn phòng ban hành 15 văn bản chỉ đạo.|1",
                "Số văn bản chỉ đạo của Văn phòng tăng 12 văn bản."
                        + "|Số văn bản chỉ đạo của Văn phòng tăng 15 văn bản.|0",
                "Tổ chức 05 lớp tập huấn.|Đã tổ chức 07 lớp tập huấn.|1",
                "Mở 05 lớp tập huấn.|Đã mở 07 lớp tập huấn.|0"
            })
    void figures_of_quarters_changes_and_few_words_are_not_of_the_same(
            String one, String other, int findings) {
        assertThat(CheckFixture.withoutData().findings(RULE, one + "\n" + other)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "Đối với cấp huyện, Đối với cấp xã, 0",
        "Đối với cấp huyện, Đối với cấp huyện, 1",
        "Đối với cấp huyện, Nhìn chung, 1",
        "Nhìn chung, Đối với cấp huyện, 1"
    })
    void the_matter_that_opens_a_paragraph_is_that_of_its_later_sentences(
            String one, String other, int findings) {
        var text = "%s, việc giải quyết đã ổn định. Tỷ lệ hồ sơ đúng hạn đạt %s.\n";

        assertThat(
                        CheckFixture.withoutData()
                                .findings(
                                        RULE,
                                        text.formatted(one, "91,2%")
                                                + text.formatted(other, "74,8%")))
                .hasSize(findings);
    }

    private static CheckFixture withIndicators() {
        var indicators =
                Map.of(
                        "nhan", OwnIndicator.define("nhan", "Tổng số hồ sơ tiếp nhận", "hồ sơ"),
                        "dao", OwnIndicator.define("dao", "Số văn bản chỉ đạo", "văn bản"),
                        "luat", OwnIndicator.define("luat", "Số văn bản góp ý", "văn bản"));
        return CheckFixture.withoutData().with(new Catalogue(indicators, List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở đã tiếp nhận 640 hồ sơ.|Trong kỳ, số hồ sơ được tiếp nhận là 604 hồ sơ.|1",
                "Sở ban hành 42 văn bản chỉ đạo.|Sở ban hành 24 văn bản góp ý.|0",
                "Tại Trung tâm đã tiếp nhận lại 640 hồ sơ đất đai."
                        + "|Tại Trung tâm đã tiếp nhận lại 604 hồ sơ đất đai.|1",
                "Trung tâm hành chính công (tiếp nhận 640 hồ sơ)."
                        + "|Bộ phận một cửa của xã (tiếp nhận 604 hồ sơ).|0",
                "Trung tâm hành chính công (mới) tiếp nhận 640 hồ sơ."
                        + "|Bộ phận một cửa (cũ) tiếp nhận 604 hồ sơ.|1",
                "Theo thống kê, Trung tâm (tiếp nhận 640 hồ sơ)."
                        + "|Trung tâm hành chính công (tiếp nhận 604 hồ sơ).|1",
                "Trung tâm hành chính công (tiếp nhận 640 hồ sơ)."
                        + "|Theo thống kê, Trung tâm (tiếp nhận 604 hồ sơ).|1"
            })
    void one_indicator_is_told_in_any_words_and_section_but_not_in_brackets_behind_others(
            String one, String other, int findings) {
        var text = "# I Tình hình\n" + one + "\n# II Kết quả\n" + other;

        assertThat(withIndicators().findings(RULE, text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"4.700, 4.500", "4.500, 4.700"})
    void of_two_values_the_one_that_the_data_have_is_expected(String one, String other) {
        var sentence = "Sở đã rà soát %s hồ sơ đất đai.\n";

        assertThat(
                        CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 4500")
                                .findings(
                                        RULE, sentence.formatted(one) + sentence.formatted(other)))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.text()).isEqualTo("4.700");
                            assertThat(f.expected()).isEqualTo("4.500");
                        });
    }

    @Test
    void one_value_in_two_scales_is_the_same() {
        assertThat(
                        CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 4500")
                                .findings(
                                        RULE,
                                        "Sở đã tiếp nhận 4.500 hồ sơ.\n"
                                                + "Sở đã tiếp nhận 4,5 nghìn hồ sơ."))
                .isEmpty();
    }

    @Test
    void what_the_data_refute_is_refuted_and_not_told_differently_as_well() {
        var check =
                CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640")
                        .text(
                                """
                                # 1 Kết quả
                                Tổng số hồ sơ tiếp nhận là «640»{nhan} hồ sơ.
                                Đến cuối kỳ xong việc. Tổng số hồ sơ tiếp nhận là «604»{nhan refuted =640} hồ sơ.
                                """);

        assertThat(check.findings()).extracting(Finding::rule).containsExactly("figure-refuted");
    }

    @Test
    void every_figure_told_before_is_remembered_and_not_the_first_alone() {
        var text =
                FIRST
                        + """
                        Văn phòng ban hành 05 văn bản hướng dẫn chuyển đổi số.
                        Trong năm, Văn phòng đã ban hành 07 văn bản hướng dẫn chuyển đổi số.
                        """;

        assertThat(CheckFixture.withoutData().findings(RULE, text))
                .extracting(Finding::text)
                .containsExactly("07");
    }

    @ParameterizedTest
    @CsvSource({"'95,5%', '96%', 0", "'95,4%', '96%', 1", "'96%', '95,5%', 0", "'96%', '95,4%', 1"})
    void the_coarser_of_two_figures_may_be_the_other_rounded(
            String one, String other, int findings) {
        var sentence = "Tỷ lệ văn bản điện tử đã ký số của Văn phòng đạt %s.\n";

        assertThat(
                        CheckFixture.withoutData()
                                .findings(
                                        RULE, sentence.formatted(one) + sentence.formatted(other)))
                .hasSize(findings);
    }
}
