package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Indicator;
import vn.duthao.numerals.UnitScale;

class FactTest {

    private static final List<String> UNITS =
            List.of("đồng", "nghìn đồng", "ngàn đồng", "triệu đồng", "tỷ đồng");

    private static Fact fact(String value, String unit) {
        return fact(new BigDecimal(value), unit);
    }

    private static Fact fact(BigDecimal value, String unit) {
        var indicator =
                new Indicator(
                        "kinh-phi",
                        "Kinh phí",
                        unit,
                        Indicator.Kind.MONEY,
                        0,
                        false,
                        Map.of(),
                        List.of(),
                        null,
                        null);
        return new Fact(indicator, value, "2024.xlsx!So lieu!D2", false);
    }

    @ParameterizedTest
    @CsvSource({
        "4520700, triệu đồng, 9, 4520.7",
        "4520740, triệu đồng, 9, 4520.74",
        "2.5, tỷ đồng, 6, 2500",
        "7150, triệu đồng, 6, 7150",
        "0, triệu đồng, 9, 0",
        "318266, hồ sơ, 3, 318.266"
    })
    void a_value_is_told_exactly_in_another_unit(
            String value, String unit, int power, BigDecimal told) {
        assertThat(fact(value, unit).in(power).orElseThrow()).isEqualByComparingTo(told);
    }

    @Test
    void a_value_that_needs_many_decimals_is_not_told_in_a_greater_unit() {
        assertThat(fact("4520740", "nghìn đồng").in(9)).isEmpty();
    }

    @Test
    void a_value_told_is_the_same_amount_whatever_the_units() {
        var random = new SplittableRandom(4);
        for (int i = 0; i < 2000; i++) {
            var unit = UNITS.get(random.nextInt(UNITS.size()));
            var power = UnitScale.of(UNITS.get(random.nextInt(UNITS.size())));
            var value = BigDecimal.valueOf(random.nextLong(10_000_000_000L), random.nextInt(3));
            var amount = value.scaleByPowerOfTen(UnitScale.of(unit));

            fact(value, unit)
                    .in(power)
                    .ifPresent(
                            told ->
                                    assertThat(told.scaleByPowerOfTen(power))
                                            .isEqualByComparingTo(amount));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"người", "lượt", "hồ sơ", "%", "đồng", "tỷ lệ", ""})
    void a_unit_without_a_scale_word_has_none(String unit) {
        assertThat(UnitScale.of(unit)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"nghìn đồng, 3", "ngàn đồng, 3", "triệu đồng, 6", "tỷ đồng, 9", "tỉ đồng, 9"})
    void a_scale_word_is_a_power_of_ten(String unit, int power) {
        assertThat(UnitScale.of(unit)).isEqualTo(power);
    }
}
