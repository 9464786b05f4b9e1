package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "2024, năm 2024",
        "2024-Q4, quý IV năm 2024",
        "2024-H1, 6 tháng đầu năm 2024",
        "2024-9M, 9 tháng đầu năm 2024",
        "2024-02-15_2024-03-14, từ ngày 15/02/2024 đến ngày 14/3/2024"
    })
    void a_period_has_its_words(String code, String words) {
        assertThat(Period.parse(" " + code + " ").orElseThrow().inWords()).isEqualTo(words);
    }

    @Test
    void a_period_of_another_year_has_its_label_and_number_too() {
        var days = Period.custom(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31), "Quý I/2023");

        assertThat(days.inYear(2021))
                .isEqualTo(
                        Period.custom(
                                LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31), "Quý I/2021"));
        assertThat(Period.quarter(2023, 2).inYear(2025)).isEqualTo(Period.quarter(2025, 2));
    }

    @Test
    void a_period_may_be_a_single_day() {
        assertThat(Period.parse("2024-05-01_2024-05-01")).isPresent();
    }
}
