package vn.duthao.check.rule.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Relation;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;
import vn.duthao.statistics.OwnIndicator;

class RateDiffersFromCountsTest {

    private static final String ONLINE =
            """
            # II.2 Kết quả giải quyết hồ sơ
            Tổng số hồ sơ tiếp nhận: 4.903 hồ sơ. Số hồ sơ tiếp nhận trực tuyến: 4.632 hồ sơ.
            # III.1 Các nội dung khác
            """;

    private static List<Finding> findings(String text) {
        return CheckFixture.withoutData().findings("rate-differs-from-counts", text);
    }

    @Test
    void a_count_as_a_percentage_of_another_years_is_no_share_of_this_years() {
        assertThat(
                        findings(
                                ONLINE
                                        + "Số hồ sơ tiếp nhận trực tuyến bằng 143,2% số hồ sơ trực"
                                        + " tuyến của năm trước."))
                .isEmpty();
    }

    @Test
    void a_name_is_not_ended_by_its_abbreviation_in_brackets() {
        var text =
                """
                # II.2 Kết quả giải quyết hồ sơ
                Tổng số hồ sơ tiếp nhận: 4.903 hồ sơ. Số hồ sơ đã giải quyết: 4.868 hồ sơ.
                # III.1 Các nội dung khác
                Có 91,3%% hồ sơ thủ tục hành chính %s được giải quyết đúng hạn.
                """;

        assertThat(findings(text.formatted(""))).isEmpty();
        assertThat(findings(text.formatted("(TTHC)"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã hoàn thành 183/193 nhiệm vụ (đạt 98,4%).",
                "Đạt 84,96/100 điểm, đạt tỷ lệ 89,46%.",
                "Đã giải quyết 345 hồ sơ (trước hạn: 281; đúng hạn: 62; quá hạn: 2), tỷ lệ đúng hạn"
                        + " 94,92%.",
                "Tiếp nhận 1.020 hồ sơ, tăng 25% so với cùng kỳ năm trước (850 hồ sơ).",
                "Số hồ sơ có yêu cầu nộp phí là 96.420 hồ sơ, trong đó 41.275 hồ sơ nộp trực tuyến, đạt"
                        + " 50,81%.",
                "Đoàn chỉ ra 34 vấn đề, yêu cầu khắc phục có thời hạn; 27 vấn đề đã xử lý xong, bằng"
                        + " 72,11%.",
                "Đơn vị hoàn thành 11 trong 26 nhiệm vụ của Kế hoạch (87,2%).",
            })
    void a_rate_that_none_of_its_counts_give_is_found(String text) {
        assertThat(findings(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã hoàn thành 183/193 nhiệm vụ (đạt 94,8%).",
                "Đạt 84,96/100 điểm, đạt tỷ lệ 84,96%.",
                "Đã giải quyết 345 hồ sơ (trước hạn: 281; đúng hạn: 62; quá hạn: 2), tỷ lệ đúng hạn"
                        + " 99,42%.",
                "Tiếp nhận 1.020 hồ sơ, tăng 20% so với cùng kỳ năm trước (850 hồ sơ).",
                "Tỷ lệ trực tuyến đạt 85%, tăng 5% so với cùng kỳ năm trước (80%).",
                "Tỷ lệ trực tuyến đạt 85%, tăng 6,25% so với cùng kỳ năm trước (80%).",
                "Đã hoàn thành 183/193 nhiệm vụ, đạt trên 94%.",
                "Số hồ sơ có yêu cầu nộp phí là 96.420 hồ sơ, trong đó 41.275 hồ sơ nộp trực tuyến, đạt"
                        + " 42,81%.",
                "Đoàn chỉ ra 34 vấn đề, yêu cầu khắc phục có thời hạn; 27 vấn đề đã xử lý xong, bằng"
                        + " 79,41%.",
                "Đơn vị hoàn thành 11 trong 26 nhiệm vụ của Kế hoạch (42,3%).",
                "Đã hoàn thành 183/193 nhiệm vụ, đạt 76,2% kế hoạch năm.",
                "Sở tổ chức 03 lớp tập huấn, đạt 100% kế hoạch.",
                "Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 95%.",
                "Bộ phận Một cửa nhận trực tuyến 60% (45/75 hồ sơ), tính trên cả 120 hồ sơ mới đạt"
                        + " 52,5% (63 hồ sơ, kể cả hồ sơ một phần).",
            })
    void a_rate_that_its_counts_give_or_that_has_another_base_is_left_alone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void every_usual_denominator_of_the_section_is_tried() {
        var text =
                """
                # II.2 Kết quả giải quyết hồ sơ
                Tổng số hồ sơ tiếp nhận là 4.903 hồ sơ, trong đó tiếp nhận mới 4.875 hồ sơ; đã giải quyết 4.868 hồ sơ.
                Số hồ sơ tiếp nhận trực tuyến là 4.632 hồ sơ (%s).
                """;

        assertThat(findings(text.formatted("95,02%"))).isEmpty();
        assertThat(findings(text.formatted("94,47%"))).isEmpty();
        assertThat(findings(text.formatted("95,15%"))).isEmpty();
        assertThat(findings(text.formatted("92,47%")))
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.message().in(Locale.ENGLISH))
                                        .contains("4.632/4.903", "94,47%"));
    }

    @Test
    void a_rate_of_another_section_is_held_against_the_counts_of_the_report() {
        var text =
                """
                # II.2 Kết quả giải quyết hồ sơ
                Tổng số hồ sơ tiếp nhận: 4.903 hồ sơ. Số hồ sơ tiếp nhận trực tuyến: 4.632 hồ sơ.
                # III.1 Ưu điểm
                Tỷ lệ hồ sơ tiếp nhận trực tuyến duy trì ở mức cao (đạt %s).
                """;

        assertThat(findings(text.formatted("94,5%"))).isEmpty();
        assertThat(findings(text.formatted("94,4%")))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.severity()).isEqualTo(Severity.WARNING);
                            assertThat(f.expected()).isEqualTo("94,5%");
                        });
        assertThat(findings(text.formatted("49,4%"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nâng tỷ lệ hồ sơ tiếp nhận trực tuyến lên 98%.",
                "Văn phòng đề xuất giải pháp, trong đó đưa tỷ lệ hồ sơ tiếp nhận trực tuyến lên 98%.",
                "# IV Nhiệm vụ quý sau\nTỷ lệ hồ sơ tiếp nhận trực tuyến đạt 98%."
            })
    void a_rate_that_is_aimed_at_is_held_against_no_counts(String aim) {
        assertThat(findings(ONLINE + aim)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã nâng tỷ lệ hồ sơ tiếp nhận trực tuyến lên 98%.",
                "Qua đó, đưa tỷ lệ hồ sơ tiếp nhận trực tuyến lên 98%.",
                "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 98%."
            })
    void a_rate_that_was_reached_is_held_against_the_counts_of_the_report(String reached) {
        assertThat(findings(ONLINE + reached)).hasSize(1);
    }

    @Test
    void the_rate_of_a_change_is_no_rate_of_what_changed() {
        var observed =
                CheckFixture.given(
                        """
                        moi | Số hồ sơ tiếp nhận mới | hồ sơ | 4903
                        tt | Số hồ sơ tiếp nhận trực tuyến | hồ sơ | 4632
                        tl | Tỷ lệ hồ sơ tiếp nhận trực tuyến | % | 94.47 | tt/moi*100
                        """);

        assertThat(
                        observed.findings(
                                "rate-differs-from-counts",
                                "Số hồ sơ tiếp nhận trực tuyến tăng 164 hồ sơ, tương đương"
                                        + " 3,67%."))
                .isEmpty();
        assertThat(
                        observed.findings(
                                "rate-differs-from-counts",
                                "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 93,67%."))
                .hasSize(1);
    }

    @Test
    void the_rows_of_a_table_show_what_its_rates_are_of() {
        var table =
                """
                | STT | Đơn vị | Số giao | Số xong | Tỷ lệ (%%) |
                | 1 | Văn phòng | 40 | 38 | 95 |
                | 2 | Thanh tra | 24 | 23 | 95,83 |
                | 3 | Phòng Nghiệp vụ | 61 | 59 | 96,72 |
                | 4 | Trung tâm | 17 | 16 | %s |
                """;

        assertThat(findings(table.formatted("94,12"))).isEmpty();
        assertThat(findings(table.formatted("94,21")))
                .extracting(Finding::expected)
                .containsExactly("94,12");
    }

    @Test
    void a_rate_of_a_table_may_be_of_two_columns_together() {
        var table =
                """
                | STT | Lĩnh vực | Trước hạn | Đúng hạn | Quá hạn | Đã giải quyết | Tỷ lệ đúng hạn (%%) |
                | 1 | Đất đai | 2.104 | 1.201 | 35 | 3.340 | 98,95 |
                | 2 | Khoáng sản | 12 | 25 | 1 | 38 | %s |
                """;

        assertThat(findings(table.formatted("97,37"))).isEmpty();
        assertThat(findings(table.formatted("93,77"))).hasSize(1);
    }

    @Test
    void a_share_rounded_half_up_is_right_at_any_number_of_decimals() {
        var random = new SplittableRandom(7);
        for (var i = 0; i < 60; i++) {
            var whole = random.nextInt(2, 5000);
            var part = random.nextInt(1, whole + 1);
            var decimals = random.nextInt(0, 3);
            var rate =
                    BigDecimal.valueOf(100L * part)
                            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
            var written = rate.toPlainString().replace('.', ',');

            var ratio = part + "/" + whole;

            assertThat(findings("Hoàn thành " + ratio + " nhiệm vụ (" + written + "%)."))
                    .as("%s = %s", ratio, written)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở được giao 50 nhiệm vụ. Đã hoàn thành 25/40 nhiệm vụ (50%). | 0",
                "Sở được giao 25 nhiệm vụ. Đã hoàn thành 25/40 nhiệm vụ (100%). | 0",
                "Đã hoàn thành 25/40 nhiệm vụ (100%). | 1",
                "Sở tiếp nhận 50 hồ sơ. Đã hoàn thành 25/40 nhiệm vụ (50%). | 1",
                "Sở dự kiến giao 50 nhiệm vụ. Đã hoàn thành 25/40 nhiệm vụ (50%). | 1",
                "Sở được giao khoảng 50 nhiệm vụ. Đã hoàn thành 25/40 nhiệm vụ (50%). | 1",
                "Sở được giao 24 nhiệm vụ. Đã hoàn thành 25/40 nhiệm vụ (104,2%). | 1"
            })
    void a_share_may_be_of_another_amount_of_its_unit_in_the_section(String text, int findings) {
        assertThat(findings(text)).hasSize(findings);
    }

    @Test
    void an_amount_of_another_section_is_not_its_whole() {
        assertThat(
                        findings(
                                """
                                # 1 Nhiệm vụ được giao
                                Sở được giao 50 nhiệm vụ.
                                # 2 Kết quả
                                Đã hoàn thành 25/40 nhiệm vụ (50%).
                                """))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tiếp nhận 1.020 hồ sơ, tăng 25% so với cùng kỳ năm trước (850 hồ sơ). | 1",
                "Tiếp nhận 1.020 hồ sơ, tăng 25% so với 850 hồ sơ của năm trước. | 1",
                "Tiếp nhận 680 hồ sơ, giảm 25% so với cùng kỳ năm trước (850 hồ sơ). | 1",
                "Tiếp nhận 680 hồ sơ, giảm 20% so với cùng kỳ năm trước (850 hồ sơ). | 0",
                "Tăng 25% so với cùng kỳ năm trước (850 hồ sơ). | 0",
                "Tiếp nhận 1.020 hồ sơ. Kết quả tăng 25% so với cùng kỳ năm trước (850 hồ sơ). | 0",
                "Tiếp nhận 1.020 hồ sơ, tăng 25% so với cùng kỳ, đã giải quyết 850 hồ sơ. | 0",
                "Tiếp nhận 1.020 hồ sơ, tăng 25% so với cùng kỳ; đã giải quyết 850 hồ sơ. | 0",
                "Tiếp nhận 1.020 hồ sơ, tăng 25% so với cùng kỳ. Năm trước có 850 hồ sơ. | 0",
                "Tiếp nhận 1.020 văn bản, tăng 25% so với cùng kỳ năm trước (850 hồ sơ). | 0",
                "Tiếp nhận 1.020 hồ sơ, tăng khoảng 25% so với cùng kỳ năm trước (850 hồ sơ). | 0",
                "Tiếp nhận 1.020 hồ sơ, tăng 25% so với cùng kỳ năm trước (khoảng 850 hồ sơ). | 0",
                "Tiếp nhận 20 hồ sơ, tăng 25% so với cùng kỳ năm trước (0 hồ sơ). | 0"
            })
    void a_change_is_of_the_figure_before_it_and_the_earlier_one_directly_after_it(
            String text, int findings) {
        assertThat(findings(text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97.2 | 100 * giai / nhan | 92,7% | 97,2% ERROR",
                "97.19 | 100 * giai / nhan | 97,1% | 97,2% WARNING",
                "97.19 | 100 * giai / nhan | 97,18% | 97,19% WARNING",
                "97.2 | 100 * giai / khac | 92,7% | 97,2% ERROR",
                "97.2 | giai + nhan | 92,7% |",
                "97.2 | | 92,7% |"
            })
    void a_rate_of_the_data_is_computed_by_its_formula_as_finely_as_it_is_told(
            String value, @Nullable String formula, String told, @Nullable String finding) {
        var data =
                """
                nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640
                giai | Số hồ sơ đã giải quyết | hồ sơ | 622
                tl | Tỷ lệ hồ sơ đã giải quyết | %% | %s%s
                """
                        .formatted(value, formula == null ? "" : " | " + formula);

        assertThat(
                        CheckFixture.given(data)
                                .findings(
                                        "rate-differs-from-counts",
                                        "Tỷ lệ hồ sơ đã giải quyết đạt " + told + "."))
                .extracting(f -> f.expected() + " " + f.severity())
                .containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void a_rate_far_down_a_long_table_is_checked_as_well() {
        var rows =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(
                                i ->
                                        "| %s | Phòng %s | %s | %s | %s |"
                                                .formatted(i, i, i, 40, i == 35 ? "77,7" : rate(i)))
                        .collect(Collectors.joining("\n"));

        assertThat(findings("| STT | Đơn vị | Số xong | Số giao | Tỷ lệ (%) |\n" + rows))
                .extracting(Finding::text, Finding::expected)
                .containsExactly(tuple("77,7", "87,5"));
    }

    private static String rate(int part) {
        return BigDecimal.valueOf(part * 5L, 0)
                .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    @Test
    void a_rate_that_the_data_refute_is_held_against_the_counts_whose_share_it_tells() {
        var given =
                CheckFixture.given(
                        """
                        nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640
                        giai | Số hồ sơ đã giải quyết | hồ sơ | 622
                        tl | Tỷ lệ hồ sơ đã giải quyết | % | 97.2
                        """);
        var beside = "Sở đã giải quyết 622/640 hồ sơ (92,7%).";
        var alone = "Tỷ lệ hồ sơ đã giải quyết đạt 92,7%.";

        assertThat(given.findings("rate-differs-from-counts", alone)).isEmpty();
        assertThat(given.findings("figure-refuted", alone)).hasSize(1);
        assertThat(given.findings("rate-differs-from-counts", beside))
                .flatExtracting(Finding::evidence)
                .containsExactly("622/640");
    }

    private static final String TASKS =
            "Số nhiệm vụ được giao trong năm là 350 nhiệm vụ. Số nhiệm vụ đã hoàn thành là 343 nhiệm"
                    + " vụ. Số nhiệm vụ trong hạn là 345 nhiệm vụ. Tỷ lệ hoàn thành nhiệm vụ đạt %s.";

    @ParameterizedTest
    @CsvSource({"'98%', 0", "'99,4%', 0", "'89%', 1"})
    void a_rate_of_the_catalogue_is_of_its_usual_counts_or_of_a_variant(String told, int findings) {
        var catalogue = tasks();

        assertThat(
                        CheckFixture.withoutData()
                                .with(catalogue)
                                .findings("rate-differs-from-counts", TASKS.formatted(told)))
                .hasSize(findings)
                .allSatisfy(f -> assertThat(f.evidence()).containsExactly("343/350"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở đã kiểm tra 31 phòng trên tổng số 32 phòng, đạt 98%. | 1",
                "Sở đã kiểm tra 31 phòng trên tổng số 32 phòng, đạt 97%. | 0",
                "Sở đã kiểm tra 31 trong tổng số 32 phòng (98%). | 1",
                "Sở đã kiểm tra 31 phòng trên tổng số 32 cuộc (98%). | 0",
                "Sở đã kiểm tra 31% trên tổng số 32 phòng (98%). | 0",
                "Sở đã kiểm tra 31 trong tổng số 32% phòng (98%). | 0"
            })
    void two_counts_of_one_unit_of_which_one_is_out_of_the_other_are_a_ratio(
            String text, int findings) {
        assertThat(findings(text)).hasSize(findings);
    }

    private static Catalogue tasks() {
        var indicators =
                Map.of(
                        "giao",
                        OwnIndicator.define("giao", "Số nhiệm vụ được giao trong năm", "nhiệm vụ"),
                        "xong",
                        OwnIndicator.define("xong", "Số nhiệm vụ đã hoàn thành", "nhiệm vụ"),
                        "han",
                        OwnIndicator.define("han", "Số nhiệm vụ trong hạn", "nhiệm vụ"),
                        "tl",
                        OwnIndicator.define("tl", "Tỷ lệ hoàn thành nhiệm vụ", "%"));
        var usual = new Relation.Fraction(List.of("xong"), List.of("giao"), "");
        var variant = new Relation.Fraction(List.of("xong"), List.of("han"), "");
        return new Catalogue(
                indicators, List.of(new Relation.Rate("tl", usual, List.of(variant))), List.of());
    }

    @ParameterizedTest
    @CsvSource({"'98%', 0", "'89%', 1"})
    void a_count_that_the_report_does_not_tell_is_taken_from_the_data(String told, int findings) {
        var text =
                "Số nhiệm vụ đã hoàn thành là 343 nhiệm vụ. Tỷ lệ hoàn thành nhiệm vụ đạt %s."
                        .formatted(told);

        assertThat(
                        CheckFixture.given("giao | 350")
                                .with(tasks())
                                .findings("rate-differs-from-counts", text))
                .hasSize(findings)
                .allSatisfy(f -> assertThat(f.evidence()).containsExactly("343/350"));
    }

    @Test
    void what_the_data_have_of_something_else_is_no_rate_of_a_ratio_beside_it() {
        var report =
                CheckFixture.given(
                        """
                        phieu | Số phiếu khảo sát | phiếu | 650
                        phieu.hai-long | Số phiếu hài lòng | phiếu | 637
                        ty-le.hai-long | Tỷ lệ hài lòng của người dân | % | 98
                        """);

        assertThat(
                        report.findings(
                                "rate-differs-from-counts",
                                "Khảo sát người dân: 637/637 phiếu hài lòng, đạt 98%."))
                .hasSize(1);
        assertThat(
                        report.findings(
                                "rate-differs-from-counts",
                                "Khảo sát người dân: 637/650 phiếu hài lòng, đạt 98%."))
                .isEmpty();
    }
}
