package vn.duthao.check.rule.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

/** Case files by field, as departments tell them: what adds up, and a cell that does not. */
class TableSumsTest {

    private static final String BY_FIELD =
            """
            | STT | Lĩnh vực | Kỳ trước chuyển sang | Mới tiếp nhận | Tổng tiếp nhận | Trước hạn | Đúng hạn | Quá hạn | Tổng đã giải quyết | Còn trong hạn | Còn quá hạn | Tỷ lệ đúng hạn (%) |
            | 1 | Đất đai | 120 | 3.410 | 3.530 | 2.104 | 1.201 | 35 | 3.340 | 181 | 9 | 98,95 |
            | 2 | Môi trường | 6 | 214 | 220 | 150 | 61 | 0 | 211 | 9 | 0 | 100 |
            | 3 | Khoáng sản | 2 | 41 | 43 | 12 | 25 | 1 | 38 | 5 | 0 | 97,37 |
            | 4 | Tài nguyên nước | 0 | 58 | 58 | 30 | 26 | - | 56 | 2 | - | 100 |
            | 5 | Đo đạc và bản đồ | 1 | 17 | 18 | 10 | 8 | 0 | 18 | 0 | 0 | 100 |
            | Tổng cộng | Tổng cộng | 129 | 3.740 | 3.869 | 2.306 | 1.321 | 36 | 3.663 | 197 | 9 | 99,02 |
            """;

    private static List<Finding> findings(String table) {
        return CheckFixture.withoutData().findings("sum-does-not-add", table);
    }

    @Test
    void a_table_that_adds_up_in_both_directions_is_left_alone() {
        assertThat(findings(BY_FIELD)).isEmpty();
    }

    @Test
    void a_cell_that_fits_neither_its_row_nor_its_column_is_the_wrong_one() {
        assertThat(findings(BY_FIELD.replace("| 2.104 |", "| 2.140 |")))
                .hasSize(2)
                .allSatisfy(f -> assertThat(f.text()).isEqualTo("2.140"))
                .allSatisfy(f -> assertThat(f.expected()).isEqualTo("2.104"));
    }

    @Test
    void a_total_that_does_not_fit_its_column_is_found() {
        assertThat(findings(BY_FIELD.replace("| 9 | 99,02 |", "| 10 | 99,02 |")))
                .extracting(Finding::text)
                .containsExactly("10");
    }

    @Test
    void a_row_of_totals_may_stand_first_and_groups_are_not_counted_twice() {
        var table =
                """
                | TT | Đơn vị | Hồ sơ tiếp nhận | Hồ sơ trực tuyến |
                | | Tổng số | 640 | 512 |
                | I | Sở, ngành | 400 | 330 |
                | 1 | Sở Công Thương | 250 | 210 |
                | 2 | Sở Tư pháp | 150 | 120 |
                | II | Cấp huyện | 240 | 182 |
                | 1 | Thành phố | 140 | 112 |
                | 2 | Huyện | 100 | %s |
                """;

        assertThat(findings(table.formatted("70"))).isEmpty();
        assertThat(findings(table.formatted("60"))).isNotEmpty();
    }

    @Test
    void a_row_with_parts_below_it_is_their_sum_where_other_columns_show_it() {
        var table =
                """
                | TT | Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024 |
                | 1 | Số văn bản ban hành | 30 | 34 | %s |
                | 1.1 | Kế hoạch | 12 | 11 | 14 |
                | 1.2 | Công văn | 18 | 23 | 25 |
                | 2 | Số cuộc kiểm tra | 4 | 5 | 6 |
                """;

        assertThat(findings(table.formatted("39"))).isEmpty();
        assertThat(findings(table.formatted("36"))).extracting(Finding::text).containsExactly("36");
    }

    @Test
    void a_row_above_others_of_which_no_column_adds_up_is_no_sum() {
        assertThat(
                        findings(
                                """
                                | TT | Chỉ tiêu | Năm 2023 | Năm 2024 |
                                | 1 | Số cơ quan | 20 | 20 |
                                | 1.1 | Số cơ quan đã kiểm tra | 9 | 12 |
                                | 1.2 | Số cơ quan được khen | 3 | 4 |
                                """))
                .isEmpty();
    }

    @Test
    void rates_ranks_and_averages_are_not_added() {
        assertThat(
                        findings(
                                """
                                | STT | Đơn vị | Điểm bình quân | Xếp hạng | Tỷ lệ (%) |
                                | 1 | Sở Công Thương | 85,5 | 1 | 90 |
                                | 2 | Sở Tư pháp | 81,2 | 2 | 80 |
                                | | Tổng cộng | 83,4 | 1 | 85 |
                                """))
                .isEmpty();
    }

    @Test
    void a_plain_column_with_its_total_adds_up() {
        var table =
                """
                | STT | Hình thức tuyên truyền | Số lượng |
                | 1 | Tin, bài trên Trang thông tin điện tử | 42 |
                | 2 | Phóng sự | 6 |
                | 3 | Tờ gấp | 1.200 |
                | | Cộng | %s |
                """;

        assertThat(findings(table.formatted("1.248"))).isEmpty();
        assertThat(findings(table.formatted("1.284")))
                .extracting(Finding::expected)
                .containsExactly("1.248");
    }

    @Test
    void rows_two_steps_below_are_parts_of_the_step_between() {
        var table =
                """
                | TT | Chỉ tiêu | Số liệu | Bổ sung |
                | 1 | Văn bản | 36 | %s |
                | 1.1 | Kế hoạch | 12 | 8 |
                | 1.1.1 | Kế hoạch tháng | 5 | 3 |
                | 1.1.2 | Kế hoạch tuần | 7 | 5 |
                | 1.2 | Công văn | 24 | 13 |
                """;

        assertThat(findings(table.formatted("21"))).isEmpty();
        assertThat(findings(table.formatted("20")))
                .extracting(Finding::expected)
                .containsExactly("21");
    }

    @Test
    void rows_of_another_unit_are_not_added() {
        var table =
                """
                | TT | Chỉ tiêu | Đơn vị tính | Số liệu | Bổ sung |
                | 1 | Văn bản | văn bản | 36 | 20 |
                | 1.1 | Kế hoạch | văn bản | 12 | 8 |
                | 1.2 | Công văn | %s | 24 | 13 |
                """;

        assertThat(findings(table.formatted("tờ"))).isEmpty();
        assertThat(findings(table.formatted("văn bản")))
                .extracting(Finding::text)
                .containsExactly("20");
    }

    @Test
    void a_total_below_a_single_row_is_the_sum_of_the_rows_that_follow() {
        var table =
                """
                | TT | Đơn vị | Hồ sơ | Văn bản |
                | A | B | 1 | 2 |
                | | Tổng số | 35 | %s |
                | 1 | Văn phòng | 12 | 5 |
                | 2 | Thanh tra | 23 | 7 |
                """;

        assertThat(findings(table.formatted("12"))).isEmpty();
        assertThat(findings(table.formatted("13")))
                .extracting(Finding::expected)
                .containsExactly("12");
    }

    @Test
    void a_total_of_which_most_columns_differ_is_no_sum_of_the_rows_above() {
        var table =
                """
                | TT | Đơn vị | Hồ sơ | Văn bản | Lớp |
                | 1 | Văn phòng | 12 | 5 | 3 |
                | 2 | Thanh tra | 23 | 7 | 4 |
                | | Tổng cộng | 36 | %s | 7 |
                """;

        assertThat(findings(table.formatted("12"))).hasSize(1);
        assertThat(findings(table.formatted("13"))).isEmpty();
    }

    @Test
    void a_row_far_down_a_long_table_is_checked_as_well() {
        var rows =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(
                                i ->
                                        "| %s | Phòng %s | %s | %s | %s |"
                                                .formatted(
                                                        i,
                                                        i,
                                                        10 + i,
                                                        20 + i,
                                                        i == 35 ? 107 : 30 + 2 * i))
                        .collect(Collectors.joining("\n"));

        assertThat(findings("| STT | Đơn vị | Tờ trình | Công văn | Tổng số |\n" + rows))
                .extracting(Finding::text, Finding::expected)
                .containsExactly(tuple("107", "100"));
    }

    @ParameterizedTest
    @CsvSource({"Mức độ, 0", "Chỉ số, 0", "Điểm trung bình, 0", "Lũy kế, 0", "Số lớp, 1"})
    void what_cannot_be_added_is_not_even_where_it_stands_alone(String head, int findings) {
        assertThat(
                        findings(
                                """
                                | STT | Đơn vị | %s |
                                | 1 | Sở Công Thương | 3 |
                                | 2 | Sở Tư pháp | 4 |
                                | | Tổng cộng | 4 |
                                """
                                        .formatted(head)))
                .hasSize(findings);
    }

    @Test
    void a_row_of_totals_may_be_numbered_like_the_others() {
        for (var number : List.of("", "3", "III", "VIII", "c)")) {
            assertThat(
                            findings(
                                    """
                                    | STT | Đơn vị | Số hồ sơ |
                                    | I | Sở Công Thương | 85 |
                                    | II | Sở Tư pháp | 81 |
                                    | %s | Tổng cộng | 83 |
                                    """
                                            .formatted(number)))
                    .as(number)
                    .extracting(Finding::expected)
                    .containsExactly("166");
        }
    }

    @ParameterizedTest
    @CsvSource({"Văn bản, 1, 0, 0", "Văn bản, 3, 1, 1", "Văn bản, 3, 2, 0", "Văn bản, 2, 1, 0"})
    void rows_show_a_sum_where_three_hold_for_each_that_does_not(
            String head, int holding, int breaking, int findings) {
        var rows =
                IntStream.range(0, holding + breaking)
                        .mapToObj(
                                i ->
                                        "| Phòng %s | %s | %s | %s |"
                                                .formatted(
                                                        i,
                                                        3 + i,
                                                        5 + 2 * i,
                                                        8 + 3 * i + (i < holding ? 0 : 1)))
                        .collect(Collectors.joining("\n"));

        assertThat(findings("| Đơn vị | Tờ trình | Công văn | " + head + " |\n" + rows))
                .hasSize(findings);
    }
}
