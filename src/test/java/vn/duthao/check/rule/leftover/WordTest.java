package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Word#of} remembers what it has read; what reads is asked here. */
class WordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sở KH&CN, 24/7.      | Sở KH&CN , 24/7 .
                    a/ b &c d& e/f/g/    | a / b & c d & e/f/g /
                    và//hoặc             | và / / hoặc
                    &/7                  | & / 7
                    (năm  2024)          | ( năm 2024 )
                    STP                  | STP
                    """)
    void words_and_marks_are_cut_and_marks_within_a_word_belong_to_it(String text, String cut) {
        assertThat(Word.read(text)).extracting(Word::text).containsExactly(cut.split(" "));
        assertThat(Word.read(text))
                .allSatisfy(
                        w -> assertThat(text.substring(w.start(), w.end())).isEqualTo(w.text()));
    }

    @Test
    void a_text_without_words_has_none() {
        assertThat(Word.read("")).isEmpty();
        assertThat(Word.read(" \u00a0 ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SỞ, false, false, true, true",
        "Sở, false, false, true, false",
        "S, false, false, true, false",
        "sở, false, false, false, false",
        "24/7, false, true, false, true",
        "'(', true, false, false, false"
    })
    void a_word_is_a_mark_a_number_or_in_capitals(
            String text, boolean mark, boolean number, boolean capital, boolean capitals) {
        var word = Word.read(text).getFirst();

        assertThat(word.isMark()).isEqualTo(mark);
        assertThat(word.isNumber()).isEqualTo(number);
        assertThat(word.isCapital()).isEqualTo(capital);
        assertThat(word.isAllCapitals()).isEqualTo(capitals);
    }
}
