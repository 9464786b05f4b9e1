package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2024", "2024-Q1", "2024-Q4", "2024-H1", "2024-9M", "2022-12-15_2023-03-14"})
    void a_code_is_that_of_the_period_it_names(String code) {
        assertThat(Period.parse(code).orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void a_period_of_two_days_is_called_after_them() {
        var period = Period.parse("2022-12-15_2023-03-14").orElseThrow();

        assertThat(period.inWords()).isEqualTo("từ ngày 15/12/2022 đến ngày 14/3/2023");
        assertThat(ReportingCalendar.firstDay(period)).isEqualTo(LocalDate.of(2022, 12, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-Q5", "24", "2023-03-14_2022-12-15", "2023-02-30_2023-03-14", ""})
    void anything_else_is_no_period(String code) {
        assertThat(Period.parse(code)).isEmpty();
    }
}
