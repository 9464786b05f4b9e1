package vn.duthao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.statistics.Change.Direction;

class ChangeTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    12,   10,   RISE
                    10,   12,   FALL
                    5,    5.0,  NONE
                    5,    ,     NEW
                    0,    3,    FALL
                    """)
    void goes_the_way_of_the_difference(
            BigDecimal now, @Nullable BigDecimal before, Direction expected) {
        assertThat(new Change(now, before).direction()).isEqualTo(expected);
    }

    @Test
    void tells_the_difference_in_units_and_in_percent_of_the_value_before() {
        var change = new Change(new BigDecimal("94.5"), new BigDecimal("90"));

        assertThat(change.absolute()).contains(new BigDecimal("4.5"));
        assertThat(change.relative()).contains(new BigDecimal("5"));
    }

    @Test
    void has_no_percentage_after_zero_or_nothing() {
        assertThat(new Change(BigDecimal.TEN, BigDecimal.ZERO).relative()).isEmpty();
        assertThat(new Change(BigDecimal.TEN, null).relative()).isEmpty();
        assertThat(new Change(BigDecimal.TEN, null).absolute()).isEmpty();
    }

    @Test
    void a_real_zero_is_zero_at_any_scale() {
        assertThat(new Change(new BigDecimal("0.00"), null).isZero()).isTrue();
        assertThat(new Change(BigDecimal.ONE, null).isZero()).isFalse();
    }
}
