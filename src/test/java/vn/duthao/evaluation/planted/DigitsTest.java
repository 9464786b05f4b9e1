package vn.duthao.evaluation.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Slips of the hand. */
class DigitsTest {

    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void a_slip_changes_one_digit_of_any_number() {
        for (var i = 0; i < 2000; i++) {
            var number =
                    new PrintedNumber("1")
                            .like(java.math.BigDecimal.valueOf(random.nextInt(1, 99999)));
            var slip = Digits.slip(number, random).orElseThrow();

            assertThat(slip.text()).hasSameSizeAs(number.text());
            assertThat(differences(slip.text(), number.text())).isEqualTo(1);
        }
    }

    @Test
    void equal_digits_cannot_change_places() {
        assertThat(Digits.transposition(new PrintedNumber("777"), random)).isEmpty();
        assertThat(Digits.transposition(new PrintedNumber("07"), random)).isEmpty();
        assertThat(Digits.transposition(new PrintedNumber("10"), random)).isEmpty();
    }

    @Test
    void a_magnitude_is_off_by_powers_of_ten() {
        for (var i = 0; i < 500; i++) {
            var number =
                    new PrintedNumber("1")
                            .like(java.math.BigDecimal.valueOf(random.nextInt(1000, 9999)));
            var other = Digits.magnitude(number, random).orElseThrow();

            assertThat(other.value().stripTrailingZeros().unscaledValue())
                    .isEqualTo(number.value().stripTrailingZeros().unscaledValue());
            assertThat(other.value()).isNotEqualByComparingTo(number.value());
        }
    }

    private static long differences(String a, String b) {
        return java.util.stream.IntStream.range(0, a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .count();
    }
}
