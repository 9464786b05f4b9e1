package vn.duthao.realise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.Period;
import vn.duthao.phrases.FramePart.Time;
import vn.duthao.phrases.FramePart.Time.Role;

class TimeWordsTest {

    private static String print(String now, String past, Role role, int offset, String surface) {
        return new TimeWords(Period.parse(now).orElseThrow())
                .print(new Time(role, offset, surface), Period.parse(past).orElseThrow());
    }

    @Test
    void years_move_as_far_as_the_report() {
        assertThat(print("2025", "2023", Role.YEAR, 0, "năm 2022 và 2023"))
                .isEqualTo("năm 2024 và 2025");
        assertThat(print("2025", "2023", Role.PROGRAMME, 2030, "giai đoạn 2021 - 2030"))
                .isEqualTo("giai đoạn 2021 - 2030");
    }

    @Test
    void a_longer_number_is_no_year() {
        assertThat(print("2025", "2023", Role.YEAR, 0, "20231 hồ sơ")).isEqualTo("20231 hồ sơ");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-Q3, 0, quý II năm 2023, quý III năm 2024",
        "2024-Q4, 1, quý III năm 2023, quý I năm 2025",
        "2024-Q1, -1, quý I năm 2023, quý IV năm 2023",
        "2024-Q1, 1, Quý 3/2023, Quý 2/2024"
    })
    void a_quarter_wraps_over_the_year(String now, int offset, String surface, String printed) {
        assertThat(print(now, "2023-Q2", Role.QUARTER, offset, surface)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023, năm 2023, năm 2024",
        "2024-Q4, 2023-Q1, Quý I/2023, Quý IV/2024",
        "2024-H1, 2023-H1, 06 tháng đầu năm 2023, 06 tháng đầu năm 2024"
    })
    void the_own_period_of_the_same_kind_keeps_its_style(
            String now, String past, String surface, String printed) {
        assertThat(print(now, past, Role.OWN_PERIOD, 0, surface)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-H1, 2023, năm 2023, 6 tháng đầu năm 2024",
        "2024-Q2, 2023, Năm 2023, Quý II năm 2024",
        "2024, 2023-9M, 9 tháng đầu năm 2023, năm 2024"
    })
    void the_own_period_of_another_kind_is_named_anew(
            String now, String past, String surface, String printed) {
        assertThat(print(now, past, Role.OWN_PERIOD, 0, surface)).isEqualTo(printed);
    }

    @Test
    void a_quarter_in_capitals_is_moved_too() {
        assertThat(print("2024-Q2", "2023-Q1", Role.OWN_PERIOD, 0, "QUÝ I NĂM 2023"))
                .isEqualTo("QUÝ II NĂM 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-05, 12/11/2023, 05/02/2024",
        "2024-01-15, 6/3/2023, 15/01/2024",
        "2024-04-05, 6/3/2023, 05/4/2024",
        "2024-04-05, 06/03/2023, 05/04/2024",
        "2024-02-05, 6 tháng 3 năm 2023, 05 tháng 02 năm 2024",
        "2024-04-05, 6 tháng 3 năm 2023, 05 tháng 4 năm 2024",
        "2024-12-14, 6/3/2023, 14/12/2024"
    })
    void days_below_ten_and_the_months_1_and_2_have_a_zero(
            LocalDate date, String surface, String printed) {
        assertThat(new TimeWords(Period.year(2024)).date(date, surface)).isEqualTo(printed);
    }

    @Test
    void the_days_of_the_period_are_those_of_the_calendar() {
        assertThat(print("2024", "2023", Role.FIRST_DAY, 0, "15/12/2022")).isEqualTo("15/12/2023");
        assertThat(print("2024-H1", "2023", Role.LAST_DAY, 0, "14/9/2023")).isEqualTo("14/6/2024");
    }
}
