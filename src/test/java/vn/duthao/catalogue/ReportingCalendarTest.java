package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2023 2023-Q4",
        "2024-Q1, 2023-Q4 2023",
        "2024-Q2, 2024-Q1",
        "2024-Q3, 2024-Q2 2024-H1",
        "2024-Q4, 2024-Q3 2024-9M",
        "2024-H1, 2023 2023-Q4",
        "2024-9M, 2023 2023-Q4",
        "2024-03-15_2024-04-30, 2024-Q1",
        "2024-03-01_2024-04-30, ''"
    })
    void the_preceding_periods_end_on_the_day_before_and_the_same_kind_comes_first(
            String period, String preceding) {
        assertThat(
                        ReportingCalendar.preceding(Period.parse(period).orElseThrow()).stream()
                                .map(Period::code)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(preceding);
    }
}
