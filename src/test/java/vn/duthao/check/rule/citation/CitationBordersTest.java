package vn.duthao.check.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a slip of a citation begins, and that each is told by its own message. */
class CitationBordersTest {

    private static CitedReport report() {
        return CitedReport.of("2024-12-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    số 389 /KH-UBND ngày 25/12/2023   | 389 /KH-UBND is not how a number and symbol are written. Write 389/KH-UBND.
                    số số 389/KH-UBND ngày 25/12/2023 | “số” is doubled in “số số 389/KH-UBND”. Write số 389/KH-UBND.
                    số 389/HK-UBND ngày 25/12/2023    | 389/HK-UBND has a type code that does not exist. Probably 389/KH-UBND is meant.
                    số 389/KX-UBND ngày 25/12/2023    | 389/KX-UBND has a type code that does not exist. Probably 389/KH-UBND is meant.
                    số 389/XY-UBND ngày 25/12/2023    |
                    số 389/KHX-UBND ngày 25/12/2023   |
                    số 389 ngày 25/12/2023            | The number 389 has no symbol (type and issuer). Add it from the document.
                    số 389/KH ngày 25/12/2023         | 389/KH does not say the issuer's code. Add it from the document.
                    số 389/KH-UBND ngày 31/02/2024    | No calendar has the day 31/02/2024. Correct it from the document.
                    số 12/QĐ-UBND ngày 31/3/2020      | Kế hoạch số 12/QĐ-UBND: the symbol “QĐ” is not that of a “Kế hoạch”. Correct the kind of document or the symbol.
                    số 102/KH-SNV ngày 12/01/2025     | Kế hoạch số 102/KH-SNV has the date 12/01/2025, which is after the report's own (12/12/2024). Correct the document's date.
                    """)
    void a_slip_says_what_is_wrong_and_what_to_do(String citation, @Nullable String message) {
        assertThat(report().findings("Theo Kế hoạch " + citation + "."))
                .extracting(f -> f.message().in(Locale.ENGLISH))
                .containsExactlyElementsOf(message == null ? List.of() : List.of(message));
    }

    @Test
    void a_report_without_date_is_measured_by_the_time_in_which_it_is_written() {
        assertThat(
                        CitedReport.undated()
                                .about(2024)
                                .findings("Theo Kế hoạch số 102/KH-SNV ngày 12/02/2025."))
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.message().in(Locale.ENGLISH))
                                        .contains("is written (until 28/01/2025)"));
    }

    @Test
    void the_date_of_a_known_number_of_another_year_is_expected() {
        var sentence = "Theo Quyết định số 25/2018/QĐ-UBND ngày 08/10/2021 của UBND Tỉnh.";
        var known = report().knowing("25/2018/QĐ-UBND", "Quyết định", "UBND Tỉnh", "2018-10-08");

        assertThat(report().told(sentence))
                .containsExactly("year-differs: 25/2018/QĐ-UBND ngày 08/10/2021");
        assertThat(known.told(sentence))
                .containsExactly("year-differs: 25/2018/QĐ-UBND ngày 08/10/2021 → 08/10/2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # first citation | second citation | told
                    Nghị quyết số 76/NQ-CP ngày 17/5/2021 | Nghị quyết số 10/2021/NQ-CP ngày 20/12/2021 | ``
                    Nghị quyết số 76/NQ-CP ngày 17/5/2021 | Nghị quyết số 10/NQ-CP ngày 20/12/2021 | out-of-order: 10/NQ-CP ngày 20/12/2021
                    Kế hoạch số 389/KH ngày 25/12/2023 | Quyết định số 389/QĐ-UBND ngày 20/12/2023 của UBND Tỉnh | malformed: 389/KH
                    Kế hoạch số 389/KH ngày 25/12/2023 | Kế hoạch số 389/KH-UBND ngày 25/12/2023 của UBND Tỉnh | ``
                    Kế hoạch số 19/KH-UBND ngày 07/02/2024 | Kế hoạch số 19/KH-UBND ngày 02/7/2024 | ``
                    Kế hoạch số 20/KH-UBND ngày 07/02/2024 | Kế hoạch số 20/KH-UBND ngày 02/7/2024 | dates-differ: 02/7/2024 → 07/02/2024
                    Kế hoạch số 12/KH-UBND ngày 07/02/2024 của UBND Tỉnh | Kế hoạch số 12/KH-UBND ngày 02/7/2024 của UBND Tỉnh | dates-differ: 02/7/2024 → 07/02/2024
                    Kế hoạch số 12/KH-UBND ngày 07/02/2024 của UBND Tỉnh | Kế hoạch số 12/KH-UBND ngày 02/7/2024 | ``
                    """)
    void two_citations_are_compared_where_they_must_be_of_one_series_or_document(
            String first, String second, String told) {
        assertThat(report().told("Theo " + first + ".\nTheo " + second + ".\n"))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void citations_in_rows_of_a_table_may_be_of_different_offices() {
        assertThat(
                        report().told(
                                        """
                                        | Văn bản | Nơi ban hành |
                                        | Kế hoạch số 332/KH-UBND ngày 07/02/2024 | a |
                                        | Kế hoạch số 332/KH-UBND ngày 02/7/2024 | b |
                                        """))
                .isEmpty();
    }

    @Test
    void numbers_out_of_order_are_told_in_the_order_of_the_text() {
        assertThat(
                        report().told(
                                        """
                                        Kế hoạch số 102/KH-SNV ngày 12/01/2024.
                                        Thông báo số 10/TB-SNV ngày 12/01/2024.
                                        Thông báo số 50/TB-SNV ngày 05/8/2024.
                                        Kế hoạch số 120/KH-SNV ngày 05/3/2024.
                                        Kế hoạch số 246/KH-SNV ngày 26/01/2024.
                                        Kế hoạch số 331/KH-SNV ngày 10/02/2024.
                                        Thông báo số 60/TB-SNV ngày 05/3/2024.
                                        Thông báo số 70/TB-SNV ngày 05/4/2024.
                                        """))
                .containsExactly(
                        "out-of-order: 50/TB-SNV ngày 05/8/2024",
                        "out-of-order: 120/KH-SNV ngày 05/3/2024");
    }

    @Test
    void a_document_in_a_cell_beside_others_may_be_of_another_office() {
        assertThat(
                        report().told(
                                        """
                                        Theo Kế hoạch số 332/KH-UBND ngày 07/02/2024.
                                        | STT | Văn bản | Nơi ban hành |
                                        | 1 | Kế hoạch số 332/KH-UBND ngày 02/7/2024 | b |
                                        """))
                .isEmpty();
    }

    private static final String PLAN = "cải cách hành chính năm 2024 của Tỉnh";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # a number on the day and with the subject of 389 | told where 389 is cited as well
                    398/KH-UBND | date-unknown: 398/KH-UBND → 389/KH-UBND
                    410/KH-UBND | ``
                    """)
    void a_known_document_cited_elsewhere_is_meant_again_where_one_digit_differs(
            String number, String told) {
        var report = report().listing("389/KH-UBND", "2023-12-25", "UBND Tỉnh", PLAN);
        var text =
                """
                Theo Kế hoạch số 389/KH-UBND ngày 25/12/2023 của UBND Tỉnh về %s.
                Theo Kế hoạch số %s ngày 25/12/2023 của UBND Tỉnh về %s.
                """
                        .formatted(PLAN, number, PLAN);

        assertThat(report.told(text))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource({
        "19, 08/02/2023, 0",
        "20, 08/02/2023, 0",
        "19, 07/02/2023, 0",
        "20, 07/02/2023, 1",
        "19, 08/02/2024, 1"
    })
    void a_number_of_another_year_is_the_known_one_only_on_its_day_and_from_twenty_on(
            int serial, String day, int findings) {
        var number = serial + "/NQ-CP";
        var known = report().knowing(number, "Nghị quyết", "Chính phủ", "2024-02-07");

        assertThat(known.told("Theo Nghị quyết số " + number + " ngày " + day + " của Chính phủ."))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # second number of a list | told of its symbol
                    và số 12/QĐ-UBND ngày 05/02/2024 | issuer-differs: số 12/QĐ-UBND
                    ; 12/QĐ-UBND ngày 05/02/2024 | issuer-differs: 12/QĐ-UBND
                    được duyệt tại 12/QĐ-UBND ngày 05/02/2024 | ``
                    """)
    void only_a_number_listed_directly_after_another_is_of_its_kind(String second, String told) {
        assertThat(report().told("Theo Kế hoạch số 10/KH-UBND ngày 05/01/2024 " + second + "."))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # number and day beside 102/KH-SNV of 12/01/2024 | told
                    103/KH-SNV ngày 05/01/2024 | ``
                    103/KH-SNV ngày 04/01/2024 | out-of-order: 103/KH-SNV ngày 04/01/2024
                    101/KH-SNV ngày 19/01/2024 | ``
                    101/KH-SNV ngày 20/01/2024 | out-of-order: 101/KH-SNV ngày 20/01/2024
                    162/KH-SNV ngày 12/01/2024 | ``
                    163/KH-SNV ngày 12/01/2024 | out-of-order: 163/KH-SNV ngày 12/01/2024
                    222/KH-SNV ngày 13/01/2024 | ``
                    223/KH-SNV ngày 13/01/2024 | out-of-order: 223/KH-SNV ngày 13/01/2024
                    """)
    void a_week_and_sixty_numbers_a_day_are_in_order(String second, String told) {
        assertThat(report().told("Kế hoạch số 102/KH-SNV ngày 12/01/2024. Kế hoạch số " + second))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void a_date_in_the_future_says_nothing_of_the_order() {
        assertThat(
                        CitedReport.of("2024-06-01")
                                .told(
                                        "Kế hoạch số 102/KH-SNV ngày 12/11/2024. Kế hoạch số"
                                                + " 150/KH-SNV ngày 05/5/2024."))
                .containsExactly("in-future: 12/11/2024");
    }

    @Test
    void the_known_date_in_another_year_is_expected_and_no_future() {
        var known = report().knowing("389/KH-UBND", "Kế hoạch", "UBND Tỉnh", "2024-03-25");

        assertThat(known.told("Theo Kế hoạch số 389/KH-UBND ngày 25/3/2025 của UBND Tỉnh."))
                .containsExactly("date-unknown: 25/3/2025 → 25/3/2024");
    }

    @Test
    void a_report_dated_before_its_period_is_as_one_without_date() {
        assertThat(
                        CitedReport.of("2023-12-12")
                                .about(2024)
                                .told("Theo Kế hoạch số 502/KH-SNV ngày 25/12/2024."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # a document known besides | day of 389/KH-UBND, of the cited subject | told of 398/KH-UBND of 25/12/2023
                    ``          | 2023-12-25 | date-unknown: 398/KH-UBND → 389/KH-UBND
                    398/KH-UBND of 2023-12-25 | 2023-12-25 | ``
                    398/KH-UBND of 2021-12-02 | 2023-12-25 | date-unknown: 398/KH-UBND → 389/KH-UBND
                    ``          | 2023-12-21 | ``
                    """)
    void a_number_is_another_one_only_where_it_is_not_known_of_its_year(
            String besides, String day, String told) {
        var report = report().listing("389/KH-UBND", day, "UBND Tỉnh", PLAN);
        if (!besides.isEmpty()) {
            var parts = besides.split(" of ", -1);
            report.listing(parts[0], parts[1], "UBND Tỉnh", "phòng, chống tham nhũng");
        }

        assertThat(
                        report.told(
                                "Theo Kế hoạch số 398/KH-UBND ngày 25/12/2023 của UBND Tỉnh về "
                                        + PLAN
                                        + "."))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void a_document_of_another_series_with_that_day_and_subject_is_another_one() {
        var report = report().listing("389/KH-SNV", "2023-12-25", "Sở Nội vụ", PLAN);

        assertThat(report.told("Theo Kế hoạch số 398/KH-UBND ngày 25/12/2023 về " + PLAN + "."))
                .isEmpty();
    }

    @Test
    void a_wrong_number_says_nothing_of_the_order() {
        var report = report().listing("389/KH-UBND", "2023-12-25", "UBND Tỉnh", PLAN);

        assertThat(
                        report.told(
                                "Theo Kế hoạch số 989/KH-UBND ngày 25/12/2023 của UBND Tỉnh về "
                                        + PLAN
                                        + "."))
                .containsExactly("date-unknown: 989/KH-UBND → 389/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nghị quyết số 76/NQ-CP                   | 1
                    Nghị quyết số 76/NQ-CP ngày 15/7/2021    | 1
                    Nghị quyết số 76/NQ-CP ngày 13/6/2013    | 0
                    Nghị quyết số 10/2021/NQ-CP ngày 13/6/2021 | 1
                    """)
    void a_number_that_comes_again_every_year_is_replaced_only_with_its_date(
            String citation, int findings) {
        var report =
                CitedReport.of("2026-12-12")
                        .knowing(
                                "76/NQ-CP",
                                "Nghị quyết",
                                "Chính phủ",
                                "2021-07-15",
                                "90/NQ-CP",
                                "2025-07-01")
                        .knowing(
                                "10/2021/NQ-CP",
                                "Nghị quyết",
                                "Chính phủ",
                                "2021-08-15",
                                "91/NQ-CP",
                                "2025-07-01");

        assertThat(report.findings("Thực hiện theo " + citation + " của Chính phủ."))
                .filteredOn(f -> f.rule().equals("citation-replaced"))
                .hasSize(findings);
    }

    @Test
    void an_office_of_the_register_is_known_by_its_symbol_its_name_and_its_former_name() {
        var report =
                report().office("SMAU", "Sở Mẫu mực", "Sở Kiểu cách")
                        .office("STHU", "Sở Thử nghiệm", "Sở Thi cử");

        assertThat(report.told("Theo Kế hoạch số 12/KH-STHU ngày 31/3/2020 của Sở Mẫu mực."))
                .containsExactly("issuer-differs: Sở Mẫu mực → Sở Thử nghiệm");
        assertThat(report.told("Theo Kế hoạch số 12/KH-STHU ngày 31/3/2020 của Sở Kiểu cách."))
                .containsExactly("issuer-differs: Sở Kiểu cách → Sở Thử nghiệm");
        assertThat(report.told("Theo Kế hoạch số 12/KH-STHU ngày 31/3/2020 của Sở Thi cử."))
                .isEmpty();
    }
}
