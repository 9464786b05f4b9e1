package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.Period;
import vn.duthao.numerals.Reading.PeriodMention;

class MonthSpanTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2023, 0, , 2023-1, 2023-12",
        "YEAR, , 0, , 2024-1, 2024-12",
        "QUARTER, 2023, 1, , 2023-1, 2023-3",
        "QUARTER, , 4, , 2024-10, 2024-12",
        "FIRST_HALF, 2023, 0, , 2023-1, 2023-6",
        "SECOND_HALF, 2023, 0, , 2023-7, 2023-12",
        "NINE_MONTHS, 2023, 0, , 2023-1, 2023-9",
        "MONTH, 2023, 5, , 2023-5, 2023-5",
        "FIRST_MONTHS, 2023, 10, , 2023-1, 2023-10",
        "LAST_MONTHS, 2023, 4, , 2023-9, 2023-12",
        "YEARS, 2021, 0, 2025, 2021-1, 2025-12",
        "YEARS, 2021, 0, , 2021-1, 2021-12"
    })
    void a_mention_spans_its_months_of_its_own_year_or_of_that_of_the_report(
            PeriodMention.Kind kind,
            @Nullable Integer year,
            int number,
            @Nullable Integer lastYear,
            String first,
            String last) {
        assertThat(MonthSpan.of(new PeriodMention(kind, year, number, lastYear), 2024))
                .isEqualTo(span(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-1, 2024-12",
        "2024-Q1, 2024-1, 2024-3",
        "2024-Q3, 2024-7, 2024-9",
        "2024-H1, 2024-1, 2024-6",
        "2024-9M, 2024-1, 2024-9",
        "2024-03-14_2024-05-02, 2024-3, 2024-5",
        "2024-03-15_2024-05-02, 2024-4, 2024-5"
    })
    void a_period_is_named_after_the_months_that_begin_after_the_cut_off(
            String code, String first, String last) {
        assertThat(MonthSpan.of(Period.parse(code).orElseThrow())).isEqualTo(span(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-1, 2024-3, 2024-3, 2024-4, true, false",
        "2024-1, 2024-3, 2024-4, 2024-4, false, true",
        "2024-4, 2024-5, 2024-1, 2024-4, true, false",
        "2024-5, 2024-5, 2024-1, 2024-4, false, false",
        "2023-12, 2023-12, 2024-1, 2024-1, false, true"
    })
    void spans_meet_in_a_month_or_one_is_before_the_other(
            String first, String last, String from, String to, boolean meets, boolean before) {
        assertThat(span(first, last).meets(span(from, to))).isEqualTo(meets);
        assertThat(span(first, last).isBefore(span(from, to))).isEqualTo(before);
    }

    private static MonthSpan span(String first, String last) {
        return new MonthSpan(month(first), month(last));
    }

    private static int month(String text) {
        return Integer.parseInt(text, 0, 4, 10) * 12
                + Integer.parseInt(text, 5, text.length(), 10)
                - 1;
    }
}
