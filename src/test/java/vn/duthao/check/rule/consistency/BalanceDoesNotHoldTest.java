package vn.duthao.check.rule.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Relation;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

class BalanceDoesNotHoldTest {

    private static List<Finding> findings(String text) {
        return CheckFixture.withoutData().findings("balance-does-not-hold", text);
    }

    @Test
    void two_figures_differ_by_what_is_told_beside_them() {
        var text = "Tổ thẩm định chấm Chi cục 71,5 điểm (tự chấm %s điểm, chênh lệch %s điểm).";

        assertThat(findings(text.formatted("74,25", "2,75"))).isEmpty();
        assertThat(findings(text.formatted("68,75", "2,75"))).isEmpty();
        assertThat(findings(text.formatted("74,25", "2,57")))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.text()).isEqualTo("2,57");
                            assertThat(f.expected()).isEqualTo("2,75");
                        });
    }

    @Test
    void files_of_one_of_several_offices_balance_in_its_paragraph() {
        var text =
                """
                # II.2 Kết quả giải quyết hồ sơ
                Tại Quầy số một, đã tiếp nhận 640 hồ sơ, đã giải quyết 610 hồ sơ, đang giải quyết 30 hồ sơ.

                Tại Quầy số hai, đã tiếp nhận 520 hồ sơ, đã giải quyết 470 hồ sơ, đang giải quyết %s hồ sơ.
                """;

        assertThat(findings(text.formatted("50"))).isEmpty();
        assertThat(findings(text.formatted("35"))).hasSize(1);
    }

    @Test
    void what_is_supposed_balances_nothing() {
        var text =
                """
                # II.2 Kết quả giải quyết hồ sơ
                Tại Quầy số một, đã tiếp nhận 640 hồ sơ, đã giải quyết 610 hồ sơ. %s đang giải quyết 04 hồ sơ.

                Tại Quầy số hai, đã tiếp nhận 520 hồ sơ, đã giải quyết 470 hồ sơ, đang giải quyết 50 hồ sơ.
                """;

        assertThat(findings(text.formatted("Nếu kể cả số"))).isEmpty();
        assertThat(findings(text.formatted("Hiện"))).hasSize(1);
    }

    @Test
    void what_is_compared_is_neither_a_part_nor_of_another_unit() {
        var compared =
                "Tổ thẩm định chấm Chi cục 71,5 điểm (tự chấm 74,25 điểm, chênh lệch 2,75 điểm).";

        assertThat(CheckFixture.withoutData().findings("sum-does-not-add", compared)).isEmpty();
        assertThat(findings(compared.replace("lệch 2,75 điểm", "lệch 3 bậc"))).isEmpty();
        assertThat(findings(compared.replace("chênh lệch 2,75", "cộng thêm 2"))).isEmpty();
        assertThat(findings(compared.replace("(", "; ").replace("2,75", "2,5"))).isEmpty();
    }

    @Test
    void files_received_are_resolved_or_pending_wherever_in_the_section_they_are_told() {
        var text =
                """
                # II.2 Kết quả giải quyết hồ sơ
                Tổng số hồ sơ tiếp nhận trong kỳ là 4.903 hồ sơ.
                Sở đã giải quyết 4.868 hồ sơ.
                Số hồ sơ đang giải quyết là %s hồ sơ.
                """;

        assertThat(findings(text.formatted("35"))).isEmpty();
        assertThat(findings(text.formatted("53")))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.message().in(Locale.ENGLISH))
                                    .contains("4.903", "4.868 + 53 = 4.921");
                            assertThat(f.message().in(Locale.of("vi"))).contains("4.921");
                        });
    }

    @Test
    void files_resolved_are_early_on_time_or_late() {
        var text =
                """
                Đã giải quyết: 345 hồ sơ.
                Giải quyết trước hạn: 281 hồ sơ.
                Giải quyết đúng hạn: %s hồ sơ.
                Giải quyết quá hạn: 2 hồ sơ.
                """;

        assertThat(findings(text.formatted("62"))).isEmpty();
        assertThat(findings(text.formatted("26"))).hasSize(1);
    }

    @Test
    void what_was_received_may_leave_out_what_was_carried_over() {
        assertThat(
                        findings(
                                """
                                Trong quý, Sở tiếp nhận 100 hồ sơ.
                                Đã giải quyết 95 hồ sơ.
                                Đang giải quyết 12 hồ sơ.
                                """))
                .isEmpty();
    }

    @Test
    void files_given_back_are_neither_resolved_nor_pending() {
        assertThat(
                        findings(
                                """
                                Tổng số hồ sơ tiếp nhận là 100 hồ sơ.
                                Đã giải quyết 80 hồ sơ, trả lại 05 hồ sơ không đủ điều kiện.
                                Đang giải quyết 15 hồ sơ.
                                """))
                .isEmpty();
    }

    @Test
    void figures_of_two_sections_are_not_held_against_each_other() {
        assertThat(
                        findings(
                                """
                                # I Văn phòng
                                Tổng số hồ sơ tiếp nhận là 100 hồ sơ.
                                # II Trung tâm
                                Đã giải quyết 60 hồ sơ. Đang giải quyết 5 hồ sơ.
                                """))
                .isEmpty();
    }

    @Test
    void a_table_of_indicators_balances_by_their_names() {
        var table =
                """
                | STT | Chỉ tiêu | Đơn vị tính | Số liệu |
                | 1 | Tổng số hồ sơ tiếp nhận | hồ sơ | 6.005 |
                | 2 | Kỳ trước chuyển qua | hồ sơ | 241 |
                | 3 | Tiếp nhận mới | hồ sơ | 5.764 |
                | 4 | Đã giải quyết | hồ sơ | 5.808 |
                | 5 | Đang giải quyết | hồ sơ | %s |
                """;

        assertThat(findings(table.formatted("197"))).isEmpty();
        assertThat(findings(table.formatted("179")))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.expected()).isNotNull());
    }

    @Test
    void a_row_of_a_table_balances_by_its_heads() {
        var table =
                """
                | STT | Lĩnh vực | Số hồ sơ tiếp nhận | Số hồ sơ đã giải quyết | Số hồ sơ đang giải quyết |
                | 1 | Điện lực | 88 | 82 | %s |
                """;

        assertThat(findings(table.formatted("06"))).isEmpty();
        assertThat(findings(table.formatted("05"))).hasSize(1);
    }

    @Test
    void totals_of_the_catalogue_hold_in_one_section() {
        var catalogue =
                new Catalogue(
                        Map.of(),
                        List.of(new Relation.Sum("giao", List.of("xong", "dang"))),
                        List.of());
        var given =
                """
                giao | Số nhiệm vụ được giao trong năm | nhiệm vụ | 350
                xong | Số nhiệm vụ đã hoàn thành | nhiệm vụ | 343
                dang | Số nhiệm vụ đang thực hiện | nhiệm vụ | %s
                """;
        var text =
                "Số nhiệm vụ được giao trong năm là 350 nhiệm vụ. Số nhiệm vụ đã hoàn thành là 343"
                        + " nhiệm vụ. Số nhiệm vụ đang thực hiện là %s nhiệm vụ.";

        for (var pending : List.of("7", "9")) {
            assertThat(
                            CheckFixture.given(given.formatted(pending))
                                    .with(catalogue)
                                    .findings("balance-does-not-hold", text.formatted(pending)))
                    .as(pending)
                    .hasSize(pending.equals("7") ? 0 : 1);
        }
    }

    @Test
    void what_is_carried_over_is_what_the_year_before_left_pending() {
        var catalogue =
                new Catalogue(
                        Map.of(),
                        List.of(new Relation.CarryOver("ky-truoc", "dang-giai")),
                        List.of());
        var given =
                """
                ky-truoc | Số hồ sơ từ kỳ trước chuyển qua | hồ sơ | 28
                dang-giai | Số hồ sơ đang giải quyết | hồ sơ | 35
                """;
        var text = "Số hồ sơ từ kỳ trước chuyển qua là 28 hồ sơ.";

        assertThat(
                        CheckFixture.given(given)
                                .with(catalogue)
                                .before("dang-giai | 28")
                                .findings("balance-does-not-hold", text))
                .isEmpty();
        assertThat(
                        CheckFixture.given(given)
                                .with(catalogue)
                                .before("dang-giai | 30")
                                .findings("balance-does-not-hold", text))
                .extracting(Finding::expected)
                .containsExactly("30");
    }

    @Test
    void a_sum_that_the_words_tell_is_left_to_the_rule_of_sums() {
        var text = "Đã giải quyết 345 hồ sơ, gồm: trước hạn 281, đúng hạn 62, quá hạn 3.";

        assertThat(findings(text)).isEmpty();
        assertThat(CheckFixture.withoutData().findings("sum-does-not-add", text)).hasSize(1);
    }

    @Test
    void the_message_tells_the_sentences_and_cuts_long_ones() {
        assertThat(
                        findings(
                                """
                                Tổng số hồ sơ tiếp nhận là 4.903 hồ sơ.
                                Với tinh thần phục vụ, trách nhiệm, Sở đã giải quyết 4.868 hồ sơ.
                                Số hồ sơ đang giải quyết là 53 hồ sơ.
                                """))
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.message().in(Locale.ENGLISH))
                                        .contains(
                                                "Tổng số hồ sơ tiếp nhận là 4.903 hồ sơ.; Với tinh"
                                                        + " thần phục vụ, trách nhiệm, Sở đã giải"
                                                        + " quyết 4.868 h…;"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở tiếp nhận 100 hồ sơ. | Từ kỳ trước chuyển qua 7 hồ sơ. | 0",
                "Sở tiếp nhận 100 hồ sơ. | Từ kỳ trước chuyển qua 8 hồ sơ. | 1",
                "Tổng số hồ sơ tiếp nhận là 100 hồ sơ. | Từ kỳ trước chuyển qua 7 hồ sơ. | 1",
                "Sở tiếp nhận 107 hồ sơ. | Từ kỳ trước chuyển qua 8 hồ sơ. | 0",
                "Sở tiếp nhận 108 hồ sơ. | Sở họp 12 lần. | 1"
            })
    void what_was_received_leaves_out_just_what_was_carried_over_or_nothing(
            String received, String carried, int findings) {
        var text =
                received + "\n" + carried + "\nĐã giải quyết 95 hồ sơ.\nĐang giải quyết 12 hồ sơ.";

        assertThat(findings(text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"Sở tiếp nhận, 0", "Tổng số hồ sơ tiếp nhận là, 1"})
    void only_a_total_must_be_what_is_new_and_what_was_carried(String received, int findings) {
        assertThat(
                        findings(
                                received
                                        + """
                                         100 hồ sơ.
                                        Tiếp nhận mới 90 hồ sơ.
                                        Từ kỳ trước chuyển qua 8 hồ sơ.
                                        """))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023, 1",
        "2024, 2022, 0",
        "2024, 2023-Q4, 0",
        "2024-H1, 2023, 1",
        "2024-9M, 2023, 1",
        "2024-H1, 2023-H1, 0",
        "2024-Q1, 2023, 1",
        "2024-Q1, 2023-Q4, 1",
        "2024-Q1, 2023-Q3, 0",
        "2024-Q1, 2023-Q1, 0",
        "2024-Q1, 2022-Q4, 0",
        "2024-Q3, 2024-Q2, 1",
        "2024-Q3, 2023-Q2, 0",
        "2024-Q3, 2023, 0",
        "2024-Q3, 2024-Q1, 0",
        "2023-12-15_2024-12-14, 2022-12-15_2023-12-14, 1",
        "2023-12-15_2024-12-14, 2022-12-15_2023-12-13, 0",
        "2023-12-15_2024-12-14, 2023, 0"
    })
    void only_the_period_directly_before_left_what_is_carried_over(
            String period, String earlier, int findings) {
        var catalogue =
                new Catalogue(
                        Map.of(),
                        List.of(new Relation.CarryOver("ky-truoc", "dang-giai")),
                        List.of());

        assertThat(
                        CheckFixture.given(
                                        """
                                        ky-truoc | Số hồ sơ từ kỳ trước chuyển qua | hồ sơ | 28
                                        dang-giai | Số hồ sơ đang giải quyết | hồ sơ | 35
                                        """)
                                .with(catalogue)
                                .of("so-mau", Period.parse(period).orElseThrow())
                                .before(Period.parse(earlier).orElseThrow(), "dang-giai | 30")
                                .findings(
                                        "balance-does-not-hold",
                                        "Số hồ sơ từ kỳ trước chuyển qua là 28 hồ sơ."))
                .hasSize(findings);
    }

    @Test
    void tasks_of_one_giver_do_not_balance_with_those_of_another() {
        var text =
                """
                # I.1 Theo dõi nhiệm vụ
                Trong quý, Chủ tịch UBND tỉnh giao 486 nhiệm vụ cho các đơn vị.
                Đến nay đã hoàn thành %s nhiệm vụ, đang thực hiện 115 nhiệm vụ.
                Riêng nhiệm vụ Thủ tướng Chính phủ giao có 97 nhiệm vụ, đã thực hiện xong 71 nhiệm vụ.
                """;

        assertThat(findings(text.formatted("371"))).isEmpty();
        assertThat(findings(text.replace("xong 71 nhiệm vụ", "xong hết").formatted("371")))
                .isEmpty();
    }

    @Test
    void the_giver_may_stand_behind_the_figure_or_in_the_sentence_before() {
        var text =
                """
                # I.1 Theo dõi nhiệm vụ
                Đã tiếp nhận tổng số 80 nhiệm vụ UBND tỉnh giao, tổng số 30 nhiệm vụ Chính phủ giao.
                Số nhiệm vụ UBND tỉnh giao đã hoàn thành là %s nhiệm vụ.
                Còn 15 nhiệm vụ đang thực hiện.
                """;

        assertThat(findings(text.formatted("65"))).isEmpty();
        assertThat(findings(text.formatted("56")))
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.message().in(Locale.ENGLISH))
                                        .contains("80", "56 + 15 = 71"));
    }

    @Test
    void a_figure_that_closes_a_balance_is_preferred_to_one_that_does_not() {
        var text =
                """
                # I.1 Theo dõi nhiệm vụ
                Các đơn vị hoàn thành quá hạn 03 nhiệm vụ của quý trước.
                Trong quý đã hoàn thành 1.031 nhiệm vụ.
                Trong số này có 1.012 nhiệm vụ đúng hạn, trước hạn và %s nhiệm vụ quá hạn.
                """;

        assertThat(findings(text.formatted("19"))).isEmpty();
        assertThat(findings(text.formatted("91"))).isNotEmpty();
    }
}
