package vn.duthao.statistics.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    05            | 5
                    '  12 '       | 12
                    4903          | 4903
                    -7            | -7
                    98,5          | 98.5
                    98.5          | 98.5
                    0.945         | 0.945
                    0,125         | 0.125
                    1234.567      | 1234.567
                    1234,567      | 1234.567
                    1.234.567     | 1234567
                    1,234,567     | 1234567
                    1.234,5       | 1234.5
                    1,234.50      | 1234.50
                    12 345        | 12345
                    1.234.567,85  | 1234567.85
                    """)
    void reads_what_can_be_read_in_one_way(String text, BigDecimal expected) {
        assertThat(CellNumber.read(text)).isEqualTo(new CellNumber.Certain(expected, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"98,5%", "98,5 %", "98.5%"})
    void keeps_that_it_is_a_percentage(String text) {
        assertThat(CellNumber.read(text))
                .isEqualTo(new CellNumber.Certain(new BigDecimal("98.5"), true));
    }

    @ParameterizedTest
    @CsvSource({"1.234,1234,1.234", "'12,345',12345,12.345", "-1.234,-1234,-1.234"})
    void never_guesses_whether_a_sign_is_for_thousands_or_decimals(
            String text, BigDecimal thousands, BigDecimal decimal) {
        assertThat(CellNumber.read(text))
                .isEqualTo(new CellNumber.Ambiguous(List.of(thousands, decimal)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "x",
                "không",
                "N/A",
                "12 hồ sơ",
                "1.2.3",
                "1,23,456",
                "12.",
                ".5",
                "1e5",
                "0x10",
                "1..2",
                "12-15",
                "04/07",
                "１２"
            })
    void anything_else_is_no_number(String text) {
        assertThat(CellNumber.read(text)).isEqualTo(new CellNumber.None());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void a_number_printed_as_Vietnamese_reports_do_is_read_back_or_ambiguous(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            var value = BigDecimal.valueOf(random.nextLong(100_000_000), random.nextInt(3));
            var printed =
                    String.format(Locale.GERMANY, "%,." + Math.max(0, value.scale()) + "f", value);

            switch (CellNumber.read(printed)) {
                case CellNumber.Certain(var read, _) ->
                        assertThat(read).isEqualByComparingTo(value);
                case CellNumber.Ambiguous(var readings) ->
                        assertThat(readings).anyMatch(r -> r.compareTo(value) == 0);
                case CellNumber.None none -> assertThat(printed).as("%s", none).isEmpty();
            }
        }
    }
}
