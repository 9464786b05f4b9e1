package vn.duthao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.notice.UnusableInputException;

class FormulaTest {

    private static final Map<String, BigDecimal> VALUES =
            Map.of(
                    "a", BigDecimal.valueOf(6),
                    "b", BigDecimal.valueOf(4),
                    "ho-so.tiep-nhan", BigDecimal.valueOf(10),
                    "ho-so", BigDecimal.valueOf(1000));

    private static Optional<BigDecimal> value(String formula) {
        return Formula.parse(formula).evaluate(id -> Optional.ofNullable(VALUES.get(id)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    a+b,                    10
                    =a + b,                 10
                    a-(b),                  2
                    a - b - 1,              1
                    (a)-b,                  2
                    a − b,                  2
                    a+b*2,                  14
                    (a+b)*2,                20
                    a/b*100,                150
                    a : b × 100%,           150
                    a*1.5,                  9
                    'a*1,5',                9
                    ho-so.tiep-nhan,        10
                    ho-so.tiep-nhan - a,    4
                    ho-so.tiep-nhan/b*100,  250
                    ((a)),                  6
                    """)
    void computes_as_arithmetic_does(String formula, BigDecimal expected) {
        assertThat(value(formula))
                .get()
                .satisfies(v -> assertThat(v).isEqualByComparingTo(expected));
    }

    @Test
    void a_hyphen_inside_a_word_belongs_to_the_id() {
        assertThat(Formula.parse("ho-so.tiep-nhan - ho-so.ky-truoc").operands())
                .containsExactly("ho-so.tiep-nhan", "ho-so.ky-truoc");
        assertThat(Formula.parse("a-b").operands()).containsExactly("a-b");
    }

    @Test
    void divides_to_34_digits() {
        assertThat(value("b/a")).contains(new BigDecimal("0.6666666666666666666666666666666667"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a + c", "a / (b - 4)", "c"})
    void has_no_value_without_an_operand_or_with_a_zero_divisor(String formula) {
        assertThat(value(formula)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    a +,      4
                    (a + b,   7
                    a b,      3
                    a + * b,  5
                    ),        1
                    a) + b,   2
                    """)
    void says_at_which_character_it_is_not_understood(String formula, String place) {
        assertThatThrownBy(() -> Formula.parse(formula))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.notice().arguments()).containsExactly(formula, place));
    }

    @Test
    void refuses_what_is_too_long_or_too_deep() {
        assertThatThrownBy(() -> Formula.parse("(".repeat(500) + "a" + ")".repeat(500)))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> Formula.parse("a+".repeat(5_000) + "a"))
                .isInstanceOf(UnusableInputException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_sum_of_any_ids_is_their_sum(long seed) {
        var random = new SplittableRandom(seed);
        var values = new java.util.LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < 20; i++) {
            values.put("chi-tieu." + i + "-x", BigDecimal.valueOf(random.nextInt(100_000)));
        }

        var formula = Formula.parse(String.join("+", values.keySet()));

        assertThat(formula.operands()).containsExactlyElementsOf(values.keySet());
        assertThat(formula.evaluate(id -> Optional.ofNullable(values.get(id))))
                .contains(values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void finds_operands_in_data_by_the_catalogues_id() {
        var data = SmallCatalogue.data("ho-so.truc-tuyen=90", "ho-so.moi=120");

        assertThat(Formula.parse("ho-so.truc-tuyen/ho-so.moi*100").evaluate(data))
                .get()
                .satisfies(v -> assertThat(v).isEqualByComparingTo("75"));
    }
}
