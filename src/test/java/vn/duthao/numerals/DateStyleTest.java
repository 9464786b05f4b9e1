package vn.duthao.numerals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.duthao.numerals.Reading.CalendarDate;

class DateStyleTest {

    private static final long SEED = 2020;

    @ParameterizedTest
    @CsvSource({
        "2023-09-08, 08/9/2023, ngày 08 tháng 9 năm 2023",
        "2021-12-06, 06/12/2021, ngày 06 tháng 12 năm 2021",
        "2024-02-19, 19/02/2024, ngày 19 tháng 02 năm 2024",
        "2024-03-31, 31/3/2024, ngày 31 tháng 3 năm 2024"
    })
    void pads_days_below_ten_and_the_months_one_and_two(
            LocalDate date, String figures, String words) {
        assertThat(DateStyle.FIGURES.print(date)).isEqualTo(figures);
        assertThat(DateStyle.WORDS.print(date)).isEqualTo(words);
    }

    private static Stream<LocalDate> dates() {
        var random = new SplittableRandom(SEED);
        return Stream.generate(() -> LocalDate.ofEpochDay(random.nextLong(60_000))).limit(300);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_printed_reads_back(DateStyle style) {
        assertThat(dates())
                .allSatisfy(
                        date ->
                                assertThat(new NumeralScanner().scan(style.print(date)))
                                        .extracting(NumericSpan::reading)
                                        .containsExactly(new CalendarDate(date)));
    }
}
