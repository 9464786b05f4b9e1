package vn.duthao.check.rule.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

class NumberingJumpsTest {

    private static List<Finding> headings(String numbers) {
        return CheckFixture.withoutData()
                .findings(
                        "numbering-jumps",
                        Arrays.stream(numbers.split(" ", -1))
                                .map(n -> "# " + n + " Nội dung\nĐã thực hiện.\n")
                                .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({
        "I II IV",
        "1 2 4",
        "1 2 2",
        "2 1",
        "a b d",
        "a b c e g i",
        "I II III V",
        "1.1 1.3"
    })
    void a_number_that_skips_repeats_or_goes_back_is_told(String numbers) {
        assertThat(headings(numbers)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "I II III IV V VI VII VIII IX X XI",
        "1 2 3",
        "a b c d đ e g h i k l m n",
        "a b c d e f g h i j",
        "a b c d e g h i k",
        "I 1 a II",
        "2.1 2.2 2.3",
        "3 4 5"
    })
    void numbers_that_go_on_in_any_alphabet_or_style_are_left_alone(String numbers) {
        assertThat(headings(numbers)).isEmpty();
    }

    @Test
    void the_message_names_both_numbers() {
        assertThat(headings("I II IV"))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.message().in(Locale.ENGLISH)).contains("II", "IV");
                            assertThat(f.message().in(Locale.of("vi"))).contains("II", "IV");
                        });
    }

    @Test
    void codes_of_a_statistics_form_keep_their_gaps() {
        assertThat(
                        CheckFixture.withoutData()
                                .findings(
                                        "numbering-jumps",
                                        """
                                        | STT | Chỉ tiêu | Số liệu |
                                        | 3.1 | Số hồ sơ tiếp nhận | 12 |
                                        | 3.2 | Số hồ sơ đã giải quyết | 12 |
                                        | 3.4 | Số phản ánh | 0 |
                                        """))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1. Một;-2. Hai;-4. Bốn | Bốn",
                "-1. Một;+a) Một cửa;+b) Liên thông;-2. Hai;+a) Tập huấn;+c) Bồi dưỡng | Bồi dưỡng",
                "-1. Một;+a) Một cửa;-3. Ba | Ba",
                "-1. Một;-2. Hai;Ngoài ra, Sở còn làm:;-4. Bốn |",
                "-1. Một;-2. Hai;-1. Một nữa;-2. Hai nữa |",
                "-1. Một;-a) Hai;-3) Ba |",
                "- Một;-2. Hai;- Ba;-3. Ba |"
            })
    void items_of_one_depth_go_on_until_text_or_a_new_list_parts_them(
            String lines, @Nullable String jump) {
        assertThat(CheckFixture.withoutData().findings("numbering-jumps", lines.replace(';', '\n')))
                .extracting(Finding::text)
                .containsExactlyElementsOf(jump == null ? List.of() : List.of(jump));
    }

    @ParameterizedTest
    @CsvSource({"e f a", "A B D", "XXXVIII XXXIX I", "(1) (3)"})
    void a_list_of_headings_does_not_begin_anew(String numbers) {
        assertThat(headings(numbers)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"A B C D Đ E", "A b 3", "XXXIX XL", "1. 2 3)", "(1) (2)", "w x y"})
    void numbers_of_another_form_or_of_no_outline_are_not_compared(String numbers) {
        assertThat(headings(numbers)).isEmpty();
    }
}
