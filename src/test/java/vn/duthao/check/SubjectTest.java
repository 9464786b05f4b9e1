package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/** Whom and what time a report is about. */
class SubjectTest {

    private static final AgencyRegister AGENCIES =
            new CorpusReader().read(java.nio.file.Path.of("corpus")).agencies();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kết quả công tác cải cách hành chính năm 2024                            | 2024
                    Công tác cải cách hành chính Quý I năm 2023                              | 2023-Q1
                    Tình hình CCHC 6 tháng đầu năm 2021, nhiệm vụ 6 tháng cuối năm 2021      | 2021-H1
                    Kết quả CCHC 9 tháng đầu năm 2022                                        | 2022-9M
                    Kết quả CCHC giai đoạn 2021 - 2025                                       |
                    Khắc phục hạn chế của Chỉ số CCHC năm 2023                               |
                    Kết quả CCHC 6 tháng cuối năm 2023                                       | 2023-06-15_2023-12-14
                    Kết quả CCHC tháng 5 năm 2024                                            | 2024-04-15_2024-05-14
                    Kết quả CCHC 3 tháng cuối năm 2023                                       | 2023-09-15_2023-12-14
                    Kết quả CCHC 11 tháng đầu năm 2022                                       | 2021-12-15_2022-11-14
                    """)
    void the_title_names_the_period(String title, String code) {
        var period = subject(Letterhead.NONE, title, "").period();

        assertThat(period == null ? null : period.code()).isEqualTo(code);
    }

    @Test
    void opening_and_closing_name_the_period_where_the_title_does_not() {
        assertThat(
                        subject(Letterhead.NONE, "", "Sở Y tế báo cáo kết quả CCHC quý II/2024:")
                                .period())
                .isEqualTo(Period.quarter(2024, 2));
        assertThat(
                        subject(
                                        Letterhead.NONE,
                                        "",
                                        "# I Kết quả\nTrên đây là báo cáo năm 2022 của Sở Y tế.")
                                .period())
                .isEqualTo(Period.year(2022));
    }

    @Test
    void of_two_periods_the_one_that_ends_nearest_to_the_date_is_meant() {
        var head = new Letterhead("", "SỞ Y TẾ", "", "", LocalDate.of(2024, 12, 10), "BÁO CÁO");

        assertThat(subject(head, "Kết quả năm 2023", "Sở Y tế báo cáo kết quả năm 2024:").period())
                .isEqualTo(Period.year(2024));
    }

    @Test
    void the_data_decide_the_period_and_the_agency() {
        var data =
                new DataSet(
                        "nay.json",
                        "so-y-te-dong-thap",
                        "bao-cao-cchc",
                        Period.year(2021),
                        List.of(),
                        List.of(),
                        List.of());
        var head = new Letterhead("", "SỞ TƯ PHÁP", "", "", null, "BÁO CÁO");

        var subject = Subject.of(report(head, "Kết quả năm 2024", ""), data, AGENCIES);

        assertThat(subject.period()).isEqualTo(Period.year(2021));
        assertThat(subject.name()).isEqualTo("Sở Y tế");
    }

    @Test
    void of_agencies_with_one_name_the_one_of_the_province_is_meant() {
        var head =
                new Letterhead(
                        "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI", "SỞ NỘI VỤ", "", "", null, "BÁO CÁO");

        assertThat(subject(head, "", "").agency()).isEqualTo(AGENCIES.get("so-noi-vu-dong-nai"));
        assertThat(
                        subject(
                                        Letterhead.NONE,
                                        "",
                                        "Sở Nội vụ báo cáo về CCHC tỉnh Đồng Tháp như sau:")
                                .agency())
                .isEqualTo(AGENCIES.get("so-noi-vu-dong-thap"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SỞ Y TẾ TỈNH AN GIANG | Kết quả                  | SỞ Y TẾ TỈNH AN GIANG
                    ''                    | Kết quả của Sở Du lịch   | Sở Du lịch
                    ''                    | Kết quả năm 2024         | ''
                    """)
    void an_agency_that_the_register_does_not_have_keeps_its_name(
            String issuer, String title, String name) {
        var subject = subject(new Letterhead("", issuer, "", "", null, "BÁO CÁO"), title, "");

        assertThat(subject.agency()).isNull();
        assertThat(subject.name()).isEqualTo(name);
    }

    @Test
    void the_closing_names_the_agency_where_nothing_stands_above() {
        var subject =
                subject(
                        Letterhead.NONE,
                        "",
                        "# I Kết quả\n"
                                + "Trên đây là báo cáo năm 2024 của Sở Du lịch, kính gửi Sở Nội"
                                + " vụ./.");

        assertThat(subject.name()).isEqualTo("Sở Du lịch");
    }

    private static Subject subject(Letterhead head, String title, String text) {
        return Subject.of(report(head, title, text), null, AGENCIES);
    }

    private static Report report(Letterhead head, String title, String text) {
        return ReportText.parse(text, head, title, new ArrayList<>());
    }
}
