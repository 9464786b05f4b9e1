package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearValueTest {

    @ParameterizedTest
    @CsvSource({
        // one digit
        "1234, 1284",
        "123, 124",
        // two changed round, side by side or not
        "1243, 1234",
        "4321, 1324",
        // one of them a zero at the end
        "1204, 1240",
        "1200, 1250",
        "94.5, 90.5",
        // the decimal mark moved, or zeros lost
        "12.5, 125",
        "9.45, 94.5",
        "45, 45000",
        "5, 50",
        // a sign alone
        "-12, 12"
    })
    void one_digit_two_changed_round_and_a_moved_mark_are_slips(BigDecimal one, BigDecimal other) {
        assertThat(NearValue.is(one, other)).isTrue();
        assertThat(NearValue.is(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "123, 123",
        "123, 123.0",
        "12, 13",
        "12, 21",
        "123, 145",
        "1234, 2143",
        "123, 312",
        "123, 1234",
        "99, 104",
        "120, 130",
        "1200, 1335"
    })
    void the_same_value_few_digits_and_more_differences_are_none(BigDecimal one, BigDecimal other) {
        assertThat(NearValue.is(one, other)).isFalse();
        assertThat(NearValue.is(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5", "123"})
    void nothing_is_near_zero(BigDecimal stated) {
        assertThat(NearValue.is(stated, BigDecimal.ZERO)).isFalse();
    }
}
