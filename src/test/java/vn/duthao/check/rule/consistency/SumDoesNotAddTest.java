package vn.duthao.check.rule.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;

class SumDoesNotAddTest {

    private static List<Finding> findings(String text) {
        return CheckFixture.withoutData().findings("sum-does-not-add", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã giải quyết 4.868 hồ sơ, gồm: trước hạn 1.379, đúng hạn 3.478, quá hạn 2.",
                "Đã giải quyết 4.868 hồ sơ; trong đó, trước hạn: 1.379, đúng hạn: 3.478, quá hạn: 2.",
                "Tiếp nhận mới 4.875 hồ sơ (trực tuyến: 4.623; trực tiếp và qua bưu chính: 243).",
                "Sở có 126 dịch vụ công trực tuyến, gồm 97 dịch vụ công toàn trình và 28 dịch vụ công"
                        + " một phần.",
                "Sở ban hành 15 văn bản, gồm 04 kế hoạch, 07 công văn và 03 quyết định.",
                "Sở được giao 60 biên chế, trong đó 12 biên chế ở Văn phòng, còn lại 49 biên chế ở các"
                        + " phòng.",
                "Trong số 45 hồ sơ đang giải quyết, có 45 hồ sơ trong hạn; trong đó có 54 hồ sơ trực"
                        + " tuyến.",
                "Hồ sơ đang giải quyết: 35 hồ sơ, trong đó 33 hồ sơ trong hạn và 04 hồ sơ quá hạn.",
                "Giải quyết 300 hồ sơ, trong đó 296 hồ sơ đúng hạn và trước hạn, không có hồ sơ quá hạn.",
                "Đã trả lời 12 phản ánh (bằng 63,16%, trong số đó 19 phản ánh trực tuyến).",
            })
    void parts_that_do_not_make_up_the_whole_are_an_error(String text) {
        assertThat(findings(text))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã giải quyết 4.868 hồ sơ, gồm: trước hạn 1.379, đúng hạn 3.487, quá hạn 2.",
                "Tiếp nhận 4.903 hồ sơ, trong đó: mới tiếp nhận 4.875 (trực tuyến: 4.632; trực tiếp và"
                        + " qua dịch vụ bưu chính: 243); từ kỳ trước chuyển qua: 28.",
                "Sở tiếp nhận mới 4.875 hồ sơ, trong đó 4.632 hồ sơ trực tuyến.",
                "Đã kiểm tra 06 đơn vị (bằng 31,58% trong tổng số 19 đơn vị).",
                "Đã trả lời 12 phản ánh (chiếm 63,16% trên tổng số 19 phản ánh).",
                "Đã giải quyết 300 hồ sơ, trong đó 296 hồ sơ đúng hạn, tập trung ở 12 đơn vị.",
                "Sở ban hành 15 văn bản (tăng 03 văn bản so với cùng kỳ), trong đó có 04 kế hoạch.",
                "Sở có 60 công chức, trong đó 35 nữ, 48 đảng viên.",
                "Khoảng 500 hồ sơ, gồm 230 hồ sơ đất đai và 250 hồ sơ khác.",
                "Có 12 sở, gồm 85 phòng chuyên môn.",
                "Sở ban hành 15 văn bản, trong đó chủ yếu gồm 04 kế hoạch, 07 công văn.",
                "Sở ban hành 15 văn bản (04 kế hoạch, 07 công văn, 02 báo cáo,...).",
                "Đạt 84,96/100 điểm, trong đó 40,2 điểm tự chấm và 60 điểm điều tra.",
                "Đã giải quyết xong 41.165 hồ sơ, bao gồm 32.410 hồ sơ trước hạn, 8.731 hồ sơ đúng hạn;"
                        + " số hồ sơ trễ hạn là 24 hồ sơ.",
                "Sở có 131 thủ tục, trong đó 96 thủ tục cung cấp dịch vụ công trực tuyến toàn trình, 31"
                        + " thủ tục một phần.",
                "Tiếp nhận 300 hồ sơ, trong đó 270 hồ sơ giải quyết đúng hạn, 02 hồ sơ quá hạn.",
                "Kinh phí 2,5 tỷ đồng, gồm 1,7 tỷ đồng chi thường xuyên và 0,9 tỷ đồng chi đầu tư.",
            })
    void parts_that_add_up_or_need_not_are_left_alone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void parts_that_only_brackets_call_so_are_a_warning() {
        assertThat(findings("Sở ban hành 15 văn bản (04 kế hoạch, 07 công văn, 02 báo cáo)."))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.severity()).isEqualTo(Severity.WARNING);
                            assertThat(f.expected()).isEqualTo("13");
                            assertThat(f.message().in(Locale.ENGLISH))
                                    .contains("15", "04 + 07 + 02 = 13");
                            assertThat(f.message().in(Locale.of("vi")))
                                    .contains("15", "04 + 07 + 02 = 13");
                        });
    }

    @Test
    void items_of_a_list_are_the_parts_of_the_figure_that_leads_it() {
        var list =
                """
                - Sở đã ban hành 12 văn bản, gồm:
                + 05 kế hoạch về cải cách hành chính;
                + %s công văn đôn đốc.
                """;

        assertThat(findings(list.formatted("07"))).isEmpty();
        assertThat(findings(list.formatted("06"))).extracting(Finding::text).containsExactly("12");
    }

    @Test
    void a_table_below_a_figure_with_its_parts_tells_no_more_parts_of_it() {
        var text =
                """
                - Chuyển kỳ sau 35 hồ sơ đang giải quyết, trong đó quá hạn %s hồ sơ, còn trong hạn 33 hồ sơ.

                | Cấp giải quyết | Đã giải quyết |
                | Cấp huyện | 300 |
                | Toàn tỉnh | 640 |
                """;

        assertThat(findings(text.formatted("02"))).isEmpty();
        assertThat(findings(text.formatted("12"))).hasSize(1);
    }

    @Test
    void the_figure_that_other_sums_contradict_is_the_wrong_one() {
        var text =
                """
                Tổng số hồ sơ tiếp nhận là 4.903 hồ sơ.
                Đã giải quyết 4.886 hồ sơ, gồm: trước hạn 1.379, đúng hạn 3.487, quá hạn 2.
                Đang giải quyết 35 hồ sơ.
                """;

        assertThat(findings(text)).extracting(Finding::text).containsExactly("4.886");
        assertThat(findings(text)).extracting(Finding::expected).containsExactly("4.868");
    }

    private static final String SERVICES =
            """
            tong | Tổng số dịch vụ công trực tuyến | dịch vụ | 126
            toan-trinh | Dịch vụ công trực tuyến toàn trình | dịch vụ | 97
            mot-phan | Dịch vụ công trực tuyến một phần | dịch vụ | %s
            """;
    private static final String SERVICES_TOLD =
            "Sở có 126 dịch vụ công trực tuyến, gồm 97 dịch vụ công trực tuyến toàn trình và 28 dịch"
                    + " vụ công trực tuyến một phần.";

    @Test
    void a_figure_that_the_data_refute_is_told_once_by_the_rule_that_knows_better() {
        var given = CheckFixture.given(SERVICES.formatted("29"));

        assertThat(given.findings("sum-does-not-add", SERVICES_TOLD)).isEmpty();
        assertThat(given.findings("figure-refuted", SERVICES_TOLD))
                .extracting(Finding::text)
                .containsExactly("28");
    }

    @Test
    void data_that_do_not_add_up_are_no_excuse() {
        assertThat(
                        CheckFixture.given(SERVICES.formatted("28"))
                                .findings("sum-does-not-add", SERVICES_TOLD))
                .extracting(Finding::text)
                .containsExactly("126");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở tiếp nhận 15 hồ sơ, trong đó có 16 hồ sơ đất đai. | 16 is more than 15",
                "Sở tiếp nhận 15 hồ sơ, trong đó có 15 hồ sơ đất đai. |",
                "Giải quyết 60 hồ sơ, trong đó 40 hồ sơ trước hạn, 30 hồ sơ đúng hạn. | 40 + 30 = 70",
                "Giải quyết 60 hồ sơ, trong đó 40 hồ sơ trước hạn, 20 hồ sơ đúng hạn. |",
                "Giải quyết 60 hồ sơ, trong đó 70 hồ sơ trước hạn. | 70 is more than 60"
            })
    void some_of_the_parts_may_be_all_but_not_more(String text, @Nullable String message) {
        assertThat(findings(text))
                .extracting(f -> f.message().in(Locale.ENGLISH))
                .hasSize(message == null ? 0 : 1)
                .allSatisfy(m -> assertThat(m).contains(String.valueOf(message)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở ban hành 15 văn bản (theo kế hoạch), gồm 07 kế hoạch, 09 công văn.",
                "Sở ban hành 15 văn bản, gồm 07 kế hoạch (trong đó có của quý), 09 công văn.",
                "Sở ban hành 15 văn bản (tại các phòng (gồm cả đơn vị) gồm 07 kế hoạch, 09 công văn)."
            })
    void what_stands_in_brackets_of_its_own_does_not_part_a_list(String text) {
        assertThat(findings(text)).extracting(Finding::expected).containsExactly("16");
    }

    @Test
    void money_is_expected_in_the_unit_of_its_figure() {
        assertThat(
                        findings(
                                "Kinh phí 2,5 tỷ đồng, gồm 1,7 tỷ đồng chi thường xuyên và 600 triệu"
                                        + " đồng chi đầu tư."))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.expected()).isEqualTo("2,3");
                            assertThat(f.evidence()).contains("1,7 + 600 = 2,3");
                        });
    }

    @Test
    void the_last_part_may_name_the_unit_for_all() {
        var text = "Văn phòng nhận 225 đơn (khiếu nại 31, tố cáo 44 và kiến nghị %s đơn).";

        assertThat(findings(text.formatted("150"))).isEmpty();
        assertThat(findings(text.formatted("115")))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void offices_of_which_each_kind_has_its_name_are_counted_once() {
        var text = "Đã kiểm tra 15 cơ quan, đơn vị, bao gồm 05 sở, 03 huyện và %s xã.";

        assertThat(findings(text.formatted("07"))).isEmpty();
        assertThat(findings(text.formatted("08")))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
        assertThat(findings(text.formatted("08").replace("bao gồm", "trong đó có"))).isEmpty();
        assertThat(findings("Đã cử 15 người, gồm 05 công chức, 03 viên chức, 08 cá nhân."))
                .isEmpty();
    }
}
