package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.statistics.SmallCatalogue.data;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.duthao.phrases.FramePart.Movement.Measure;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.SmallCatalogue;

class FactsTest {

    private static Facts facts(String... values) {
        return new Facts(data(values), null, SmallCatalogue.CATALOGUE);
    }

    private static Facts since(DataSet earlier, String... values) {
        return new Facts(data(values), earlier, SmallCatalogue.CATALOGUE);
    }

    @Test
    void an_observed_value_goes_before_the_computed_one() {
        var facts = facts("ho-so.moi=9", "ho-so.truc-tuyen=3", "ho-so.truc-tiep=7");

        assertThat(facts.fact("ho-so.moi"))
                .hasValueSatisfying(
                        fact -> {
                            assertThat(fact.value()).isEqualByComparingTo("9");
                            assertThat(fact.source()).isEqualTo("2024.xlsx!So lieu!D2");
                            assertThat(fact.computed()).isFalse();
                        });
    }

    @Test
    void a_rate_is_rounded_half_up_and_names_its_operands() {
        assertThat(facts("ho-so.truc-tuyen=1", "ho-so.moi=800").fact("ty-le.truc-tuyen"))
                .hasValueSatisfying(
                        fact -> {
                            assertThat(fact.value()).isEqualTo(new BigDecimal("0.13"));
                            assertThat(fact.source())
                                    .isEqualTo("(ho-so.truc-tuyen = 1) / (ho-so.moi = 800) × 100");
                            assertThat(fact.computed()).isTrue();
                        });
    }

    @Test
    void nothing_has_no_rate() {
        assertThat(facts("ho-so.truc-tuyen=0", "ho-so.moi=0").fact("ty-le.truc-tuyen")).isEmpty();
    }

    @Test
    void a_sum_needs_all_its_parts() {
        assertThat(facts("ho-so.truc-tuyen=3", "ho-so.truc-tiep=7").fact("ho-so.moi"))
                .map(Fact::value)
                .contains(BigDecimal.TEN);
        assertThat(facts("ho-so.truc-tuyen=3").fact("ho-so.moi")).isEmpty();
    }

    @Test
    void a_movement_is_told_in_units_or_in_percent_of_the_earlier_value() {
        var facts = since(data("ho-so.moi=80"), "ho-so.moi=70");

        assertThat(facts.movement("ho-so.moi", Measure.DIFFERENCE).orElseThrow().value())
                .isEqualByComparingTo("-10");
        assertThat(facts.movement("ho-so.moi", Measure.RELATIVE).orElseThrow().value())
                .isEqualByComparingTo("-12.5");
    }

    @Test
    void from_zero_there_is_a_difference_but_no_percentage() {
        var facts = since(data("ho-so.moi=0"), "ho-so.moi=70");

        assertThat(facts.movement("ho-so.moi", Measure.RELATIVE)).isEmpty();
        assertThat(facts.movement("ho-so.moi", Measure.DIFFERENCE)).isPresent();
    }

    @Test
    void without_an_earlier_value_nothing_moved() {
        assertThat(facts("ho-so.moi=70").movement("ho-so.moi", Measure.DIFFERENCE)).isEmpty();
        assertThat(
                        since(data("ho-so.qua-han=1"), "ho-so.moi=70")
                                .movement("ho-so.moi", Measure.DIFFERENCE))
                .isEmpty();
    }
}
