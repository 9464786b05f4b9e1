package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.numerals.NumeralScanner;
import vn.duthao.numerals.NumericSpan;

/** Which numbers of a text are believed whose words had to be restored. */
class DoubtfulNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tiếp nhận 1.204 hồ sơ, giải quyết 1.187 hồ sơ  | 1.204 1.187
                    ban hành hai kế hoạch và 3 công văn            | 3
                    trả 16 02 phản ánh                             | 02
                    trả 160 02 phản ánh                            | 02
                    đã nhận 2.016 02 phản ánh                      | 2.016 02
                    Phòng A 12 11 10 9                             | ''
                    Phòng A 12 11 10 và 9 hồ sơ                    | 9
                    """)
    void a_word_a_short_number_before_another_and_a_row_of_numbers_are_not(
            String text, String believed) {
        var spans = new NumeralScanner().scan(text);

        assertThat(
                        DoubtfulNumbers.without(spans, text).stream()
                                .map(NumericSpan::text)
                                .reduce((a, b) -> a + " " + b)
                                .orElse(""))
                .isEqualTo(believed);
    }
}
