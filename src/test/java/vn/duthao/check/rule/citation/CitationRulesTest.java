package vn.duthao.check.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;

class CitationRulesTest {

    private static CitedReport report() {
        return CitedReport.of("2024-12-12");
    }

    @Test
    void a_number_of_another_year_than_its_date_is_one_error_though_its_symbol_is_missing() {
        assertThat(report().told("Rà soát Quyết định số 25/2018 ngày 08/10/2021 của UBND Tỉnh."))
                .containsExactly("year-differs: 25/2018 ngày 08/10/2021");
    }

    @Test
    void every_document_of_a_list_is_read_with_its_own_date() {
        assertThat(
                        report().told(
                                        "Sở trình các Quyết định số 12/2023/QĐ-UBND ngày 05/6/2023,"
                                                + " số 15/2023/QĐ-UBND ngày 02/8/2022 của UBND"
                                                + " Tỉnh."))
                .containsExactly("year-differs: 15/2023/QĐ-UBND ngày 02/8/2022");
    }

    @Test
    void a_number_of_the_year_of_its_date_is_right() {
        assertThat(report().told("Theo Quyết định số 25/2018/QĐ-UBND ngày 08 tháng 10 năm 2018."))
                .isEmpty();
    }

    @Test
    void a_date_after_a_comma_may_begin_the_next_clause() {
        assertThat(
                        report().told(
                                        "Theo Nghị định số 61/2018/NĐ-CP, ngày 15/3/2023 Sở ban hành"
                                                + " công văn triển khai."))
                .isEmpty();
    }

    @Test
    void one_document_has_one_date_and_the_later_in_the_text_is_doubted() {
        assertThat(
                        report().told(
                                        """
                                        Sở ban hành Kế hoạch số 332/KH-SKHĐT ngày 07/02/2024.
                                        Thực hiện Kế hoạch số 332/KH-SKHĐT ngày 02/7/2024, Sở đã kiểm tra.
                                        """))
                .containsExactly("dates-differ: 02/7/2024 → 07/02/2024");
    }

    @Test
    void the_date_that_is_given_more_often_is_believed() {
        assertThat(
                        report().told(
                                        """
                                        Theo Kế hoạch số 332/KH-SKHĐT ngày 02/7/2024.
                                        Theo Kế hoạch số 332/KH-SKHĐT ngày 07/02/2024.
                                        Theo Kế hoạch số 332/KH-SKHĐT ngày 07/02/2024.
                                        """))
                .containsExactly("dates-differ: 02/7/2024 → 07/02/2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 12/KH-SNV ngày 05/01/2023 và Kế hoạch số 12/KH-SNV ngày 08/01/2024.",
                "Quyết định số 01/QĐ-UBND ngày 02/01/2023 và Quyết định số 01/QĐ-UBND ngày"
                        + " 02/01/2024.",
                "Kế hoạch số 45/KH-UBND ngày 05/01/2024 của UBND tỉnh và Kế hoạch số 45/KH-UBND"
                        + " ngày 06/02/2024 của UBND huyện."
            })
    void documents_of_other_years_or_issuers_may_share_a_number(String sentence) {
        assertThat(report().told(sentence)).isEmpty();
    }

    @Test
    void the_same_day_of_another_year_is_a_slip() {
        assertThat(
                        report().told(
                                        """
                                        Theo Kế hoạch số 332/KH-SKHĐT ngày 07/02/2024.
                                        Theo Kế hoạch số 332/KH-SKHĐT ngày 07/02/2023.
                                        """))
                .containsExactly("dates-differ: 07/02/2023 → 07/02/2024");
    }

    @ParameterizedTest
    @CsvSource({
        "Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Chính phủ, Chính phủ → Thủ tướng Chính phủ",
        "Quyết định số 47/QĐ-UBND ngày 31/3/2020 của HĐND Tỉnh, HĐND Tỉnh → Ủy ban nhân dân",
        "Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Thủ tướng Chính phủ,"
                + " Thủ tướng Chính phủ → Văn phòng Chính phủ",
        "Nghị quyết số 12/KH-UBND ngày 31/3/2020 của UBND Tỉnh, Nghị quyết số 12/KH-UBND",
        "Công văn số 12/QĐ-UBND ngày 31/3/2020, Công văn số 12/QĐ-UBND"
    })
    void a_symbol_names_the_issuer_and_the_kind_beside_it(String citation, String told) {
        assertThat(report().told("Thực hiện " + citation + "."))
                .containsExactly("issuer-differs: " + told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 47/QĐ-UBND ngày 31/3/2020 của Chủ tịch UBND Tỉnh",
                "Thông tư liên tịch số 36/2015/TTLT-BNV-BTC ngày 20/10/2015 của Bộ Tài chính",
                "Thông báo số 125/TB-VPCP ngày 31/3/2020 của Thủ tướng Chính phủ",
                "Kế hoạch số 177-KH/TU ngày 31/3/2020 của Ban Thường vụ Tỉnh ủy",
                "Nghị quyết số 202/2025/QH15 của Quốc hội",
                "Văn bản hợp nhất số 12/VBHN-BNV ngày 31/3/2020 của Bộ Nội vụ",
                "Công văn số 2423/SNV-CCCQ ngày 08/9/2023 của Sở Nội vụ",
                "Thông tư số 06/2023/TT-BNV ngày 04/5/2023 của Bộ trưởng Bộ Nội vụ",
                "Quyết định số 12/QĐ-BCĐ ngày 31/3/2020 của UBND Tỉnh"
            })
    void an_issuer_that_can_be_meant_is_right(String citation) {
        assertThat(report().told("Thực hiện " + citation + ".")).isEmpty();
    }

    @Test
    void who_carries_a_plan_out_did_not_issue_it() {
        assertThat(
                        report().told(
                                        "Báo cáo kết quả thực hiện Kế hoạch số 389/KH-UBND ngày"
                                                + " 25/12/2023 của Chính phủ."))
                .isEmpty();
    }

    @Test
    void nothing_is_cited_before_it_is_issued() {
        assertThat(report().told("Sở ban hành Kế hoạch số 102/KH-SNV ngày 12/01/2025."))
                .containsExactly("in-future: 12/01/2025");
        assertThat(report().told("Sở ban hành Kế hoạch số 102/KH-SNV ngày 12/12/2024.")).isEmpty();
    }

    @Test
    void an_undated_report_may_be_written_some_weeks_after_its_period() {
        var report = CitedReport.undated().about(2024);

        assertThat(report.told("Theo Kế hoạch số 502/KH-SNV ngày 25/12/2024.")).isEmpty();
        assertThat(report.told("Theo Kế hoạch số 102/KH-SNV ngày 12/02/2025."))
                .containsExactly("in-future: 12/02/2025");
    }

    @Test
    void a_report_without_date_and_period_has_no_future() {
        assertThat(CitedReport.undated().told("Theo Kế hoạch số 2/KH-SNV ngày 12/02/2090."))
                .isEmpty();
    }

    @Test
    void a_larger_number_is_not_issued_earlier() {
        assertThat(
                        report().told(
                                        """
                                        Kế hoạch số 102/KH-SNV ngày 12/01/2024.
                                        Kế hoạch số 120/KH-SNV ngày 05/3/2024.
                                        Kế hoạch số 246/KH-SNV ngày 26/01/2024.
                                        Kế hoạch số 331/KH-SNV ngày 10/02/2024.
                                        """))
                .containsExactly("out-of-order: 120/KH-SNV ngày 05/3/2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a number taken some days before the signature
                "Kế hoạch số 102/KH-SNV ngày 12/01/2024 và Kế hoạch số 103/KH-SNV ngày 08/01/2024.",
                // another type
                "Kế hoạch số 102/KH-SNV ngày 12/3/2024 và Thông báo số 103/TB-SNV ngày 08/01/2024.",
                // nobody says whose committee
                "Kế hoạch số 102/KH-UBND ngày 12/3/2024. Kế hoạch số 103/KH-UBND ngày 08/01/2024.",
                // numbered through a term
                "Luật số 13/2022/QH15 ngày 14/11/2022 và Luật số 51/2022/QH15 ngày 16/6/2022."
            })
    void numbers_that_need_not_rise_together_are_right(String sentence) {
        assertThat(report().told(sentence)).isEmpty();
    }

    @Test
    void no_series_grows_by_hundreds_in_a_day() {
        var report = report().knowing("106/2020/NĐ-CP", "Nghị định", "Chính phủ", "2020-09-10");

        assertThat(report.told("Theo Nghị định số 435/2020/NĐ-CP ngày 10/9/2020 của Chính phủ."))
                .containsExactly("out-of-order: 435/2020/NĐ-CP ngày 10/9/2020");
    }

    @ParameterizedTest
    @CsvSource({
        "số 389 /KH-UBND, 389 /KH-UBND → 389/KH-UBND",
        "số 389 KH-UBND, 389 KH-UBND → 389/KH-UBND",
        "số 389KH-UBND, 389KH-UBND → 389/KH-UBND",
        "số 389-KH-UBND, 389-KH-UBND → 389/KH-UBND",
        "số 389/KH/UBND, 389/KH/UBND → 389/KH-UBND",
        "số 389/KH UBND, 389/KH UBND → 389/KH-UBND",
        "số 389/KHUBND, 389/KHUBND → 389/KH-UBND",
        "số 1.389/KH-UBND, 1.389/KH-UBND → 1389/KH-UBND",
        "số số 389/KH-UBND, số số 389/KH-UBND → số 389/KH-UBND",
        "số 389/HK-UBND, 389/HK-UBND → 389/KH-UBND",
        "số 389, 389",
        "số 389/KH, 389/KH"
    })
    void a_number_is_written_in_one_form(String number, String told) {
        assertThat(report().told("Theo Kế hoạch " + number + " ngày 25/12/2023."))
                .containsExactly("malformed: " + told);
    }

    @Test
    void a_day_that_no_calendar_has_is_malformed() {
        assertThat(report().told("Theo Kế hoạch số 389/KH-UBND ngày 31/02/2024."))
                .containsExactly("malformed: 31/02/2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết số 18-NQ/TW ngày 25/10/2017",
                "Kế hoạch số 389/KH–UBND ngày 25/12/2023",
                "Quyết định số 15/QĐ-UBND.HC ngày 25/12/2023",
                "Nghị định 61/2018",
                "Chỉ thị 16/CT-TTg",
                "Kế hoạch 389/KH-UBND ngày 25/12/2023",
                "Nghị quyết số 30c/NQ-CP ngày 08/11/2011",
                "Thông tư liên tịch số 24/2005/TTLT/BTC-BYT ngày 05/4/2005",
                "Kế hoạch số 12-KH/TĐTN ngày 25/12/2023",
                "Nghị quyết số 1663/NQ-UBTVQH15 ngày 16/6/2025",
                "Báo cáo số 12 hồ sơ trễ hạn",
                "Kế hoạch 2021 - 2025"
            })
    void other_right_forms_are_left_alone(String citation) {
        assertThat(CitedReport.undated().told("Thực hiện " + citation + ".")).isEmpty();
    }

    @Test
    void a_short_form_is_right_where_the_full_one_stands_elsewhere() {
        assertThat(
                        report().told(
                                        """
                                        Theo Quyết định số 25/2018/QĐ-UBND ngày 08/10/2018 của UBND Tỉnh.
                                        Quyết định số 25/2018 ngày 08/10/2018 còn phù hợp.
                                        """))
                .isEmpty();
    }

    @Test
    void a_known_number_has_its_own_date() {
        var report = report().knowing("61/2018/NĐ-CP", "Nghị định", "Chính phủ", "2018-04-23");

        assertThat(report.told("Nghị định số 61/2018/NĐ-CP ngày 24/3/2018 của Chính phủ."))
                .containsExactly("date-unknown: 24/3/2018 → 23/4/2018");
        assertThat(report.told("Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ."))
                .isEmpty();
        assertThat(report.told("Nghị định số 49/2018/NĐ-CP ngày 24/3/2018 của Chính phủ."))
                .isEmpty();
    }

    @Test
    void a_number_without_year_may_be_of_another_year_than_the_known_one() {
        var report = report().knowing("76/NQ-CP", "Nghị quyết", "Chính phủ", "2021-07-15");

        assertThat(report.told("Nghị quyết số 76/NQ-CP ngày 13/6/2013 của Chính phủ.")).isEmpty();
        assertThat(report.told("Nghị quyết số 76/NQ-CP ngày 17/5/2021 của Chính phủ."))
                .containsExactly("date-unknown: 17/5/2021 → 15/7/2021");
        assertThat(report.told("Nghị quyết số 76/NQ-CP ngày 15/7/2012 của Chính phủ."))
                .containsExactly("date-unknown: 15/7/2012 → 15/7/2021");
    }

    @Test
    void the_documents_of_the_statistics_are_known_too() {
        var report =
                report().listing(
                                "389/KH-UBND",
                                "2023-12-25",
                                "UBND Tỉnh",
                                "cải cách hành chính năm 2024 của Tỉnh");

        assertThat(report.told("Kế hoạch số 389/KH-UBND ngày 20/12/2023 của UBND Tỉnh."))
                .containsExactly("date-unknown: 20/12/2023 → 25/12/2023");
        assertThat(report.told("Kế hoạch số 389/KH-UBND ngày 20/12/2023 của UBND huyện Lấp Vò."))
                .isEmpty();
    }

    @Test
    void a_state_number_far_from_the_known_one_of_its_day_is_found() {
        var report = report().knowing("61/2018/NĐ-CP", "Nghị định", "Chính phủ", "2018-04-23");

        assertThat(report.told("Theo Nghị định số 67/2018/NĐ-CP ngày 23/4/2018 của Chính phủ."))
                .containsExactly("date-unknown: 67/2018/NĐ-CP → 61/2018/NĐ-CP");
    }

    @Test
    void
            a_number_with_one_digit_wrong_on_a_known_day_is_found_where_the_sentence_is_of_its_subject() {
        var report = report().knowing("61/2018/NĐ-CP", "Nghị định", "Chính phủ", "2018-04-23");

        assertThat(
                        report.told(
                                "Cơ chế một cửa, một cửa liên thông được thực hiện theo Nghị định số"
                                        + " 64/2018/NĐ-CP ngày 23/4/2018 của Chính phủ."))
                .containsExactly("date-unknown: 64/2018/NĐ-CP → 61/2018/NĐ-CP");
        assertThat(report.told("Theo Nghị định số 64/2018/NĐ-CP ngày 23/4/2018 của Chính phủ."))
                .isEmpty();
        assertThat(
                        report.told(
                                "Cơ chế một cửa, một cửa liên thông và việc đăng ký hộ kinh doanh"
                                        + " theo Nghị định số 75/2018/NĐ-CP ngày 23/4/2018."))
                .isEmpty();
    }

    @Test
    void a_document_of_a_known_day_and_subject_has_the_known_number() {
        var report =
                report().listing(
                                "389/KH-UBND",
                                "2023-12-25",
                                "UBND Tỉnh",
                                "cải cách hành chính năm 2024 của Tỉnh");

        assertThat(
                        report.told(
                                "Kế hoạch số 398/KH-UBND ngày 25/12/2023 của UBND Tỉnh về CCHC"
                                        + " tỉnh Đồng Tháp năm 2024."))
                .containsExactly("date-unknown: 398/KH-UBND → 389/KH-UBND");
        assertThat(
                        report.told(
                                "Kế hoạch số 390/KH-UBND ngày 25/12/2023 của UBND Tỉnh về theo dõi"
                                        + " tình hình thi hành pháp luật năm 2024."))
                .isEmpty();
    }

    @Test
    void a_law_no_longer_in_force_is_no_basis_and_the_message_names_what_replaced_it() {
        var findings =
                replaced("2026-12-10")
                        .findings("Thực hiện theo Nghị định số 61/2018/NĐ-CP của Chính phủ.");

        assertThat(findings).extracting(Finding::rule).containsExactly("citation-replaced");
        assertThat(findings.getFirst().message().in(Locale.of("vi")))
                .contains("61/2018/NĐ-CP", "01/7/2025", "118/2025/NĐ-CP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP.",
                "Trước đây, theo Nghị định số 61/2018/NĐ-CP, hồ sơ được nhận tại huyện.",
                "Nghị định số 367/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số"
                        + " 61/2018/NĐ-CP."
            })
    void a_law_told_as_replaced_or_amended_is_no_basis(String sentence) {
        assertThat(replaced("2026-12-10").told(sentence)).isEmpty();
    }

    @Test
    void a_law_is_a_basis_until_it_is_replaced_and_within_that_period_only_worth_a_note() {
        var sentence = "Thực hiện theo Nghị định số 61/2018/NĐ-CP của Chính phủ.";

        assertThat(replaced("2025-06-30").told(sentence)).isEmpty();
        assertThat(replaced("2025-12-10").about(2025).findings(sentence))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thời gian tới, Sở tiếp tục làm theo", "Hiện nay, Sở làm theo"})
    void what_is_done_now_or_planned_rests_on_what_is_in_force_on_the_reports_date(String words) {
        assertThat(
                        replaced("2025-12-10")
                                .about(2025)
                                .findings(words + " Nghị định số 61/2018/NĐ-CP của Chính phủ."))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trong tháng 9/2025, Sở trả kết quả theo    | WARNING
                    Trong quý III năm 2025, Sở làm theo        | WARNING
                    Trong tháng 6/2025, Sở trả kết quả theo    | INFO
                    Trong quý II năm 2025, Sở làm theo         | INFO
                    Trong năm 2025, Sở trả kết quả theo        | INFO
                    """)
    void what_was_done_after_a_law_was_replaced_does_not_rest_on_it(
            String words, Severity severity) {
        assertThat(
                        replaced("2025-12-10")
                                .about(2025)
                                .findings(words + " Nghị định số 61/2018/NĐ-CP của Chính phủ."))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    private static CitedReport replaced(String date) {
        return CitedReport.of(date)
                .knowing(
                        "61/2018/NĐ-CP",
                        "Nghị định",
                        "Chính phủ",
                        "2018-04-23",
                        "118/2025/NĐ-CP",
                        "2025-07-01");
    }
}
