package vn.duthao.check.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;

/** How a figure without source is taken depends on how much of the report the data are about. */
class FigureUnsupportedTest {

    private static final String RULE = "figure-unsupported";
    private static final List<String> TOLD =
            List.of(
                    "tiếp nhận",
                    "giải quyết",
                    "trả lại",
                    "bổ sung",
                    "thẩm định",
                    "công khai",
                    "rà soát",
                    "kiểm tra",
                    "tập huấn",
                    "công bố",
                    "niêm yết",
                    "lưu trữ");
    private static final String WITHOUT_SOURCE = "Sở đã trao tặng 15 phần quà cho hộ nghèo.";

    private static final String OF_AN_INDICATOR =
            "Lãnh đạo Sở đã tổ chức 03 cuộc đối thoại với người dân, doanh nghiệp.";
    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));

    @Test
    void where_the_data_are_about_all_of_the_report_it_is_a_warning() {
        assertThat(found(TOLD.size(), WITHOUT_SOURCE)).containsExactly(Severity.WARNING);
    }

    @Test
    void the_change_that_led_to_a_figure_without_source_says_no_more() {
        var told = "\nSố hồ sơ tiếp nhận: 137 hồ sơ.".repeat(8);
        var changed = WITHOUT_SOURCE.replace(".", ", nhiều hơn 04 phần quà so với năm trước.");
        var apart = WITHOUT_SOURCE + " Số cây tăng 04 cây so với năm trước.";

        assertThat(found(TOLD.size(), changed + told))
                .containsExactly(Severity.WARNING, Severity.INFO);
        assertThat(found(TOLD.size(), apart + told))
                .containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void the_whole_of_a_figure_without_source_says_no_more() {
        var told = "\nSố hồ sơ tiếp nhận: 137 hồ sơ.".repeat(8);
        var ratio = WITHOUT_SOURCE.replace("15", "15/20");

        assertThat(found(TOLD.size(), ratio + told))
                .containsExactly(Severity.WARNING, Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03 lĩnh vực, gồm: Đất đai (17 đơn), Môi trường (5 đơn), Xây dựng (9 đơn) |",
                "04 lĩnh vực, gồm: Đất đai (17 đơn), Môi trường (5 đơn), Xây dựng (9 đơn) | 04",
                "03 lĩnh vực, gồm: Đất đai (17 đơn), Môi trường (5 đơn), Xây dựng (8 đơn) | 03",
                "01 lĩnh vực, gồm: Đất đai (17 đơn) | 01"
            })
    void a_count_of_parts_that_have_sources_needs_none(String fields, @Nullable String text) {
        assertThat(
                        CheckFixture.given(
                                        """
                                        dat | Số đơn lĩnh vực đất đai | đơn | 17
                                        moi | Số đơn lĩnh vực môi trường | đơn | 5
                                        xay | Số đơn lĩnh vực xây dựng | đơn | 9
                                        """)
                                .findings(RULE, "Sở tiếp nhận đơn thuộc " + fields + "."))
                .extracting(Finding::text)
                .isEqualTo(Stream.ofNullable(text).toList());
    }

    @Test
    void where_they_are_about_a_part_of_it_it_is_only_worth_a_note() {
        assertThat(found(TOLD.size() - 4, WITHOUT_SOURCE)).containsOnly(Severity.INFO).hasSize(5);
    }

    @Test
    void nine_of_ten_figures_are_all_and_less_is_a_part() {
        assertThat(found(9, 9, WITHOUT_SOURCE)).containsExactly(Severity.WARNING);
        assertThat(found(9, 9, WITHOUT_SOURCE + " Trồng 25 cây xanh."))
                .containsExactly(Severity.INFO, Severity.INFO);
    }

    @Test
    void in_a_report_of_few_figures_the_words_decide() {
        var nearAnIndicator = "Lãnh đạo Sở đã dự 04 cuộc họp với doanh nghiệp.";
        var text = String.join("\n", WITHOUT_SOURCE, OF_AN_INDICATOR, nearAnIndicator);

        assertThat(CheckFixture.given("ho-so.tiep-nhan | 640").with(CORPUS).findings(RULE, text))
                .extracting(f -> f.text() + " " + f.severity())
                .containsExactly("03 WARNING", "15 INFO", "04 INFO");
    }

    @Test
    void a_rare_number_that_the_data_have_under_another_name_was_not_made_up() {
        assertThat(ofAnIndicator("312", "640")).containsExactly("312 WARNING true");
        assertThat(ofAnIndicator("312", "312")).containsExactly("312 INFO false");
        assertThat(ofAnIndicator("31", "31")).containsExactly("31 WARNING true");
    }

    /** Figure, severity, and whether the message names the indicator. */
    private static List<String> ofAnIndicator(String told, String value) {
        return CheckFixture.given("khac | Số cây xanh đã trồng | cây | " + value)
                .with(CORPUS)
                .findings(RULE, OF_AN_INDICATOR.replace("03", told))
                .stream()
                .map(
                        f ->
                                "%s %s %s"
                                        .formatted(
                                                f.text(),
                                                f.severity(),
                                                f.message()
                                                        .in(Locale.ENGLISH)
                                                        .contains("Số cuộc đối thoại")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phấn đấu trao tặng 15 phần quà cho hộ nghèo.",
                "Cuộc họp kéo dài 15 ngày.",
                "Sở đã trao tặng mười lăm phần quà cho hộ nghèo.",
                "Năm 2019, Sở đã trao tặng 15 phần quà cho hộ nghèo."
            })
    void an_aim_a_length_of_time_a_word_and_another_year_are_no_statistics(String sentence) {
        assertThat(found(TOLD.size(), sentence)).containsExactly(Severity.INFO);
    }

    @Test
    void the_most_points_there_can_be_need_no_source() {
        assertThat(
                        CheckFixture.given("diem | Điểm Chỉ số CCHC | điểm | 84.96")
                                .findings(RULE, "Điểm Chỉ số CCHC đạt 84,96/100 điểm."))
                .isEmpty();
    }

    private static List<Severity> found(int known, String sentence) {
        return found(known, TOLD.size(), sentence);
    }

    /**
     * The sentence, then the first indicators, each in its own sentence, of which some are known.
     */
    private static List<Severity> found(int known, int told, String sentence) {
        var data =
                IntStream.range(0, TOLD.size())
                        .filter(i -> i < known || i >= told)
                        .mapToObj(i -> "i%s | %s | hồ sơ | %s".formatted(i, name(i), value(i)))
                        .collect(Collectors.joining("\n"));
        var text =
                IntStream.range(0, told)
                        .mapToObj(i -> "%s: %s hồ sơ.".formatted(name(i), value(i)))
                        .collect(Collectors.joining("\n"));
        return CheckFixture.given(data).findings(RULE, sentence + "\n" + text).stream()
                .map(Finding::severity)
                .toList();
    }

    private static String name(int index) {
        return "Số hồ sơ " + TOLD.get(index);
    }

    private static String value(int index) {
        return Integer.toString(137 + 101 * index);
    }
}
