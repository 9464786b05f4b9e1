package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.numerals.NumeralScanner;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;

class AgreementTest {

    private final Agreement agreement =
            new Agreement(Resources.read("thresholds.yaml", Thresholds.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4.903 hồ sơ           | 0 | 4903     | true
                    4.904 hồ sơ           | 0 | 4903     | false
                    05 hồ sơ              | 0 | 5        | true
                    94,5%                 | 0 | 94.4728  | true
                    94,47%                | 0 | 94.4728  | true
                    94,4%                 | 0 | 94.4728  | false
                    94,5%                 | 0 | 94.45    | true
                    94,4%                 | 0 | 94.45    | false
                    94,47%                | 0 | 94.5     | true
                    85%                   | 0 | 85.4     | true
                    2,5 tỷ đồng           | -6 | 2500    | true
                    2,5 tỷ đồng           | -6 | 2549    | true
                    2,5 tỷ đồng           | -6 | 2550    | false
                    2,5 tỷ đồng           | -6 | 250     | false
                    hơn 4.900 hồ sơ       | 0 | 4903     | true
                    hơn 5.000 hồ sơ       | 0 | 4903     | false
                    gần 5.000 hồ sơ       | 0 | 4903     | true
                    gần 4.900 hồ sơ       | 0 | 4903     | false
                    gần 50.000 hồ sơ      | 0 | 4903     | false
                    khoảng 5.000 hồ sơ    | 0 | 4903     | true
                    khoảng 6.000 hồ sơ    | 0 | 4903     | false
                    ít nhất 01 tin        | 0 | 3        | false
                    ít nhất 02 tin        | 0 | 3        | true
                    dưới 10 hồ sơ         | 0 | 9        | true
                    dưới 10 hồ sơ         | 0 | 10       | false
                    dưới 10 hồ sơ         | 0 | 5        | true
                    dưới 10 hồ sơ         | 0 | 4        | false
                    dưới 10 hồ sơ         | 0 | 11       | false
                    tối đa 10 hồ sơ       | 0 | 10       | true
                    hơn 4.000 hồ sơ       | 0 | 6000     | true
                    hơn 4.000 hồ sơ       | 0 | 6001     | false
                    gần 5.000 hồ sơ       | 0 | 4500     | true
                    gần 5.000 hồ sơ       | 0 | 4499     | false
                    khoảng 5.000 hồ sơ    | 0 | 4750     | true
                    khoảng 5.000 hồ sơ    | 0 | 4749     | false
                    khoảng 5.000 hồ sơ    | 0 | 5250     | true
                    khoảng 5.000 hồ sơ    | 0 | 5251     | false
                    hơn 2 tỷ đồng         | -6 | 2500    | true
                    2 tỷ đồng             | -6 | 2600    | false
                    """)
    void a_figure_agrees_as_it_is_printed_and_loosened(
            String text, int shift, BigDecimal exact, boolean agrees) {
        var span = new NumeralScanner().scan(text).getFirst();
        var quantity = (Reading.Quantity) span.reading();

        assertThat(agreement.holds(List.of(quantity), span.qualifier(), shift, exact))
                .isEqualTo(agrees);
    }

    @Test
    void a_value_rounded_half_up_agrees_and_its_neighbour_does_not() {
        var random = new SplittableRandom(7);
        for (var i = 0; i < 500; i++) {
            var decimals = random.nextInt(3);
            var exact = new BigDecimal(random.nextInt(1, 99_999_999)).movePointLeft(6);
            var printed = exact.setScale(decimals, RoundingMode.HALF_UP);
            var ulp = BigDecimal.ONE.movePointLeft(decimals);

            assertThat(holds(printed, decimals, exact)).isTrue();
            assertThat(holds(printed.add(ulp), decimals, exact)).isFalse();
            assertThat(holds(printed.subtract(ulp), decimals, exact)).isFalse();
        }
    }

    private boolean holds(BigDecimal printed, int decimals, BigDecimal exact) {
        var quantity = new Reading.Quantity(printed, decimals, false, 0, true);
        return agreement.holds(List.of(quantity), Qualifier.NONE, 0, exact);
    }
}
