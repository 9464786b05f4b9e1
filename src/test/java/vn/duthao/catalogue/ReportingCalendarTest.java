package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

    @ParameterizedTest
    @CsvSource({
        "2024, 2023-12-15, 2024-12-14, 2023",
        "2024-Q1, 2023-12-15, 2024-03-14, 2023-Q1",
        "2024-Q2, 2024-03-15, 2024-06-14, 2023-Q2",
        "2024-Q4, 2024-09-15, 2024-12-14, 2023-Q4",
        "2024-H1, 2023-12-15, 2024-06-14, 2023-H1",
        "2024-9M, 2023-12-15, 2024-09-14, 2023-9M",
        "2023-12-20_2024-02-29, 2023-12-20, 2024-02-29, 2022-12-20_2023-02-28"
    })
    void a_period_has_its_days_and_the_same_one_of_the_year_before(
            String code, LocalDate first, LocalDate last, String before) {
        var period = Period.parse(code).orElseThrow();

        assertThat(ReportingCalendar.firstDay(period)).isEqualTo(first);
        assertThat(ReportingCalendar.lastDay(period)).isEqualTo(last);
        assertThat(ReportingCalendar.comparable(period).code()).isEqualTo(before);
    }
}
