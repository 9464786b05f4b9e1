package vn.duthao.numerals;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    private static final String SENTENCE = "Thủ tục của Sở Kế hoạch và Đầu tư tỉnh Đồng Tháp";

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "thuỷ, thủy",
        "khoẻ, khỏe",
        "UỶ BAN, ỦY BAN",
        "toạ đàm, tọa đàm",
        "hòan thành, hoàn thành",
        "hùynh, huỳnh",
        "Thuỵ, Thụy"
    })
    void tone_marks_have_one_place(String written, String canonical) {
        assertThat(VietnameseText.canonicalTones(written)).isEqualTo(canonical);
        assertThat(VietnameseText.canonicalTones(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quý", "quỹ", "quà", "hoàn", "khuỷu", "ngoài", "già", "của", "huyện", "oà ạ"
            })
    void other_rimes_keep_their_mark(String word) {
        var expected = word.equals("oà ạ") ? "òa ạ" : word;
        assertThat(VietnameseText.canonicalTones(word)).isEqualTo(expected);
    }

    @Test
    void decomposed_text_is_the_same_text() {
        var apart = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);

        assertThat(VietnameseText.nfc(apart)).isEqualTo(SENTENCE);
        assertThat(VietnameseText.comparable(apart)).isEqualTo(VietnameseText.comparable(SENTENCE));
        assertThat(VietnameseText.folded(apart))
                .isEqualTo("thu tuc cua so ke hoach va dau tu tinh dong thap");
    }

    @Test
    void comparing_keeps_offsets() {
        assertThat(VietnameseText.comparable(SENTENCE)).hasSameSizeAs(SENTENCE);
        assertThat(VietnameseText.folded(SENTENCE)).hasSameSizeAs(SENTENCE);
        assertThat(VietnameseText.withoutMarks("Đồng Tháp")).isEqualTo("Dong Thap");
    }

    @Test
    void blanks_of_any_kind_become_one() {
        assertThat(VietnameseText.singleBlanks("\uFEFF  hồ\u00A0\t sơ\r\n mới "))
                .isEqualTo("hồ sơ mới");
        assertThat(VietnameseText.singleBlanks(" \n ")).isEmpty();
    }
}
