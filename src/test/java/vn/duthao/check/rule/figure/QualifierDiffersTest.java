package vn.duthao.check.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.check.CheckFixture;

class QualifierDiffersTest {

    private static CheckFixture data() {
        return CheckFixture.given(
                """
                tl | Tỷ lệ hồ sơ giải quyết đúng hạn | % | 94.8
                nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 103
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "trên, '95%', 1",
        "hơn, '95%', 1",
        "trên, '94,8%', 1",
        "trên, '94%', 0",
        "vượt, '94%', 0",
        "ít nhất, '95%', 1",
        "không dưới, '95%', 1",
        "ít nhất, '94,8%', 0",
        "ít nhất, '94%', 0",
        "dưới, '94%', 1",
        "chưa đến, '94,8%', 1",
        "dưới, '95%', 0",
        "không quá, '94%', 1",
        "không quá, '94,8%', 0",
        "không quá, '95%', 0",
        "gần, '94%', 1",
        "gần, '95%', 0",
        "khoảng, '95%', 0",
        "khoảng, '94%', 0"
    })
    void a_loosening_word_must_agree_with_the_data(String word, String figure, int findings) {
        var sentence = "Tỷ lệ hồ sơ giải quyết đúng hạn đạt " + word + " " + figure + ".";

        assertThat(data().findings("qualifier-differs", sentence)).hasSize(findings);
        assertThat(data().findings("figure-refuted", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"110, 1", "111, 0", "90, 0"})
    void a_tenth_of_the_round_figure_is_still_near(String value, int findings) {
        assertThat(
                        CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | " + value)
                                .findings(
                                        "qualifier-differs",
                                        "Tổng số hồ sơ tiếp nhận là gần 100 hồ sơ."))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "Sở được giao trên 68 biên chế., 1",
        "Sở bố trí 64 công chức hiện có mặt trên 68 biên chế được giao., 0"
    })
    void some_of_a_count_are_no_more_than_it(String sentence, int findings) {
        assertThat(
                        CheckFixture.given("bc | Số biên chế được giao | biên chế | 68")
                                .findings("qualifier-differs", sentence))
                .hasSize(findings);
    }

    @Test
    void a_stale_or_ambiguous_figure_has_no_value_that_its_word_could_differ_from() {
        var courses =
                CheckFixture.given(
                        """
                        a | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 70
                        b | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 72
                        """);
        var stale =
                CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 104")
                        .before("nhan | 100");

        courses.text("Sở đã tổ chức hơn «76»{ambiguous} lớp tập huấn nghiệp vụ.");
        stale.text("Tổng số hồ sơ tiếp nhận là gần «100»{nhan stale =104} hồ sơ.");
    }

    @Test
    void a_value_far_from_the_round_figure_is_refuted_instead() {
        data().text("Tổng số hồ sơ tiếp nhận là hơn «300»{nhan refuted =103} hồ sơ.");
    }

    @Test
    void the_message_tells_the_value_and_its_source() {
        var finding =
                data().findings("qualifier-differs", "Tổng số hồ sơ tiếp nhận là gần 100 hồ sơ.")
                        .getFirst();

        assertThat(finding.expected()).isEqualTo("103");
        assertThat(finding.message().in(Locale.ENGLISH)).contains("100", "103", "nay.json");
        assertThat(finding.message().in(Locale.of("vi"))).contains("100", "103", "nay.json");
    }
}
