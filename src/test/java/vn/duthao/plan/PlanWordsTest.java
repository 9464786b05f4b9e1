package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanWordsTest {

    private final PlanWords words = new PlanWords();

    @ParameterizedTest
    @CsvSource({
        "đạt kết quả tăng, đạt kết quả giảm",
        "số hồ sơ giảm, số hồ sơ tăng",
        "hồ sơ giảm và lượt tăng, hồ sơ giảm và lượt giảm",
        "cao hơn năm trước, thấp hơn năm trước",
        "ít hơn, nhiều hơn",
        "không đổi, không đổi"
    })
    void the_last_word_of_a_movement_is_turned(String text, String turned) {
        assertThat(words.turned(text)).isEqualTo(turned);
    }

    @Test
    void a_subject_that_begins_with_a_verb_needs_no_about() {
        assertThat(words.about("ban hành Quy chế làm việc")).isEqualTo(" ");
        assertThat(words.about("cải cách hành chính")).isEqualTo(" về ");
    }

    @Test
    void a_gap_is_known_by_its_mark() {
        assertThat(words.hasGap("Kế hoạch số " + words.gap(words.wantedNumber()))).isTrue();
        assertThat(words.hasGap("Kế hoạch số 1/KH [dự thảo]")).isFalse();
    }
}
