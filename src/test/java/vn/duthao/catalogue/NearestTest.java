package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "'', '', 0", "'', abc, 3", "abc, '', 3", "abc, abc, 0", "abc, abd, 1", "abc, ab, 1",
        "abc, abcd, 1", "abc, bac, 1", "abc, acb, 1", "abcd, badc, 2", "abc, cab, 2", "abc, cba, 2",
        "aab, aba, 1", "kitten, sitting, 3", "ca, abc, 3", "xabc, abc, 1"
    })
    void slips_are_counted_both_ways(String one, String other, int slips) {
        assertThat(Nearest.distance(one, other)).isEqualTo(slips);
        assertThat(Nearest.distance(other, one)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "ab, ac, ac",
        "ab, cd, ''",
        "abcdef, abcdxy, abcdxy",
        "abcdef, abcxyz, ''",
        "so-ke-dong, so-ke-hoach-va-dau-tu-dong, so-ke-hoach-va-dau-tu-dong",
        "so-dong, so-ke-hoach-va-dau-tu-dong, ''",
        "so-dong-ke, so-ke-hoach-va-dau-tu-dong, ''",
        "so-ke-dong-a, so-ke-hoach-va-dau-tu-dong, ''"
    })
    void a_third_of_the_letters_may_differ_or_parts_be_left_out(
            String word, String known, String near) {
        assertThat(Nearest.to(word, List.of(known)).orElse("")).isEqualTo(near);
    }
}
