package vn.duthao.check.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

    private static final String ONE_STOP =
            "thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính";

    private final Subjects subjects = new Subjects();

    @Test
    void a_sentence_is_about_a_subject_of_which_it_has_enough_words() {
        assertThat(subjects.isOf(ONE_STOP, "Cơ chế một cửa liên thông được duy trì tại Sở."))
                .isTrue();
        assertThat(subjects.isOf(ONE_STOP, "Theo quy định của Chính phủ.")).isFalse();
        assertThat(subjects.isOf("đất đai năm 2024", "Tiền thuê đất đai năm 2024.")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    về cải cách hành chính năm 2024   | CCHC của Tỉnh năm 2024              | true
                    về cải cách hành chính năm 2024   | CCHC của Tỉnh năm 2023              | false
                    về cải cách hành chính năm 2024   | cải cách hành chính của Tỉnh        | true
                    về cải cách hành chính năm 2024   | theo dõi thi hành pháp luật năm 2024 | false
                    """)
    void subjects_are_alike_in_words_and_of_no_different_years(
            String one, String other, boolean alike) {
        assertThat(subjects.areAlike(one, other)).isEqualTo(alike);
        assertThat(subjects.areAlike(other, one)).isEqualTo(alike);
    }

    @Test
    void only_subjects_that_name_the_year_are_known_to_be_the_same() {
        assertThat(subjects.areSame("cải cách hành chính năm 2024", "CCHC năm 2024")).isTrue();
        assertThat(subjects.areSame("cải cách hành chính", "CCHC")).isFalse();
    }

    @Test
    void what_follows_up_to_the_end_of_the_clause_is_the_subject() {
        var sentence = "Kế hoạch số 9/KH-SNV, về rà soát, đánh giá TTHC; Sở đã triển khai.";

        assertThat(Subjects.after(sentence, sentence.indexOf(", về")))
                .isEqualTo("về rà soát, đánh giá TTHC");
        assertThat(Subjects.after("Kế hoạch số 9/KH-SNV. Sở đã họp.", 20)).isEmpty();
    }
}
