package vn.duthao.evaluation.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The closeness of two texts. */
class ChrfTest {

    private static final String TEXT = "Sở đã giải quyết 4.632 hồ sơ đúng hạn.";

    @Test
    void a_text_is_wholly_close_to_itself() {
        assertThat(Chrf.of(TEXT, TEXT).value()).isEqualTo(1);
    }

    @Test
    void white_space_and_the_form_of_the_letters_make_no_difference() {
        var apart = Normalizer.normalize(TEXT.replace(" ", " \n "), Normalizer.Form.NFD);

        assertThat(Chrf.of(apart, TEXT).value()).isEqualTo(1);
    }

    @Test
    void texts_without_a_common_letter_and_empty_texts_are_not_close_at_all() {
        assertThat(Chrf.of("abc", "xyz").value()).isZero();
        assertThat(Chrf.of("", TEXT).value()).isZero();
        assertThat(Chrf.of(TEXT, "").value()).isZero();
    }

    /**
     * Unigrams a, b, c and d: 3 of 4 are right; bigrams: 2 of 3; trigrams: 1 of 2; none of four.
     */
    @Test
    void the_shares_of_each_length_are_averaged() {
        var precision = (3 / 4.0 + 2 / 3.0 + 1 / 2.0 + 0) / 4;

        assertThat(Chrf.of("abcd", "abcx").value()).isCloseTo(precision, within(1e-12));
    }

    /** Precision 1; recall 2/4, 1/3: F with beta 2 is 5PR / (4P + R). */
    @Test
    void what_is_missing_weighs_more_than_what_is_too_much() {
        var recall = (2 / 4.0 + 1 / 3.0) / 2;

        assertThat(Chrf.of("ab", "abcd").value())
                .isCloseTo(5 * recall / (4 + recall), within(1e-12));
        assertThat(Chrf.of("ab", "abcd").value()).isLessThan(Chrf.of("abcd", "ab").value());
    }

    @Test
    void an_n_gram_counts_no_more_often_than_people_wrote_it() {
        assertThat(Chrf.of("aaaa", "a").orders().getFirst()).isEqualTo(new Chrf.Order(1, 4, 1));
    }

    @Test
    void counts_of_texts_add_up() {
        var random = new SplittableRandom(7);
        for (var i = 0; i < 100; i++) {
            var one = Chrf.of(word(random), word(random));
            var other = Chrf.of(word(random), word(random));
            var both = one.plus(other).orders().getFirst();
            var first = one.orders().getFirst();
            var second = other.orders().getFirst();

            assertThat(both.common()).isEqualTo(first.common() + second.common());
            assertThat(both.drafted()).isEqualTo(first.drafted() + second.drafted());
            assertThat(both.written()).isEqualTo(first.written() + second.written());
        }
    }

    private static String word(SplittableRandom random) {
        return random.ints(random.nextInt(1, 30), 'a', 'e')
                .collect(StringBuilder::new, (w, c) -> w.append((char) c), StringBuilder::append)
                .toString();
    }
}
