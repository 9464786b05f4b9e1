package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;

class LeftoverAgencyTest {

    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));
    private static final LocalDate DATE = LocalDate.of(2024, 12, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trên đây là báo cáo kết quả CCHC năm 2024 của Sở Xây dựng./.                  | Sở Xây dựng
                    Trên đây là Kế hoạch của Sở Xây dựng về khắc phục các tiêu chí chưa đạt điểm tối đa./.  | Sở Xây dựng
                    Sở Xây dựng đã ban hành Kế hoạch số 97/KH-SYT về kiểm soát TTHC.              | Sở Xây dựng
                    Kế hoạch số 97/KH-SYT ngày 15/01/2024 về CCHC của Sở Xây dựng năm 2024.       | Sở Xây dựng
                    Sở Xây dựng đã tiếp nhận 640 hồ sơ.                                           | Sở Xây dựng
                    Trong năm, Sở GTVT không tuyển dụng công chức.                                | Sở GTVT
                    Danh mục thuộc thẩm quyền giải quyết của Sở Xây dựng đã được công bố.         | Sở Xây dựng
                    Sở đã ban hành Kế hoạch số 102/KH-SKHĐT về CCHC.                              | 102/KH-SKHĐT
                    Việc cấp phép được tập trung trên địa bàn tỉnh Bến Tre.                       | tỉnh Bến Tre
                    Thực hiện Kế hoạch số 38/KH-UBND của UBND tỉnh Đồng Nai, Sở đã kiểm tra.      | tỉnh Đồng Nai
                    """)
    void another_agency_in_the_place_of_the_reporter_is_found(String text, String name) {
        assertThat(health(text))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.text()).isEqualTo(name);
                            assertThat(f.severity()).isEqualTo(Severity.ERROR);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên đây là báo cáo của Sở Y tế, kính gửi Sở Nội vụ tổng hợp./.",
                "Trên đây là báo cáo theo hướng dẫn của Sở Nội vụ./.",
                "Sở Y tế đã ban hành Kế hoạch số 97/KH-SYT.",
                "Sở đã phối hợp với Sở Tư pháp, Sở Xây dựng đã có ý kiến thống nhất.",
                "Dự thảo đang được Sở Tư pháp thẩm định.",
                "Sở Nội vụ đã kiểm tra công tác CCHC tại Sở.",
                "Sở Thông tin và Truyền thông đã ban hành Kế hoạch số 12/KH-STTTT.",
                "Theo Công văn số 1316/SNV-CCHC của Sở Nội vụ, Sở đã rà soát.",
                "Sở Nội vụ ban hành Công văn số 1316/SNV-CCHC ngày 08/9/2024 hướng dẫn báo cáo.",
                "Thực hiện Kế hoạch số 12/KH-STTTT của Sở Thông tin và Truyền thông, Sở đã rà soát.",
                "Sở đã trao đổi kinh nghiệm trên địa bàn tỉnh Bến Tre.",
                "Sở đã tham mưu UBND tỉnh Đồng Tháp ban hành quyết định."
            })
    void partners_recipients_and_issuers_are_left_alone(String text) {
        assertThat(health(text)).isEmpty();
    }

    @Test
    void a_department_told_of_once_that_opens_a_sentence_is_doubtful() {
        assertThat(health("Sở Xây dựng rà soát, lập danh sách công chức đủ tiêu chuẩn dự thi."))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(
                        health(
                                "Sở Xây dựng rà soát, lập danh sách công chức. Hồ sơ được gửi đến Sở"
                                        + " Xây dựng."))
                .hasSize(1);
        assertThat(
                        health(
                                "Sở Xây dựng rà soát, lập danh sách công chức. Sở Xây dựng lập"
                                        + " lại danh sách."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Xây dựng kiểm tra công tác CCHC tại các đơn vị.",
                "Theo đó, hồ sơ được gửi Sở Xây dựng rà soát, lập danh sách.",
                "Sở Xây dựng: 05 công chức."
            })
    void a_department_that_does_what_others_do_or_opens_no_sentence_is_left_alone(String text) {
        assertThat(health(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Xây dựng đã thông báo rộng rãi điều kiện dự thi để công chức biết.",
                "Cơ cấu của Sở Y tế được giữ ổn định; Sở Xây dựng đã trình UBND tỉnh đề án chuyển"
                        + " đổi hai đơn vị.",
                "Văn bản giữa Sở Xây dựng với cơ sở trực thuộc được ký số."
            })
    void a_department_told_of_once_where_the_reporter_tells_its_work_is_doubtful(String text) {
        assertThat(health(inOne(text)))
                .extracting(Finding::text, Finding::severity)
                .containsExactly(tuple("Sở Xây dựng", Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở đã gửi dự thảo; Sở Xây dựng đã trình UBND tỉnh.",
                "Sở đã hoàn thiện dự thảo; Sở Xây dựng đã có báo cáo thẩm định.",
                "Cơ cấu của Sở Y tế được giữ ổn định; Sở Xây dựng chủ trì phương án.",
                "Sở Xây dựng đã thông báo kết quả thẩm định.",
                "Văn bản giữa Sở Xây dựng với đơn vị trực thuộc Sở được ký số.",
                "Văn bản giữa Sở Xây dựng với Sở được ký số.",
                "Sở ban hành Kế hoạch số 97/KH-SYT về theo dõi thi hành pháp luật tại Sở Xây dựng."
            })
    void what_another_department_does_with_the_reporter_is_left_alone(String text) {
        assertThat(health(inOne(text))).isEmpty();
    }

    /** The fixture would end a sentence at a semicolon before a name. */
    private static String inOne(String text) {
        return text.replace("; ", ";\u00a0");
    }

    @Test
    void who_leads_a_group_has_set_it_up() {
        var text = "# I Kết quả\nTổ kiểm tra do Sở Xây dựng chủ trì, được thành lập tại %s.";
        var own = text.formatted("Quyết định số 103/QĐ-SNV");
        var others = text.formatted("Quyết định số 103/QĐ-UBND");

        assertThat(given("so-noi-vu-dong-thap").findings("leftover-agency", own))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(given("so-noi-vu-dong-thap").findings("leftover-agency", others)).isEmpty();
    }

    @Test
    void nobody_else_says_that_the_reporter_has_nothing_to_ask_for() {
        var text = "# V Kiến nghị, đề xuất\nSở Xây dựng %s.";

        assertThat(asked("", text.formatted("không có kiến nghị, đề xuất thêm"))).hasSize(1);
        assertThat(asked("", text.formatted("xem xét, hướng dẫn mẫu biểu"))).isEmpty();
    }

    @Test
    void in_its_notice_the_one_who_inspects_asks() {
        var text = "# IV Kiến nghị\nSở Xây dựng có 04 kiến nghị sau kiểm tra:";
        var notice = "Thông báo kết quả kiểm tra năm 2024";

        assertThat(asked(notice, text)).hasSize(1);
        assertThat(asked("Báo cáo CCHC năm 2024", text)).isEmpty();
        assertThat(asked(notice + " tại Sở Xây dựng", text)).isEmpty();
    }

    private static List<Finding> asked(String title, String text) {
        return given("so-y-te-dong-thap").title(title).findings("leftover-agency", text);
    }

    @Test
    void a_department_that_the_title_names_is_what_the_report_is_about() {
        assertThat(
                        given("so-y-te-dong-thap")
                                .title("Thông báo kết quả kiểm tra tại Sở Xây dựng")
                                .findings(
                                        "leftover-agency",
                                        "# I Kết quả\nSở Xây dựng không tuyển dụng công chức."))
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }

    @Test
    void a_successor_is_another_department_until_it_has_taken_over() {
        var text = "# I Kết quả\nSở Tài chính đã cụ thể hóa các chương trình, kế hoạch.";

        assertThat(planning(2024).findings("leftover-agency", text)).hasSize(1);
        assertThat(planning(2025).findings("leftover-agency", text)).isEmpty();
    }

    private static CheckFixture planning(int year) {
        return CheckFixture.given("")
                .with(CORPUS)
                .of("so-ke-hoach-va-dau-tu-dong-thap", Period.year(year));
    }

    @Test
    void a_number_of_a_department_that_the_report_never_names_is_doubtful() {
        assertThat(health("Đang triển khai các nội dung tại Kế hoạch số 12/KH-STTTT."))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void the_opening_names_the_reporter() {
        assertThat(
                        given("so-y-te-dong-thap")
                                .findings(
                                        "leftover-agency",
                                        "Sở Xây dựng (gọi tắt là Sở) báo cáo kết quả CCHC:"))
                .hasSize(1);
    }

    @Test
    void issuer_and_symbol_of_the_letterhead_are_the_reporters() {
        var findings =
                given("so-y-te-dong-thap")
                        .letterhead("SỞ XÂY DỰNG", "12/BC-SXD", DATE)
                        .findings("leftover-agency", "# I Kết quả");

        assertThat(findings).extracting(Finding::text).containsExactly("SỞ XÂY DỰNG", "12/BC-SXD");
    }

    @Test
    void a_predecessor_is_no_other_agency() {
        assertThat(
                        given("so-tai-chinh-dong-thap")
                                .findings(
                                        "leftover-agency",
                                        "# I Kết quả\nSở đã ban hành Kế hoạch số 9/KH-SKHĐT."))
                .isEmpty();
    }

    @Test
    void in_the_report_of_one_who_gathers_others_may_act() {
        var text = "# I Kết quả\nSở Xây dựng đã triển khai mô hình mới.";

        assertThat(given("so-noi-vu-dong-thap").findings("leftover-agency", text)).isEmpty();
        assertThat(given("so-y-te-dong-thap").findings("leftover-agency", text)).hasSize(1);
    }

    @Test
    void without_data_the_letterhead_says_who_reports() {
        assertThat(
                        CheckFixture.withoutData()
                                .with(CORPUS)
                                .letterhead("SỞ DU LỊCH", "12/BC-SDL", DATE)
                                .findings(
                                        "leftover-agency",
                                        "# I Kết quả\nTrên đây là báo cáo của Sở Y tế./."))
                .extracting(Finding::expected)
                .containsExactly("SỞ DU LỊCH");
    }

    private static List<Finding> health(String text) {
        return given("so-y-te-dong-thap").findings("leftover-agency", "# I Kết quả\n" + text);
    }

    private static CheckFixture given(String agency) {
        return CheckFixture.given("").with(CORPUS).of(agency, Period.year(2024));
    }
}
