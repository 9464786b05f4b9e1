package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

/** Where in a report of Sở Y tế another department's name is an error, doubtful or right. */
class LeftoverAgencyPlacesTest {

    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));
    private static final String FILES = "nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sở Xây dựng báo cáo kết quả CCHC năm 2024 như sau:                        | ERROR
                    Sở Xây dựng (viết tắt là SXD) báo cáo kết quả CCHC năm 2024 như sau:      | ERROR
                    Sở Xây dựng rà soát (từng bước) các báo cáo kết quả.                      | WARNING
                    Theo đề nghị của Sở Xây dựng báo cáo kết quả CCHC năm 2024 như sau:       | -
                    Kính gửi Sở Xây dựng                                                      | -
                    Kính gửi Sở Xây dựng (Thanh tra Sở                                        | -
                    """)
    void in_the_opening_the_one_who_reports_announces_it(String opening, String severity) {
        assertThat(told(health(opening + "\n# I Kết quả"))).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sở Xây dựng báo cáo kết quả CCHC năm 2024 như sau:            | WARNING
                    Trên đây, Sở Xây dựng báo cáo kết quả CCHC năm 2024.          | ERROR
                    Trên đây là kết quả do Sở Xây dựng kiểm tra.                  | -
                    Hồ sơ thuộc trách nhiệm của Sở Xây dựng được chuyển đúng hạn. | -
                    Nhân sự ít nhưng Sở Xây dựng đã tiếp nhận 650 hồ sơ.          | ERROR
                    Nhân sự ít nên Sở Xây dựng đã tiếp nhận 650 hồ sơ.            | ERROR
                    Hồ sơ do Sở Xây dựng đã tiếp nhận đều đúng hạn.               | -
                    Hồ sơ hiện nay Sở Xây dựng đã tiếp nhận đều đúng hạn.         | -
                    Sở Xây dựng đã triển khai Kế hoạch số 12/KH-UBND.             | ERROR
                    Sở Xây dựng đã triển khai Kế hoạch số 12/KH-SXD.              | -
                    Sở An toàn thực phẩm đã ban hành Kế hoạch số 97/KH-SYT.       | ERROR
                    - Sở Xây dựng.                                                | -
                    - Sở Xây dựng                                                 | -
                    Trong năm, Sở Xây dựng rà soát, lập danh sách công chức.      | WARNING
                    Trong năm Sở Xây dựng rà soát, lập danh sách công chức.       | WARNING
                    Ngay từ trong năm, Sở Xây dựng rà soát, lập danh sách.        | -
                    Về nhân sự: Sở Xây dựng rà soát, lập danh sách công chức.     | -
                    Trong năm, Sở xây dựng Kế hoạch số 12/KH-UBND.                | -
                    """)
    void in_the_body_its_place_and_its_verb_tell_whose_work_it_is(String text, String severity) {
        assertThat(told(health("# I Kết quả\n" + text))).isEqualTo(severity);
    }

    @Test
    void rows_of_a_table_may_tell_of_anyone() {
        assertThat(health("# I Kết quả\n| Việc | Số |\n| Sở Xây dựng đã tiếp nhận | 650 |"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sở Xây dựng phê duyệt Kế hoạch số 97/KH-SYT.                                 | ERROR
                    Sở Xây dựng phê duyệt Kế hoạch số 97/KH-SYT, phân công các phòng.            | ERROR
                    Theo Kế hoạch số 5/KH-UBND, Sở Xây dựng phê duyệt Kế hoạch số 97/KH-SYT.     | ERROR
                    Sở Xây dựng phê duyệt 03 nội dung của Kế hoạch số 97/KH-SYT.                 | ERROR
                    Sở Xây dựng phê duyệt Kế hoạch số 5/KH-UBND.                                 | -
                    Sở Xây dựng góp ý Kế hoạch số 97/KH-SYT.                                     | WARNING
                    Sở Xây dựng góp ý Kế hoạch số 97/KH-SYT do Sở ban hành.                      | WARNING
                    Sở Xây dựng phê duyệt, góp ý Kế hoạch số 97/KH-SYT.                          | WARNING
                    Dự thảo được Sở Xây dựng phê duyệt tại Quyết định số 97/QĐ-SYT.              | -
                    Ý kiến của Sở Xây dựng về Kế hoạch số 97/KH-SYT được tiếp thu.               | -
                    Quyết định số 5/QĐ-UBND và Kế hoạch số 97/KH-SYT về CCHC của Sở Xây dựng.    | ERROR
                    Kế hoạch số 97/KH-SYT và Quyết định số 5/QĐ-UBND về CCHC của Sở Xây dựng.    | -
                    Sở thực hiện Kế hoạch số 97/KH-SYT, góp ý dự thảo của Sở Xây dựng.           | -
                    Sở gửi Kế hoạch số 97/KH-SYT theo yêu cầu của Sở Xây dựng.                   | -
                    """)
    void the_number_of_a_document_tells_who_issued_it(String text, String severity) {
        assertThat(told(health("# I Kết quả\n" + text))).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tổng số hồ sơ Sở Xây dựng tiếp nhận là %s hồ sơ.                             | ERROR   | -
                    Tổng số hồ sơ Sở Xây dựng và Sở tiếp nhận là %s hồ sơ.                       | -       | -
                    Theo thống kê, Sở Xây dựng hỗ trợ tiếp nhận tổng số %s hồ sơ.                | WARNING | -
                    Tổng số hồ sơ tiếp nhận là %s hồ sơ, đăng trên trang thông tin điện tử Sở Xây dựng hằng ngày. | WARNING | -
                    Tổng số hồ sơ tiếp nhận là %s hồ sơ, kể cả do Sở Xây dựng chuyển.            | -       | -
                    """)
    void a_value_of_the_data_shows_whose_work_it_is(String text, String stated, String other) {
        var report =
                CheckFixture.given(FILES).with(CORPUS).of("so-y-te-dong-thap", Period.year(2024));

        assertThat(told(report.findings("leftover-agency", "# I Kết quả\n" + text.formatted(640))))
                .isEqualTo(stated);
        assertThat(told(report.findings("leftover-agency", "# I Kết quả\n" + text.formatted(641))))
                .isEqualTo(other);
    }

    @Test
    void where_another_department_acts_before_the_semicolon_it_goes_on_telling_of_others() {
        var text = "# I Kết quả\n%s;\u00a0Sở Xây dựng đã trình UBND tỉnh đề án chuyển đổi.";

        assertThat(told(health(text.formatted("Cơ cấu của Sở Y tế được giữ ổn định"))))
                .isEqualTo("WARNING");
        assertThat(told(health(text.formatted("Cơ cấu của Sở Nội vụ được giữ ổn định"))))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    so-y-te-dong-thap    | Kết quả CCHC năm 2024 của Sở Xây dựng | ERROR
                    so-noi-vu-dong-thap  | Kết quả CCHC năm 2024 của Sở Xây dựng | -
                    so-y-te-dong-thap    | Kết quả kiểm tra theo đề nghị của Sở Xây dựng | -
                    so-y-te-dong-thap    | Sở Xây dựng báo cáo kết quả CCHC năm 2024 | -
                    """)
    void a_title_names_the_one_who_reports_or_of_whom_it_is(
            String agency, String title, String severity) {
        var report = CheckFixture.given("").with(CORPUS).of(agency, Period.year(2024)).title(title);

        assertThat(told(report.findings("leftover-agency", "# I Kết quả"))).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sở đã ban hành Kế hoạch số 102/KH-SKHĐT gửi Sở Nội vụ.                 | ERROR
                    Theo đề nghị của UBND tỉnh, Sở đã ban hành Kế hoạch số 102/KH-SKHĐT.   | ERROR
                    UBND tỉnh đã ban hành Kế hoạch số 102/KH-SKHĐT.                        | WARNING
                    Sở triển khai Kế hoạch số 102/KH-SKHĐT.                                | WARNING
                    102/KH-SKHĐT là kế hoạch được triển khai trong năm.                    | WARNING
                    Sở triển khai Công văn số 102/CV-SKHĐT.                                | -
                    Sở triển khai Kế hoạch số 102/KH-SKHĐT. Sở gửi Sở KH&ĐT kết quả.       | -
                    Sở triển khai Kế hoạch số 102/KH-SKHĐT của Sở Kế hoạch và Đầu tư.      | -
                    """)
    void a_number_with_anothers_symbol_is_wrong_where_the_reporter_issued_the_document(
            String text, String severity) {
        assertThat(told(health("# I Kết quả\n" + text))).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Theo Kế hoạch số 12/KH-UBND, tổ do Sở Xây dựng chủ trì, được thành lập tại Quyết định số 103/QĐ-SNV. | ERROR
                    Tổ do Sở Xây dựng chủ trì, được thành lập tại Điều 1 Quyết định số 103/QĐ-SNV.                       | ERROR
                    Tổ do Sở Xây dựng chủ trì được thành lập theo số 103/QĐ-SNV.                                         | ERROR
                    Tổ do Sở Xây dựng chủ trì                                                                            | -
                    Tổ do Sở Xây dựng chủ trì, rà soát Quyết định số 103/QĐ-SNV.                                         | -
                    Tổ gồm Sở Xây dựng chủ trì, được thành lập tại Quyết định số 103/QĐ-SNV.                             | -
                    """)
    void a_group_is_led_by_the_one_whose_decision_set_it_up(String text, String severity) {
        var report =
                CheckFixture.given("").with(CORPUS).of("so-noi-vu-dong-thap", Period.year(2024));

        assertThat(told(report.findings("leftover-agency", "# I Kết quả\n" + text)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mô hình được nhân rộng trên địa bàn tỉnh Bến Tre.    | tỉnh Bến Tre
                    Mô hình được nhân rộng trên địa bàn tỉnh Tiền Giang. |
                    Người dân tỉnh Bến Tre nộp hồ sơ qua mạng.           |
                    Tỉnh Bến Tre được giao.                              |
                    """)
    void the_province_is_the_reporters_or_one_that_was_merged_into_it(String text, String found) {
        assertThat(health("# I Kết quả\n" + text))
                .extracting(Finding::text)
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    void without_data_the_letterhead_names_the_province() {
        assertThat(
                        CheckFixture.withoutData()
                                .letterhead(
                                        "BAN DÂN TỘC TỈNH BẾN TRE",
                                        "12/BC-BDT",
                                        LocalDate.of(2024, 12, 12))
                                .findings(
                                        "leftover-agency",
                                        "# I Kết quả\nMô hình trên địa bàn tỉnh Đồng Nai."))
                .extracting(Finding::text, Finding::expected)
                .containsExactly(tuple("tỉnh Đồng Nai", "Bến Tre"));
    }

    @Test
    void the_message_says_what_was_left_over_and_whose_report_it_is() {
        assertThat(health("# I Kết quả\nSở Xây dựng đã tiếp nhận 650 hồ sơ."))
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.message().in(Locale.of("vi")))
                                        .contains("Sở Xây dựng", "Sở Y tế"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Kiểm lâm đã tiếp nhận 650 hồ sơ.",
                "Sở KHCN & Đổi mới đã tiếp nhận 650 hồ sơ.",
                "Sở đã ban hành Kế hoạch số 12/KH-SKHDM."
            })
    void departments_that_only_the_register_has_are_known(String text) {
        var agencies =
                List.of(
                        agency("y", "Sở Y tế", "SYT", List.of()),
                        agency("l", "Sở Kiểm lâm", "SKL", List.of()),
                        agency("k", "Sở KHCN", "SKHDM", List.of("Sở KHCN & Đổi mới")));
        var corpus = new Corpus(CORPUS.catalogue(), new AgencyRegister(agencies), List.of());

        assertThat(
                        CheckFixture.given("")
                                .with(corpus)
                                .of("y", Period.year(2024))
                                .findings("leftover-agency", "# I Kết quả\n" + text))
                .hasSize(1);
        assertThat(
                        CheckFixture.given("")
                                .with(corpus)
                                .of("k", Period.year(2024))
                                .findings(
                                        "leftover-agency",
                                        "# I Kết quả\nSở Khoa học và Công nghệ đã tiếp nhận 650 hồ sơ."))
                .isEmpty();
    }

    private static Agency agency(String id, String name, String symbol, List<String> pastNames) {
        return new Agency(
                id, name, "so", null, symbol, "", "", "", "", "Sở", "", pastNames, null, null, null,
                List.of(), "");
    }

    /** How severe what was found is; "-" for nothing. */
    private static String told(List<Finding> findings) {
        return findings.isEmpty()
                ? "-"
                : findings.stream().map(f -> f.severity().name()).collect(Collectors.joining(" "));
    }

    private static List<Finding> health(String text) {
        return CheckFixture.given("")
                .with(CORPUS)
                .of("so-y-te-dong-thap", Period.year(2024))
                .findings("leftover-agency", text);
    }
}
