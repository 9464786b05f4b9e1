package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Relation;

/** What each rule finds and what it leaves alone; the figures carry what is expected of them. */
class RulesTest {

    private static final String CASE_FILES =
            """
            nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640
            giai | Số hồ sơ đã giải quyết | hồ sơ | 622
            qua | Số hồ sơ giải quyết quá hạn | hồ sơ | 0
            """;

    @Test
    void a_value_that_differs_is_refuted_and_the_message_says_what_is_expected_and_from_where() {
        var check =
                CheckFixture.given(CASE_FILES).text("Sở tiếp nhận «604»{nhan refuted =640} hồ sơ.");

        var finding = check.findings().getFirst();
        assertThat(finding.message().in(Locale.ENGLISH))
                .contains("604", "640", "Tổng số hồ sơ tiếp nhận", "nay.json");
        assertThat(finding.message().in(Locale.of("vi"))).contains("604", "640", "nay.json");
        assertThat(finding.evidence()).containsExactly("nhan = 640 (nay.json!nhan)");
    }

    @Test
    void a_value_that_agrees_is_left_alone() {
        CheckFixture.given(CASE_FILES).text("Sở tiếp nhận «640»{nhan} hồ sơ.");
    }

    @Test
    void last_years_value_is_stale_and_not_merely_wrong() {
        CheckFixture.given(CASE_FILES)
                .before("nhan | 604")
                .text("Sở tiếp nhận «604»{nhan stale =640} hồ sơ.");
    }

    @Test
    void last_years_value_told_as_last_years_is_right() {
        CheckFixture.given(CASE_FILES)
                .before("nhan | 604")
                .text(
                        "Sở tiếp nhận «640»{nhan} hồ sơ (cùng kỳ năm trước là «604»{nhan}"
                                + " hồ sơ).");
    }

    @Test
    void a_figure_of_a_known_unit_without_source_is_a_warning_where_an_indicator_is_told() {
        var check =
                CheckFixture.given(CASE_FILES)
                        .text(
                                "Sở tiếp nhận «640»{nhan} hồ sơ; trao «15»{unsupported} suất học"
                                        + " bổng.");

        assertThat(check.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void without_data_nothing_is_called_unsupported() {
        var check = CheckFixture.withoutData().text("Sở tiếp nhận «640»{unsupported} hồ sơ.");

        assertThat(check.findings()).isEmpty();
    }

    @Test
    void a_required_indicator_that_is_told_nowhere_is_missing_and_a_zero_only_worth_a_note() {
        var check =
                CheckFixture.given(CASE_FILES)
                        .requiring("nhan", "giai", "qua")
                        .text("Sở tiếp nhận «640»{nhan} hồ sơ.");

        assertThat(check.findings())
                .extracting(Finding::rule)
                .containsOnly("required-figure-missing");
        assertThat(check.findings()).extracting(Finding::expected).containsExactly("622", "0");
        assertThat(check.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.INFO);
    }

    @Test
    void the_whole_of_a_part_told_wrongly_is_told() {
        var report =
                CheckFixture.given(
                                """
                                diem | Điểm chỉ số thành phần cải cách thể chế | điểm | 9.5
                                toi-da | Điểm tối đa của chỉ số thành phần cải cách thể chế | điểm | 10
                                """)
                        .requiring("diem", "toi-da");

        assertThat(
                        report.findings(
                                "required-figure-missing",
                                "Chỉ số thành phần cải cách thể chế đạt 9,8/10 điểm."))
                .isEmpty();
        assertThat(
                        report.findings(
                                "required-figure-missing",
                                "Chỉ số thành phần cải cách thể chế đạt 9,8 điểm."))
                .extracting(Finding::expected)
                .containsExactly("10");
    }

    @Test
    void a_zero_told_in_words_is_told() {
        var check =
                CheckFixture.given(CASE_FILES)
                        .requiring("qua")
                        .text("Sở không có hồ sơ giải quyết quá hạn.");

        assertThat(check.findings()).isEmpty();
    }

    @Test
    void parts_told_as_one_are_told() {
        var check =
                CheckFixture.given(
                                """
                                giai | Số hồ sơ đã giải quyết | hồ sơ | 622
                                som | Số hồ sơ giải quyết trước hạn | hồ sơ | 600
                                dung | Số hồ sơ giải quyết đúng hạn | hồ sơ | 22
                                """)
                        .with(
                                new Catalogue(
                                        Map.of(),
                                        List.of(new Relation.Sum("giai", List.of("som", "dung"))),
                                        List.of()))
                        .requiring("som", "dung")
                        .text("Đã giải quyết trước hạn và đúng hạn «622»{derived} hồ sơ.");

        assertThat(check.findings()).isEmpty();
    }

    @Test
    void a_required_indicator_told_wrongly_is_wrong_and_not_missing() {
        var check =
                CheckFixture.given(CASE_FILES)
                        .requiring("nhan")
                        .text("Sở tiếp nhận «604»{nhan refuted =640} hồ sơ.");

        assertThat(check.findings()).extracting(Finding::rule).containsExactly("figure-refuted");
    }

    @Test
    void a_number_with_the_wrong_sign_is_ambiguous_and_either_reading_may_agree() {
        CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 1234")
                .text("Sở tiếp nhận «1,234»{nhan value-ambiguous warning} hồ sơ.");
    }

    @Test
    void a_number_with_the_right_sign_is_not_ambiguous() {
        CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 1234")
                .text("Sở tiếp nhận «1.234»{nhan} hồ sơ.");
    }

    @Test
    void a_rate_is_the_quotient_of_the_counts_beside_it() {
        CheckFixture.withoutData()
                .text(
                        "Đã xong «183»{unsupported}/«193»{unsupported} nhiệm vụ, đạt"
                                + " «94,8%»{unsupported}.");
        CheckFixture.withoutData()
                .text(
                        "Đã xong «183»{unsupported}/«193»{unsupported} nhiệm vụ, đạt"
                                + " «98,4%»{unsupported rate-differs-from-counts error =94,8%}.");
    }

    @Test
    void a_rate_cut_off_at_its_last_digit_is_only_a_warning() {
        CheckFixture.withoutData()
                .text(
                        "Đã xong «171»{unsupported}/«181»{unsupported} nhiệm vụ, đạt"
                                + " «94,4%»{unsupported rate-differs-from-counts warning"
                                + " =94,5%}.");
    }

    @Test
    void a_rate_that_names_another_whole_is_left_alone() {
        CheckFixture.withoutData()
                .text(
                        "Đã xong «183»{unsupported}/«193»{unsupported} nhiệm vụ, đạt"
                                + " «76,2%»{unsupported} kế hoạch năm.");
    }

    @Test
    void equally_good_sources_that_disagree_are_ambiguous() {
        CheckFixture.given(
                        """
                        a | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 7
                        b | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 9
                        """)
                .text("Sở đã tổ chức «12»{ambiguous} lớp tập huấn nghiệp vụ.");
    }

    @Test
    void of_equally_good_sources_the_one_that_agrees_is_meant() {
        CheckFixture.given(
                        """
                        a | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 7
                        b | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 9
                        """)
                .text("Sở đã tổ chức «09»{b} lớp tập huấn nghiệp vụ.");
    }
}
