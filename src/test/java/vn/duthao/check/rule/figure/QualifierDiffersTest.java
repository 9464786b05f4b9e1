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
