package vn.duthao.numerals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.numerals.Reading.Quantity;

class NumeralPrinterTest {

    private static final long SEED = 30;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4903       | 0 | false | 4.903
                    1234567.85 | 2 | false | 1.234.567,85
                    94.4748    | 2 | false | 94,47
                    94.475     | 2 | false | 94,48
                    94.45      | 1 | false | 94,5
                    -94.45     | 1 | false | -94,5
                    40.00      | 2 | false | 40
                    5          | 0 | true  | 05
                    0          | 0 | true  | 00
                    10         | 0 | true  | 10
                    5.5        | 1 | true  | 5,5
                    9.96       | 1 | true  | 10
                    -5         | 0 | true  | -05
                    -0.04      | 1 | false | 0
                    999.5      | 0 | false | 1.000
                    1E+6       | 0 | false | 1.000.000
                    """)
    void prints_figures_as_reports_do(
            BigDecimal value, int decimals, boolean padded, String printed) {
        assertThat(NumeralPrinter.print(value, decimals, padded)).isEqualTo(printed);
    }

    private static Stream<BigDecimal> values() {
        var random = new SplittableRandom(SEED);
        return IntStream.range(0, 500)
                .mapToObj(
                        i ->
                                BigDecimal.valueOf(
                                        random.nextLong((long) Math.pow(10, 1 + i % 12)), i % 3));
    }

    @Test
    void what_is_printed_reads_back() {
        assertThat(values())
                .allSatisfy(
                        value -> {
                            assertThat(read(NumeralPrinter.print(value, 2, false)))
                                    .isEqualByComparingTo(value);
                            assertThat(read(NumeralPrinter.print(value, 2, true)))
                                    .isEqualByComparingTo(value);
                        });
    }

    @Test
    void rounds_half_up() {
        assertThat(values())
                .allSatisfy(
                        value ->
                                assertThat(read(NumeralPrinter.print(value, 1, false)))
                                        .isEqualByComparingTo(
                                                value.setScale(1, RoundingMode.HALF_UP)));
    }

    private static BigDecimal read(String printed) {
        return ((Quantity) new NumeralScanner().readWhole(printed).orElseThrow()).value();
    }
}
