package vn.duthao.check.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Relation;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;
import vn.duthao.statistics.OwnIndicator;

/** Where a word of direction or extent just still, or no longer, contradicts the figures. */
class DirectionBordersTest {

    private static final String RULE = "direction-differs";

    private static CheckFixture rising() {
        return CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 4500")
                .before("nhan | 4000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số đầu mối tăng từ 12 lên 12 phòng. | lên",
                "Số đầu mối giảm từ 12 xuống 12 phòng. | xuống",
                "Tỷ lệ giải ngân đạt 80%, vượt chỉ tiêu (80%). | vượt",
                "Tỷ lệ giải ngân đạt 80%, chưa đạt chỉ tiêu (80%). | chưa đạt"
            })
    void what_stayed_as_it_was_neither_rose_nor_fell(String sentence, String word) {
        assertThat(CheckFixture.withoutData().findings(RULE, sentence))
                .extracting(Finding::text)
                .containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tăng so", "giảm so"})
    void what_the_data_have_unchanged_neither_rose_nor_fell(String word) {
        var sentence = "Sở tiếp nhận 4.500 hồ sơ, " + word + " với cùng kỳ năm trước.";
        var unchanged =
                CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 4500")
                        .before("nhan | 4500");

        assertThat(unchanged.findings(RULE, sentence))
                .extracting(Finding::text)
                .containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiếp nhận 42 hồ sơ, tăng 11 hồ sơ so với cùng kỳ (22 hồ sơ).",
                "Tiếp nhận 22 hồ sơ, so với cùng kỳ giảm 11 hồ sơ; đã giải quyết 20 hồ sơ.",
                "Tiếp nhận 53 hồ sơ, tăng 0 hồ sơ so với cùng kỳ (53 hồ sơ).",
                "Tiếp nhận 42 hồ sơ, tăng 11% so với cùng kỳ (53%).",
                "Tuyển dụng 42 công chức, tăng số dự tuyển, 11 người so với cùng kỳ (53 người).",
                "Tuyển dụng 42 công chức, tăng 11 người so với cùng kỳ (53 người; năm trước nữa là 31"
                        + " người).",
                "Tuyển dụng 42 công chức, tăng 11 lượt so với cùng kỳ (53 người).",
                "Tuyển dụng 42 công chức, tăng 11 người. Cùng kỳ, 53 người bị xử phạt.",
                "Gửi trả 318 kết quả, tăng 11,67% so với cùng kỳ (0 kết quả)."
            })
    void an_amount_that_is_not_the_difference_of_two_other_figures_says_nothing(String sentence) {
        assertThat(CheckFixture.withoutData().findings(RULE, sentence)).isEmpty();
    }

    @Test
    void two_earlier_figures_with_that_difference_excuse_nothing() {
        assertThat(
                        CheckFixture.withoutData()
                                .findings(
                                        RULE,
                                        "Tuyển dụng 42 công chức, tăng 11 người so với cùng kỳ (53"
                                                + " người; cùng kỳ năm trước nữa 64 người)."))
                .extracting(Finding::text)
                .containsExactly("tăng 11");
    }

    @Test
    void of_two_words_the_one_nearest_to_the_figure_is_told() {
        assertThat(
                        CheckFixture.withoutData()
                                .findings(
                                        RULE,
                                        "Tuyển dụng 42 công chức, giảm rồi tăng 11 người so với cùng"
                                                + " kỳ (53 người)."))
                .extracting(Finding::text)
                .containsExactly("tăng 11");
        assertThat(rising().findings(RULE, "Hồ sơ giấy giảm, hồ sơ nhận tăng, đạt 4.500 hồ sơ."))
                .isEmpty();
        assertThat(rising().findings(RULE, "Hồ sơ giấy tăng, hồ sơ nhận giảm, đạt 4.500 hồ sơ."))
                .extracting(Finding::text)
                .containsExactly("giảm");
    }

    @Test
    void a_sentence_of_more_than_forty_figures_is_a_list_that_nobody_compares() {
        assertThat(changeAmong(40)).hasSize(1);
        assertThat(changeAmong(41)).isEmpty();
    }

    private static List<Finding> changeAmong(int figures) {
        var others =
                IntStream.range(3, figures)
                        .mapToObj(i -> "%s phòng".formatted(1000 * i))
                        .collect(Collectors.joining(", "));
        return CheckFixture.withoutData()
                .findings(
                        RULE,
                        "Tuyển dụng 42 công chức, tăng 11 người so với cùng kỳ (53 người), tại %s."
                                .formatted(others));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "giảm 03 bậc | giảm 03",
                "giảm 03 (bậc) | giảm 03",
            })
    void a_place_falls_when_its_number_rises(String told, String text) {
        assertThat(
                        CheckFixture.withoutData()
                                .findings(
                                        RULE,
                                        "Sở xếp thứ 12/19, "
                                                + told
                                                + " so với năm 2023 (thứ 15/19)."))
                .extracting(Finding::text)
                .containsExactly(text);
    }

    @Test
    void cells_of_a_table_are_no_sentences() {
        var table =
                """
                | STT | Đơn vị | Kết quả |
                | 1 | Văn phòng | 183/193 nhiệm vụ, hoàn thành toàn bộ |
                | 2 | Thanh tra | còn 75 hồ sơ, tất cả 73 hồ sơ đều trong hạn |
                | 3 | Phòng Một | Tuyển dụng 42 công chức, tăng 11 người so với cùng kỳ (53 người) |
                | 4 | Phòng Hai | giảm từ 12 xuống 15 |
                """;
        var layout =
                """
                | Chỉ tiêu | Số | Chỉ tiêu | Số | Chỉ tiêu | Số |
                | Tuyển dụng | 42 | tăng | 11 | cùng kỳ | 53 |
                | Cao nhất | 91% | thấp nhất | 95% | - | - |
                """;

        assertThat(CheckFixture.withoutData().findings(RULE, table)).isEmpty();
        assertThat(CheckFixture.withoutData().findings(RULE, layout)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hiện còn 75 hồ sơ, tất cả 73 hồ sơ đều trong hạn, kỳ trước 70 hồ sơ. | 1",
                "Hiện có tất cả 73 hồ sơ đều trong hạn, kỳ trước 70 hồ sơ. | 0",
                "Hiện còn 75 hồ sơ đang giải quyết. Tất cả 73 hồ sơ đều trong hạn. | 0",
                "Hiện còn 75 hồ sơ. Qua kiểm tra của Thanh tra Sở, tất cả 73 hồ sơ đều trong hạn. | 0",
                "Hiện còn 75 hồ sơ, tất cả 73 hồ sơ được phân loại, đều trong hạn. | 0"
            })
    void all_of_something_is_held_against_the_figures_before_it_in_its_sentence(
            String text, int findings) {
        assertThat(CheckFixture.withoutData().findings(RULE, text)).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ giải ngân đạt hơn 76%, vượt chỉ tiêu (80%).",
                "Tỷ lệ giải ngân đạt 76%, vượt chỉ tiêu (80 dự án).",
                "Tỷ lệ giải ngân đạt 76%. Vượt chỉ tiêu (80%).",
                "Tỷ lệ giải ngân đạt 76%, vượt chỉ tiêu; tỷ lệ chung là 80%."
            })
    void only_an_exact_figure_is_held_against_the_plan_of_its_kind_beside_it(String text) {
        assertThat(CheckFixture.withoutData().findings(RULE, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "giảm 12,5% | giảm 12,5%",
                "giảm (12,5%) | giảm (12,5%",
                "giảm: 500 hồ sơ | giảm: 500",
                "giảm 13% | giảm 13%",
                "giảm 12% | giảm",
                "giảm 11,5% | giảm"
            })
    void the_amount_belongs_to_the_wrong_word_where_it_is_right_but_for_its_sign(
            String told, String text) {
        assertThat(
                        rising().findings(
                                        RULE,
                                        "Sở tiếp nhận 4.500 hồ sơ, " + told + " so với cùng kỳ."))
                .extracting(Finding::text)
                .containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở tiếp nhận 4.500 hồ sơ, tiếp tục giảm mạnh so với cùng kỳ. | giảm",
                "Sở tiếp nhận 4.500 hồ sơ, giảm so với năm 2023. | giảm so",
                "Số hồ sơ tiếp nhận giảm, đạt 4.500 hồ sơ. | giảm"
            })
    void the_word_that_is_wrong_is_marked_where_it_stands(String sentence, String word) {
        assertThat(rising().findings(RULE, sentence))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.text()).isEqualTo(word);
                            assertThat(f.start()).isEqualTo(sentence.indexOf("giảm"));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở tiếp nhận 4.600 hồ sơ, giảm so với cùng kỳ năm trước.",
                "Sở tiếp nhận 4.000 hồ sơ, giảm so với cùng kỳ năm trước.",
                "Sở tiếp nhận 4.500 hồ sơ, tăng 300 hồ sơ so với cùng kỳ.",
                "Số hồ sơ tiếp nhận giảm còn 4.600 hồ sơ.",
                "Sở tiếp nhận 4.500 hồ sơ, giảm so với năm 2022.",
                "Số hồ sơ tiếp nhận không giảm, đạt 4.500 hồ sơ.",
                "Sở tiếp nhận 4.500 hồ sơ không giảm so với cùng kỳ."
            })
    void a_wrong_figure_another_year_and_what_did_not_fall_are_not_compared(String sentence) {
        assertThat(rising().findings(RULE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cùng kỳ, 1", "quý trước, 0", "kỳ trước, 0"})
    void data_of_a_quarter_have_the_year_before_and_not_the_quarter_before(
            String compared, int findings) {
        var quarter =
                CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 4500")
                        .of("so-mau", Period.quarter(2024, 2))
                        .before("nhan | 4000");
        var sentence = "Sở tiếp nhận 4.500 hồ sơ, giảm so với " + compared + ".";

        assertThat(quarter.findings(RULE, sentence)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số phòng giảm theo đề án, từ 12 lên 15 phòng. | 1",
                "Quý I số phòng giảm; sau đó từ 12 lên 15 phòng. | 0",
                "Số phòng giảm theo chủ trương của cấp trên và theo đề án đã được duyệt trong năm, từ"
                        + " 12 lên 15 phòng. | 0",
                "Số phòng giảm từ 12 đơn vị lên 15 phòng. | 0",
                "Tỷ lệ giảm từ 12 lên 15%. | 0",
                "Sở triển khai giảm nghèo, từ 12 xã lên 15 xã. | 0",
                "Chi phí giảm từ 2 USD lên 46 nghìn đồng. | 0",
                "Chi phí giảm từ 46 nghìn đồng lên 50 USD. | 0"
            })
    void the_direction_of_from_and_to_stands_near_in_their_clause_and_their_units_agree(
            String text, int findings) {
        assertThat(CheckFixture.withoutData().findings(RULE, text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"giảm, 1", "tăng, 0"})
    void a_rate_that_follows_from_its_counts_is_compared_as_well(String word, int findings) {
        var rate = OwnIndicator.define("tl", "Tỷ lệ hồ sơ đã giải quyết", "%");
        var of = new Relation.Fraction(List.of("giai"), List.of("nhan"), "Thông tư 01/2020");
        var catalogue =
                new Catalogue(
                        Map.of("tl", rate),
                        List.of(new Relation.Rate("tl", of, List.of())),
                        List.of());
        var fixture =
                CheckFixture.given(
                                """
                                nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640
                                giai | Số hồ sơ đã giải quyết | hồ sơ | 622
                                """)
                        .with(catalogue)
                        .before("nhan | 640\ngiai | 600");

        assertThat(
                        fixture.findings(
                                RULE,
                                "Tỷ lệ hồ sơ đã giải quyết đạt 97,2%, "
                                        + word
                                        + " so với cùng kỳ."))
                .hasSize(findings);
    }

    @Test
    void a_figure_that_two_indicators_may_tell_is_not_compared_with_the_year_before() {
        assertThat(
                        CheckFixture.given(
                                        """
                                        a | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 7
                                        b | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 9
                                        """)
                                .before("a | 15\nb | 16")
                                .findings(
                                        RULE,
                                        "Sở đã tổ chức 12 lớp tập huấn nghiệp vụ, tăng so với cùng kỳ."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.05 | Điểm Chỉ số cải cách hành chính giảm 3,05 điểm. | giảm 3,05 | tăng",
                "3.05 | Điểm Chỉ số cải cách hành chính tăng 3,05 điểm. | |",
                "-3.05 | Điểm Chỉ số cải cách hành chính tăng 3,05 điểm. | tăng 3,05 | giảm",
                "-3.05 | Điểm Chỉ số cải cách hành chính giảm 3,05 điểm. | |",
                "3.05 | Chỉ số cải cách hành chính: thứ hạng giảm, chênh lệch 3,05 điểm. | |"
            })
    void a_change_that_the_data_state_themselves_has_their_direction(
            String change, String sentence, @Nullable String text, @Nullable String expected) {
        var name = "Tăng, giảm hoặc chênh lệch điểm Chỉ số cải cách hành chính so với năm trước";
        var findings =
                CheckFixture.given("tg | %s | điểm | %s".formatted(name, change))
                        .findings(RULE, sentence);

        assertThat(findings).extracting(Finding::text).isEqualTo(Stream.ofNullable(text).toList());
        assertThat(findings)
                .extracting(Finding::expected)
                .isEqualTo(Stream.ofNullable(expected).toList());
    }

    @Test
    void what_the_data_state_as_no_change_may_fall_to_it() {
        assertThat(
                        CheckFixture.given(
                                        "diem | Điểm thưởng Chỉ số cải cách hành chính | điểm | 3.05")
                                .findings(
                                        RULE,
                                        "Điểm thưởng Chỉ số cải cách hành chính giảm còn 3,05 điểm."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ chung là 50%. Cao nhất là phòng Đất đai đạt 95%, thấp nhất là phòng Môi trường"
                        + " đạt 91%.",
                "Cao nhất là phòng Đất đai đạt 91%, thấp nhất là phòng Môi trường đạt 91%.",
                "Cao nhất là phòng Đất đai đạt 91%, thấp nhất là phòng Môi trường, còn 120 hồ sơ.",
                "Nhiều nhất là phòng Đất đai với 91 hồ sơ, nhỏ nhất là phòng Môi trường với 120 cây."
            })
    void the_highest_and_the_lowest_are_compared_in_one_sentence_and_of_one_unit(String text) {
        assertThat(CheckFixture.withoutData().findings(RULE, text)).isEmpty();
    }

    @Test
    void nothing_told_where_only_the_year_before_had_nothing_is_wrong() {
        assertThat(
                        CheckFixture.given("qua | Số hồ sơ giải quyết quá hạn | hồ sơ | 7")
                                .before("qua | 0")
                                .findings(RULE, "Không có hồ sơ giải quyết quá hạn."))
                .extracting(Finding::expected)
                .containsExactly("7");
    }

    @Test
    void nothing_told_of_what_two_indicators_have_is_ambiguous_and_no_wrong_word() {
        assertThat(
                        CheckFixture.given(
                                        """
                                        a | Số hồ sơ giải quyết quá hạn | hồ sơ | 7
                                        b | Số hồ sơ giải quyết quá hạn | hồ sơ | 9
                                        """)
                                .findings(RULE, "Không có hồ sơ giải quyết quá hạn."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không có hồ sơ giải quyết quá hạn. Có 00 hồ sơ giải quyết quá hạn.",
                "Không có hồ sơ giải quyết quá hạn. Có 07 phản ánh giải quyết quá hạn."
            })
    void nothing_told_elsewhere_in_other_words_for_zero_or_of_another_thing_is_left_alone(
            String text) {
        assertThat(CheckFixture.withoutData().findings(RULE, text)).isEmpty();
    }

    @Test
    void nothing_told_and_a_count_of_one_sentence_are_of_two_times_of_it() {
        var late = OwnIndicator.define("qua", "Số hồ sơ giải quyết quá hạn", "hồ sơ");
        var fixture =
                CheckFixture.withoutData()
                        .with(new Catalogue(Map.of("qua", late), List.of(), List.of()));

        assertThat(
                        fixture.findings(
                                RULE,
                                "Lúc đầu có 07 hồ sơ giải quyết quá hạn, nay không có hồ sơ giải quyết"
                                        + " quá hạn."))
                .isEmpty();
        assertThat(
                        fixture.findings(
                                RULE,
                                "Có 07 hồ sơ giải quyết quá hạn.\nKhông có hồ sơ giải quyết quá hạn."))
                .hasSize(1);
    }
}
