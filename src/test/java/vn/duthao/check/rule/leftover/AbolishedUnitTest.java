package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

class AbolishedUnitTest {

    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-Q1 | Sở hướng dẫn UBND cấp huyện niêm yết danh mục.              | UBND cấp huyện
                    2025-Q3 | Bộ phận Một cửa thị trấn tiếp nhận hồ sơ.                   | thị trấn
                    2025-Q2 | Sở phối hợp với Sở Kế hoạch và Đầu tư thẩm định dự án.      | Sở Kế hoạch và Đầu tư
                    2025-Q2 | Sở thực hiện hướng dẫn của Bộ Kế hoạch và Đầu tư.           | Bộ Kế hoạch và Đầu tư
                    2026    | Tỉnh xếp hạng 12/63 tỉnh, thành phố.                        | 12/63
                    2026    | Quyết định số 20/QĐ-UBND ngày 05/02/2026 về TTHC cấp huyện. | cấp huyện
                    2026-Q1 | Từ ngày 01/8/2025, Sở hướng dẫn UBND cấp huyện.             | UBND cấp huyện
                    2026-Q1 | Đến hết quý I năm 2026, Sở đã hướng dẫn UBND cấp huyện.     | UBND cấp huyện
                    2026-Q1 | Quyết định số 20/QĐ-UBND ngày 05/02/2025, Quyết định số 21/QĐ-UBND ngày 05/02/2026 về TTHC cấp huyện. | cấp huyện
                    2026    | Năm 2025, Tỉnh xếp hạng 12/63 tỉnh, thành phố.              | 12/63
                    """)
    void what_no_longer_exists_in_the_period_is_found(String code, String text, String name) {
        assertThat(found(code, text)).extracting(Finding::text).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở đã tiếp nhận hồ sơ do cấp huyện bàn giao.",
                "Trước ngày 01/7/2025, UBND huyện đã giải quyết 12 hồ sơ.",
                "Quyết định số 20/QĐ-UBND ngày 05/02/2025 về TTHC cấp huyện.",
                "Sau khi hợp nhất Sở Kế hoạch và Đầu tư, Sở đã sắp xếp các phòng.",
                "Chỉ số CCHC năm 2024 của Tỉnh xếp hạng 12/63 tỉnh, thành phố.",
                "Đã xong 12/63 nhiệm vụ.",
                "Tỉnh xếp hạng 12/34 tỉnh, thành phố.",
                "Đến ngày 01/7/2025, UBND huyện đã giải quyết 12 hồ sơ.",
                "Đến hết quý II, UBND huyện đã giải quyết 12 hồ sơ.",
                "Đến hết năm 2025, Sở đã hướng dẫn xong cho UBND cấp huyện.",
                "Sở đã nhận hồ sơ (của UBND cấp huyện) để giải quyết.",
                "Quyết định số 20/QĐ-UBND ngày 05/02/2025 về TTHC cấp huyện được sửa ngày 05/02/2026.",
                "| Việc | Số |\n| Hướng dẫn UBND cấp huyện | 12 |",
                "Sở phối hợp với Sở Tài chính."
            })
    void history_old_documents_and_what_exists_are_left_alone(String text) {
        assertThat(found("2026-Q1", text)).isEmpty();
    }

    @Test
    void before_the_day_everything_existed() {
        assertThat(found("2024", "Sở hướng dẫn UBND cấp huyện và Bộ Kế hoạch và Đầu tư."))
                .isEmpty();
    }

    @Test
    void in_a_period_across_the_day_only_plans_are_judged() {
        var text = "Sở hướng dẫn UBND cấp huyện niêm yết danh mục.";

        assertThat(found("2025", "# II Kết quả\n" + text)).isEmpty();
        assertThat(found("2025", "# IV Phương hướng, nhiệm vụ\n" + text)).hasSize(1);
    }

    @Test
    void a_heading_of_plans_is_judged_with_them() {
        var text = "Nhiệm vụ hướng dẫn UBND cấp huyện";

        assertThat(found("2025", "# IV " + text)).hasSize(1);
        assertThat(found("2025", "# II Kết quả\n" + text + " đã hoàn thành.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "năm 2026, true",
        "năm 2025, false",
        "tháng 7 năm 2025, true",
        "tháng 6 năm 2025, false",
        "quý III năm 2025, true",
        "quý II năm 2025, false",
        "quý III, false",
        "6 tháng cuối năm 2025, true",
        "3 tháng cuối năm 2025, true",
        "7 tháng cuối năm 2025, false",
        "9 tháng năm 2025, false"
    })
    void a_plan_made_before_the_day_is_judged_for_what_it_plans_after(String when, boolean after) {
        var plan = "# IV Phương hướng, nhiệm vụ\nTrong %s, Sở hướng dẫn UBND cấp huyện.";

        assertThat(found("2024", plan.formatted(when))).hasSize(after ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, 1", "2025-12-01, 0"})
    void where_no_period_is_known_the_report_is_of_the_year_before_its_date(
            LocalDate date, int findings) {
        assertThat(
                        CheckFixture.withoutData()
                                .with(CORPUS)
                                .letterhead("SỞ CÔNG THƯƠNG", "12/BC-SCT", date)
                                .findings(
                                        "abolished-unit",
                                        "# II Kết quả\nSở hướng dẫn UBND cấp huyện."))
                .hasSize(findings);
    }

    @Test
    void a_report_speaks_of_the_agencies_of_its_own_province_unless_its_agency_is_unknown() {
        var text = "# II Kết quả\nSở đã trình UBND tỉnh Bình Phước.";
        var unknown =
                CheckFixture.withoutData()
                        .with(CORPUS)
                        .letterhead("BAN QUẢN LÝ", "12/BC-BQL", LocalDate.of(2026, 9, 1));

        assertThat(found("2026", text)).isEmpty();
        assertThat(unknown.findings("abolished-unit", text))
                .extracting(Finding::expected)
                .containsExactly("UBND tỉnh Đồng Nai");
    }

    @Test
    void a_name_that_an_agency_of_another_province_still_has_is_left_alone() {
        var ended = agency("a", "Sở Lâm nghiệp", "b", LocalDate.of(2025, 2, 28));
        var heir = agency("b", "Sở Kiểm lâm", null, null);
        var living = agency("c", "Sở Lâm nghiệp", null, null);

        assertThat(found(List.of(ended, heir)))
                .extracting(Finding::expected)
                .containsExactly("Sở Kiểm lâm");
        assertThat(found(List.of(ended, heir, living))).isEmpty();
    }

    private static List<Finding> found(List<Agency> agencies) {
        var corpus = new Corpus(CORPUS.catalogue(), new AgencyRegister(agencies), List.of());
        return CheckFixture.given("")
                .with(corpus)
                .of("so-mau", Period.year(2026))
                .findings("abolished-unit", "# II Kết quả\nSở Lâm nghiệp đã họp.");
    }

    private static Agency agency(
            String id, String name, @Nullable String successor, @Nullable LocalDate until) {
        return new Agency(
                id, name, "so", null, "SLN", "", "", "", id, "Sở", "", List.of(), successor, null,
                until, List.of(), "");
    }

    @Test
    void the_one_who_has_the_duties_now_is_named() {
        assertThat(found("2025-Q2", "Sở Giao thông vận tải tham gia thẩm định."))
                .extracting(Finding::expected)
                .containsExactly("Sở Xây dựng");
    }

    private static List<Finding> found(String code, String text) {
        return CheckFixture.given("")
                .with(CORPUS)
                .of("so-cong-thuong-dong-thap", Period.parse(code).orElseThrow())
                .findings("abolished-unit", text);
    }
}
