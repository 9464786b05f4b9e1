package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.Period;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.Finding;
import vn.duthao.check.ReportText;
import vn.duthao.report.Letterhead;

class StalePeriodTest {

    private static final String FILES = "nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong năm 2023, Sở đã kiểm tra các phòng trực thuộc.",
                "Năm 2023, Sở không tuyển dụng công chức.",
                "Theo phần mềm, trong năm 2022 Tỉnh giao Sở nhiều nhiệm vụ.",
                "Kết quả kiểm tra: năm 2023 Sở đã kiểm tra toàn bộ các phòng.",
                "Công tác CCHC năm 2023 được triển khai đồng bộ.",
                "Do không còn chỉ tiêu nên trong năm 2023 Sở không tuyển dụng.",
                "Trong năm 2025, Sở đã kiểm tra các phòng trực thuộc.",
                "Mức độ hài lòng của tổ chức, cá nhân trong năm 2023 là 88,4%."
            })
    void another_year_that_tells_when_the_work_was_done_is_found(String sentence) {
        assertThat(found(Period.year(2024), sentence))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.text()).matches("(?i)năm 20(22|23|25)");
                            assertThat(f.expected()).isEqualTo("năm 2024");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong năm 2024, Sở đã kiểm tra các phòng trực thuộc.",
                "Sở thực hiện mô hình một cửa trong giai đoạn 2021 - 2030.",
                "Thực hiện nghị quyết của nhiệm kỳ 2021 - 2026, Sở đã rà soát.",
                "Từ năm 2015, Sở đã áp dụng hệ thống quản lý chất lượng.",
                "Phấn đấu đến năm 2025 số hóa toàn bộ hồ sơ.",
                "Sở không sắp xếp phòng (năm 2023 Sở đã hợp nhất hai phòng).",
                "Năm 2023, Sở đã hợp nhất hai phòng chuyên môn.",
                "Ngày 15 tháng 8 năm 2023, Sở đã họp giao ban.",
                "Chỉ số CCHC năm 2023 của Sở được công bố trong quý.",
                "Sở thực hiện Báo cáo số 12/BC-SCT về kết quả CCHC năm 2023.",
                "Hồ sơ quyết toán năm 2023 đã được phê duyệt.",
                "So với năm 2023, số hồ sơ trực tuyến tăng.",
                "Số hồ sơ trực tuyến tăng so với cùng kỳ năm 2023.",
                "Năm 2024 có hai sáng kiến, năm 2023 có một sáng kiến.",
                "Năm 2012, Sở được cấp chứng nhận.",
                "Công chức được cử đi học từ tháng 9 năm 2023.",
                "Tổ một cửa nhận 91 hồ sơ, kể cả 12 hồ sơ năm 2023 để lại.",
                "Phòng còn giữ 12 hồ sơ tồn từ năm 2023.",
                "Mức độ hài lòng đạt 91,2%, năm 2023 là 88,4%, như vậy tăng 2,8%."
            })
    void a_year_of_something_else_is_left_alone(String sentence) {
        assertThat(found(Period.year(2024), sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-Q3 | Trong quý II, Sở đã kiểm tra các phòng.               | quý II
                    2024-Q3 | Quý II/2024, Sở đã kiểm tra các phòng.                | Quý II/2024
                    2024-H1 | Trong 6 tháng cuối năm 2024, Sở đã kiểm tra.          | 6 tháng cuối năm 2024
                    2024-9M | Trong 6 tháng đầu năm 2023, Sở đã kiểm tra các phòng. | 6 tháng đầu năm 2023
                    """)
    void another_part_of_the_year_is_found(String code, String sentence, String stale) {
        assertThat(found(Period.parse(code).orElseThrow(), sentence))
                .extracting(Finding::text)
                .containsExactly(stale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024    | Trong quý II, Sở đã kiểm tra các phòng.
                    2024-H1 | Quý I đã xong, quý II đang làm.
                    2024-Q3 | Sở sẽ kiểm tra trong quý IV.
                    2024-Q1 | Phương án gửi Văn phòng UBND Tỉnh trong quý III.
                    2024-Q3 | Trong 6 tháng đầu năm, Sở đã kiểm tra các phòng.
                    2024-Q2 | Số hồ sơ tăng so với quý I.
                    2024-Q2 | Số hồ sơ tăng so với kỳ báo cáo quý I.
                    2024-Q2 | Tỷ lệ trễ hạn giảm so với các kỳ báo cáo năm 2023.
                    2024-Q2 | Số nhiệm vụ còn lại hoàn thành trong quý III.
                    2024-Q2 | Năm 2023, Sở đã kiểm tra các phòng.
                    2024-H1 | Trong năm 2023, Sở không tuyển dụng công chức.
                    """)
    void a_part_of_the_year_in_its_right_place_is_left_alone(String code, String sentence) {
        assertThat(found(Period.parse(code).orElseThrow(), sentence)).isEmpty();
    }

    @Test
    void next_year_is_at_home_in_the_plans_and_last_year_is_not() {
        var text = "# IV Phương hướng, nhiệm vụ năm %s\nTrong năm %s, Sở tập trung kiểm tra.";

        assertThat(found(Period.year(2024), text.formatted("2025", "2025"))).isEmpty();
        assertThat(found(Period.year(2024), text.formatted("2024", "2025")))
                .singleElement()
                .satisfies(f -> assertThat(f.expected()).isEqualTo("năm 2025"));
    }

    @ParameterizedTest
    @CsvSource({"2024-Q2, quý III năm 2024", "2024-H1, 6 tháng cuối năm 2024", "2024, năm 2025"})
    void a_heading_of_a_later_period_tells_what_is_planned(String code, String later) {
        var text = "# III Công tác %s\nSở tập trung kiểm tra.".formatted(later);

        assertThat(found(Period.parse(code).orElseThrow(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, năm 2025",
        "2024-Q1, quý II năm 2024",
        "2024-Q3, quý IV năm 2024",
        "2024-Q4, quý I năm 2025",
        "2024-H1, 6 tháng cuối năm 2024",
        "2024-9M, quý IV năm 2024"
    })
    void a_heading_of_plans_for_the_period_reported_on_should_name_the_next(
            String code, String next) {
        var period = Period.parse(code).orElseThrow();
        var text = "# IV Phương hướng, nhiệm vụ %s\nSở tập trung kiểm tra.";

        assertThat(found(period, text.formatted(period.inWords())))
                .extracting(Finding::expected)
                .containsExactly(next);
        assertThat(found(period, text.formatted(next))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024    | # I Kết quả năm 2023 của Sở                                  | năm 2023
                    2024    | # I Kết quả năm 2020 của Sở                                  |
                    2024    | Trong năm 2021, Sở đã kiểm tra các phòng.                    | năm 2021
                    2024    | Trong năm 2020, Sở đã kiểm tra các phòng.                    |
                    2024    | Trong năm 2027, Sở đã kiểm tra các phòng.                    | năm 2027
                    2024    | Trong năm 2025, Sở kiểm tra các phòng.                       |
                    2024    | # I Kết quả năm 2025                                         |
                    2024    | # I Dự kiến năm 2025                                         |
                    2024    | Trong năm 2023, tồn đọng kéo dài được Sở xử lý.              |
                    2024    | Sở đã kiểm tra “trong năm 2023” các phòng.                   |
                    2024    | Sở đã kiểm tra (việc) trong năm 2023 các phòng.              | năm 2023
                    2024    | Sở đã kiểm tra các phòng, năm 2023 đạt.                      | năm 2023
                    2024    | Sở đã kiểm tra các phòng, năm 2023.                          |
                    2024    | Sở đã kiểm tra các phòng nên năm 2023 tốt hơn.               |
                    2024    | Sở đã kiểm tra trong năm 2023 - 2024 các phòng.              |
                    2024-Q3 | Trong quý II năm 2023, Sở đã kiểm tra các phòng.             | quý II năm 2023
                    2024-H1 | Trong quý IV, Sở đã kiểm tra các phòng.                      | quý IV
                    2024-9M | Trong tháng 11, Sở đã kiểm tra các phòng.                    |
                    2024    | Tỉnh công bố PAPI nên công tác CCHC năm 2023 đi vào nền nếp. | năm 2023
                    2024    | # I Kết quả công tác, năm 2023                               | năm 2023
                    2024    | 1) Sở chưa sắp xếp (trong năm 2023 Sở đã kiểm tra các phòng). |
                    2024    | Sở đạt 91,2% mục tiêu, trong năm 2023 đạt kết quả tốt.       | năm 2023
                    2024    | Số hồ sơ tăng so với cùng kỳ năm 2022 và năm 2023.           |
                    2024-Q2 | Trên đây là báo cáo quý II và nhiệm vụ quý I năm 2024.       | quý I năm 2024
                    2024-Q2 | Trên đây là báo cáo quý II và nhiệm vụ quý III năm 2024.     |
                    2024    | Trên đây là báo cáo kết quả năm 2023 của Sở.                 | năm 2023
                    """)
    void what_stands_around_a_period_tells_whether_it_is_this_one(
            String code, String text, String stale) {
        assertThat(found(Period.parse(code).orElseThrow(), text))
                .extracting(Finding::text)
                .containsExactlyElementsOf(stale == null ? List.of() : List.of(stale));
    }

    @Test
    void a_later_period_that_is_told_as_over_is_found() {
        assertThat(found(Period.quarter(2024, 2), "Trong quý III năm 2024, Sở đã kiểm tra."))
                .extracting(Finding::text)
                .containsExactly("quý III năm 2024");
    }

    @Test
    void a_sentence_that_states_this_periods_value_is_of_this_period() {
        assertThat(
                        CheckFixture.given(FILES)
                                .findings(
                                        "stale-period",
                                        "Tổng số hồ sơ tiếp nhận năm 2023 là 640 hồ sơ."))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024    | Sở đã họp. Tổng số hồ sơ tiếp nhận năm 2023 là 640 hồ sơ.       | 1
                    2024    | Tổng số hồ sơ tiếp nhận năm 2023 là 641 hồ sơ.                  | 0
                    2024    | Số suất quà trao năm 2023 là 15 suất.                           | 0
                    2024    | Trong năm 2023, tổng số hồ sơ tiếp nhận (kể cả tồn đọng) là 640 hồ sơ. | 1
                    2024    | Trong năm 2023, tổng số hồ sơ tiếp nhận (kể cả tồn đọng) là 641 hồ sơ. | 0
                    2024-Q2 | Hết quý II/2023, tổng số hồ sơ tiếp nhận là 640 hồ sơ.          | 1
                    2024-Q2 | Hết quý II/2023, tổng số hồ sơ tiếp nhận là 641 hồ sơ.          | 0
                    2024-Q2 | Hết quý II, tổng số hồ sơ tiếp nhận là 640 hồ sơ.               | 0
                    2024-Q2 | Hết quý I, tổng số hồ sơ tiếp nhận là 640 hồ sơ.                | 0
                    """)
    void a_value_that_the_data_do_not_have_shows_no_period(String code, String text, int found) {
        assertThat(
                        CheckFixture.given(FILES)
                                .of("so-mau", Period.parse(code).orElseThrow())
                                .findings("stale-period", text))
                .hasSize(found);
    }

    @Test
    void without_data_any_figure_may_be_of_this_period_but_proves_nothing() {
        assertThat(written("Số suất quà trao năm 2023 là 15 suất.")).hasSize(1);
        assertThat(written("Trong năm 2023, tổng số hồ sơ tồn đọng là 640 hồ sơ.")).isEmpty();
    }

    private static List<Finding> written(String sentence) {
        return opened("# I Kết quả\n" + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kết quả cải cách hành chính năm 2023          | năm 2023
                    Kết quả cải cách hành chính năm 2024          |
                    Kết quả cải cách hành chính 2021 - 2023       |
                    """)
    void the_title_names_the_period_reported_on(String title, String stale) {
        assertThat(titled(title, "Sở đã họp."))
                .extracting(Finding::text)
                .containsExactlyElementsOf(stale == null ? List.of() : List.of(stale));
    }

    @Test
    void the_opening_names_it_after_the_word_that_reports() {
        assertThat(opened("Sở báo cáo năm 2023 như sau:\n# I Kết quả")).hasSize(1);
        assertThat(opened("Sơ kết năm 2023, Sở báo cáo kết quả năm 2024 như sau:\n# I Kết quả"))
                .isEmpty();
    }

    @Test
    void a_figure_just_told_may_be_the_same_in_the_year_that_is_named() {
        var told = "Tổng số hồ sơ tiếp nhận là 640 hồ sơ. Năm 2023, %s là 640 hồ sơ.";
        var report = CheckFixture.given(FILES);

        assertThat(report.findings("stale-period", told.formatted("con số này"))).isEmpty();
        assertThat(report.findings("stale-period", told.formatted("số hồ sơ tiếp nhận")))
                .hasSize(1);
    }

    @Test
    void the_same_period_is_that_of_the_year_before() {
        var findings = found(Period.year(2024), "Số hồ sơ tăng so với cùng kỳ năm 2022.");

        assertThat(findings).extracting(Finding::expected).containsExactly("năm 2023");
    }

    @Test
    void a_plan_is_for_the_year_of_its_date_or_the_next() {
        var plan = "Sở đã ban hành Kế hoạch số 102/KH-SCT ngày %s về CCHC năm %s.";

        assertThat(found(Period.year(2024), plan.formatted("12/01/2024", "2023"))).hasSize(1);
        assertThat(found(Period.year(2024), plan.formatted("28/12/2023", "2023"))).hasSize(1);
        assertThat(found(Period.year(2024), plan.formatted("12/01/2024", "2024"))).isEmpty();
        assertThat(found(Period.year(2024), plan.formatted("28/12/2023", "2024"))).isEmpty();
        assertThat(found(Period.year(2024), plan.formatted("12/01/2022", "2022"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kế hoạch số 102/KH-SCT ngày 20/12/2023 về CCHC năm 2023               | năm 2024
                    Kế hoạch số 102/KH-SCT ngày 19/12/2023 về CCHC năm 2023               |
                    Kế hoạch số 102/KH-SCT ngày 12/01/2024 về CCHC năm 2026               | năm 2025
                    Công văn số 102/SCT-VP ngày 12/01/2024 về CCHC năm 2023               |
                    Quyết định số 9/QĐ-SCT ngày 12/01/2024 về giao biên chế năm 2023      | năm 2024
                    Kế hoạch số 102/KH-SCT ngày 12/01/2024 về khắc phục tồn tại năm 2023  |
                    Kế hoạch số 102/KH-SCT ngày 12/01/2024, theo đó việc làm năm 2023     |
                    Kế hoạch số 102/KH-SCT ngày 12/01/2024 về CCHC của Sở năm 2023        | năm 2024
                    Kế hoạch số 102/KH-SCT ngày 12/01/2024; danh sách công chức năm 2023  |
                    """)
    void the_year_of_a_plan_follows_from_its_date(String plan, String expected) {
        assertThat(found(Period.year(2024), "Sở đã ban hành " + plan + "."))
                .extracting(Finding::expected)
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void a_figure_that_the_data_have_of_the_named_year_is_of_that_year() {
        var sentence = "Năm 2023, Sở tiết kiệm 412 triệu đồng chi hành chính.";
        var named = "tk | Kinh phí hành chính tiết kiệm%s | triệu đồng | 412";

        assertThat(saved(named.formatted(" năm 2023"), sentence)).isEmpty();
        assertThat(saved(named.formatted(""), sentence)).hasSize(1);
        assertThat(saved(named.formatted(" năm 2022"), sentence)).hasSize(1);
        assertThat(
                        CheckFixture.given(named.formatted("").replace("412", "500"))
                                .before("tk | 412")
                                .findings("stale-period", sentence))
                .isEmpty();
    }

    private static List<Finding> saved(String observation, String sentence) {
        return CheckFixture.given(observation).findings("stale-period", sentence);
    }

    @Test
    void an_inspection_looks_at_the_year_before_as_well_but_not_further_back() {
        var sentence = "Năm %s, Chi cục không tuyển dụng công chức.";
        var inspection = "Kết quả kiểm tra cải cách hành chính năm 2024 tại Chi cục";

        assertThat(titled(inspection, sentence.formatted("2023"))).isEmpty();
        assertThat(titled(inspection, sentence.formatted("2022"))).hasSize(1);
        assertThat(titled("Kết quả cải cách hành chính năm 2024", sentence.formatted("2023")))
                .hasSize(1);
    }

    @Test
    void the_year_of_a_round_in_brackets_does_not_name_the_report() {
        var opening = "Sở Công Thương báo cáo kết quả đợt 2 (%s) như sau:\n# I Kết quả\nSở đã họp.";

        assertThat(opened(opening.formatted("2023"))).isEmpty();
        assertThat(opened(opening.formatted("năm 2023"))).hasSize(1);
    }

    private static List<Finding> opened(String text) {
        return CheckFixture.withoutData()
                .letterhead("SỞ CÔNG THƯƠNG", "12/BC-SCT", LocalDate.of(2024, 12, 12))
                .title("Kết quả công tác cải cách hành chính năm 2024")
                .findings("stale-period", text);
    }

    private static List<Finding> titled(String title, String sentence) {
        return CheckFixture.given("")
                .title(title)
                .findings("stale-period", "# II.1 Kết quả\n" + sentence);
    }

    @Test
    void without_data_title_opening_and_closing_decide_and_the_outvoted_one_is_found() {
        var findings =
                CheckFixture.withoutData()
                        .letterhead("SỞ CÔNG THƯƠNG", "12/BC-SCT", LocalDate.of(2024, 12, 12))
                        .title("Kết quả công tác cải cách hành chính năm 2024")
                        .findings(
                                "stale-period",
                                "Sở Công Thương báo cáo kết quả CCHC năm 2023 như sau:\n"
                                        + "# I Kết quả\n"
                                        + "Trên đây là báo cáo kết quả CCHC năm 2024 của Sở.");

        assertThat(findings).extracting(Finding::text).containsExactly("năm 2023");
    }

    @Test
    void where_no_period_is_known_nothing_is_found() {
        assertThat(
                        CheckFixture.withoutData()
                                .findings("stale-period", "Trong năm 2023, Sở đã kiểm tra."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cải cách hành chính năm 2025             | Trên đây là Kế hoạch cải cách hành chính năm 2024 của Sở.           | năm 2024
                    Cải cách hành chính năm 2025             | Trên đây là Kế hoạch cải cách hành chính Năm 2025 của Sở.           |
                    Cải cách hành chính năm 2025             | Trên đây là Kế hoạch của Sở; các phòng báo cáo trước quý II năm 2024. |
                    Cải cách hành chính năm 2025             | Trên đây là Kế hoạch năm 2024, thay Kế hoạch năm 2023 của Sở.       |
                    Cải cách hành chính năm 2025             | Sở tiếp tục Kế hoạch cải cách hành chính năm 2024.                  |
                    Cải cách hành chính năm 2025 và năm 2026 | Trên đây là Kế hoạch cải cách hành chính năm 2024 của Sở.           |
                    """)
    void a_plan_speaks_of_any_year_but_closes_with_that_of_its_title(
            String title, String text, String stale) {
        var head = new Letterhead("", "SỞ CÔNG THƯƠNG", "12/KH-SCT", "", null, "KẾ HOẠCH");
        var plan = ReportText.parse("# I Nhiệm vụ\n" + text, head, title, new ArrayList<>());
        var findings =
                new FigureChecker(Corpus.of(new Catalogue(Map.of(), List.of(), List.of())))
                        .check(CheckRequest.of("plan", plan)).findings().stream()
                                .filter(f -> f.rule().equals("stale-period"))
                                .toList();

        assertThat(findings)
                .extracting(Finding::text, Finding::expected)
                .containsExactlyElementsOf(
                        stale == null ? List.of() : List.of(tuple(stale, "năm 2025")));
    }

    private static List<Finding> found(Period period, String text) {
        return CheckFixture.given("")
                .of("so-mau", period)
                .findings("stale-period", "# II.1 Kết quả\n" + text);
    }
}
