package vn.duthao.numerals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "I, 1",
        "IV, 4",
        "IX, 9",
        "X, 10",
        "XI, 11",
        "XXXIX, 39",
        "XXXX, -1",
        "'', -1",
        "IIII, -1",
        "XA, -1",
        "IX5, -1",
        "ii, -1"
    })
    void capitals_up_to_39_have_a_value(String text, int value) {
        assertThat(RomanNumeral.value(text)).isEqualTo(value);
    }
}
