package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Phrases PHRASES =
            Phrases.of(List.of("kế hoạch", "kế hoạch năm", "năm", "Luật"));

    @ParameterizedTest
    @CsvSource({
        "theo KẾ HOẠCH năm nay, kế hoạch năm 1-4",
        "theo kế hoạch của năm, kế hoạch 1-3 năm 4-5",
        "năm năm, năm 0-1 năm 1-2",
        "theo Luật và luật, Luật 1-2",
        "kế, ''",
        "'', ''"
    })
    void the_longest_phrases_are_found_from_left_to_right(String text, String found) {
        assertThat(
                        PHRASES.all(Word.of(text)).stream()
                                .map(PhrasesTest::told)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(found);
        assertThat(PHRASES.in(Word.of(text))).isEqualTo(!found.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "theo kế hoạch năm, 4, kế hoạch năm 1-4",
        "theo kế hoạch năm, 3, kế hoạch 1-3",
        "kế hoạch, 2, kế hoạch 0-2",
        "hoạch, 1, -",
        "luật, 1, -",
        "Luật, 1, Luật 0-1",
        "năm, 0, -"
    })
    void the_longest_phrase_that_ends_before_a_word_is_found(String text, int to, String found) {
        assertThat(told(PHRASES.before(Word.of(text), to))).isEqualTo(found);
    }

    @Test
    void after_the_last_word_begins_no_phrase() {
        assertThat(PHRASES.at(Word.of("năm"), 1)).isNull();
    }

    private static String told(Phrases.@Nullable Match match) {
        return match == null ? "-" : match.text() + " " + match.from() + "-" + match.to();
    }
}
