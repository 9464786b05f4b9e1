package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

class DoubledWordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sở thực hiện theo kế hoạch của của UBND Tỉnh.             | của của
                    Căn cứ Kế hoạch số số 12/KH-SCT, Sở đã kiểm tra.          | số số
                    Hội nghị họp ngày ngày 5 tháng 3 năm 2024.                | ngày ngày
                    Trong trong năm, Sở đã kiểm tra.                          | Trong trong
                    Sở công khai thủ tục hành chính thủ tục hành chính.       | thủ tục hành chính thủ tục hành chính
                    Danh mục thuộc thẩm quyền quyền giải quyết của Sở.        | quyền quyền
                    Kế hoạch của UBND UBND Tỉnh đã được triển khai.           | UBND UBND
                    Trong kỳ, Sở hướng dẫn cho cho 12 đơn vị.                 | cho cho
                    Cải cách tài chính chính công được thực hiện.             | chính chính
                    Người dân được luôn luôn luôn luôn lắng nghe.             | luôn luôn luôn luôn
                    Kế hoạch này do UBND UBND                                 | UBND UBND
                    """)
    void a_word_or_phrase_that_stands_twice_is_found(String sentence, String twice) {
        assertThat(found(sentence)).extracting(Finding::text).containsExactly(twice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công chức ngày ngày hỗ trợ người dân, từ từ thay đổi thói quen.",
                "Nhà nhà, người người cùng tham gia; luôn luôn lắng nghe.",
                "Các cơ quan quan trọng thực hiện quy định định kỳ.",
                "Hồ sơ hiện tại tại Bộ phận Một cửa đều đúng hạn.",
                "Thủ tục hành chính chính xác, cán bộ bộ phận một cửa nhiệt tình.",
                "Giáo viên viên chức được bồi dưỡng.",
                "Sở đã kiểm tra, kiểm tra lại các phòng.",
                "Công tác của phòng, của Sở.",
                "Tỷ lệ 12 12 và 5 5.",
                "Sở thực hiện trong năm năm qua.",
                "Ủy ban ban hành kế hoạch.",
                "Tỷ lệ đúng hạn luôn luôn 100%.",
                "Thủ thủ tục hành chính được công khai.",
                "Danh mục thủ tục hành hành"
            })
    void words_doubled_on_purpose_and_words_that_share_a_syllable_are_left_alone(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void a_phrase_of_the_report_shows_that_a_word_in_its_midst_stands_twice() {
        var slip = "Danh mục sản phẩm công nghiệp nghiệp nông thôn đã được công bố.";

        assertThat(found(slip)).isEmpty();
        assertThat(found(slip + " Sở hỗ trợ sản phẩm công nghiệp nông thôn.")).hasSize(1);
    }

    @Test
    void where_marks_were_lost_a_phrase_of_the_report_shows_nothing() {
        assertThat(found("Sở nâng cấp he thong thong tin. Sở dùng he thong tin.")).isEmpty();
    }

    @Test
    void each_of_several_slips_is_found_and_the_words_should_stand_once() {
        assertThat(found("Sở rà soát lại của của các các phòng."))
                .extracting(Finding::expected)
                .containsExactly("của", "các");
        assertThat(found("Sở công khai thủ tục hành chính thủ tục hành chính."))
                .extracting(Finding::expected)
                .containsExactly("thủ tục hành chính");
    }

    private static List<Finding> found(String text) {
        return CheckFixture.withoutData().findings("doubled-word", text);
    }
}
