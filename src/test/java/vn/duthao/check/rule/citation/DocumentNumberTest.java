package vn.duthao.check.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({"61, 64", "389, 398", "389, 983", "389, 189", "12, 21"})
    void numbers_with_one_digit_changed_or_two_changed_round_are_near(String one, String other) {
        assertThat(number(one).isNear(number(other))).isTrue();
        assertThat(number(other).isNear(number(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"61, 61", "61, 610", "6, 9", "61, 75", "389, 938", "389, 371"})
    void numbers_that_differ_more_or_not_at_all_are_not(String one, String other) {
        assertThat(number(one).isNear(number(other))).isFalse();
        assertThat(number(other).isNear(number(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12/KH-UBND, 12-KH-UBND, true",
        "12/KH-UBND, 12/QĐ-UBND, false",
        "12/KH-UBND, 13/KH-UBND, false",
        "30c/NQ-CP, 30/NQ-CP, false",
        "61/2018/NĐ-CP, 61/2019/NĐ-CP, false",
        "61/2018/NĐ-CP, 61/2018/NĐ-CP, true"
    })
    void a_number_is_the_same_with_its_letter_year_and_symbol(
            String one, String other, boolean same) {
        assertThat(parse(one).isSame(parse(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "12/KH-UBND, 99/KH-UBND, true",
        "61/2018/NĐ-CP, 64/2019/NĐ-CP, true",
        "61/NĐ-CP, 61/2018/NĐ-CP, false",
        "12/KH-UBND, 12/KH-SNV, false"
    })
    void a_series_is_type_issuer_and_whether_the_year_is_in_the_number(
            String one, String other, boolean same) {
        assertThat(parse(one).isOfSeries(parse(other))).isEqualTo(same);
    }

    private static DocumentNumber number(String serial) {
        return parse(serial + "/KH-UBND");
    }

    private static DocumentNumber parse(String written) {
        return Objects.requireNonNull(DocumentNumber.parse(written));
    }
}
