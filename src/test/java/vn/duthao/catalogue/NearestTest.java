package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void one_wrong_letter_is_near() {
        assertThat(Nearest.to("ho-so.qua-hann", List.of("ho-so.dung-han", "ho-so.qua-han")))
                .contains("ho-so.qua-han");
    }

    @Test
    void swapped_neighbours_are_one_slip() {
        assertThat(Nearest.distance("chekc", "check")).isEqualTo(1);
        assertThat(Nearest.to("fomr", List.of("form"))).contains("form");
    }

    @Test
    void diacritics_and_separators_do_not_count() {
        assertThat(Nearest.to("Hồ sơ quá hạn", List.of("ho-so.qua-han"))).contains("ho-so.qua-han");
    }

    @Test
    void of_equally_near_words_the_first_is_meant() {
        assertThat(Nearest.to("abcx", List.of("abcd", "abce"))).contains("abcd");
    }

    @Test
    void a_quite_different_word_is_not_near() {
        assertThat(Nearest.to("von.giai-ngan", List.of("ho-so.qua-han", "ty-le.pakn"))).isEmpty();
    }

    @Test
    void a_name_with_parts_left_out_is_nearest_to_the_whole_name() {
        assertThat(
                        Nearest.to(
                                "so-ke-hoach-dong-thap",
                                List.of("so-tu-phap-dong-thap", "so-ke-hoach-va-dau-tu-dong-thap")))
                .contains("so-ke-hoach-va-dau-tu-dong-thap");
    }
}
