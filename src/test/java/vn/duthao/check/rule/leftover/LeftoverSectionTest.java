package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.Finding;
import vn.duthao.check.ReportText;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Section;

class LeftoverSectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cải cách tài chính công   | Nhìn chung, công tác cải cách tổ chức bộ máy được thực hiện đúng quy định. | cải cách tổ chức bộ máy
                    Cải cách thể chế          | Kết quả cải cách TTHC có nhiều chuyển biến.                             | cải cách TTHC
                    Cải cách TTHC             | Nhiệm vụ cải cách thể chế hoàn thành.                                   | cải cách thể chế
                    Cải cách chế độ công vụ   | Công tác hiện đại hóa hành chính được quan tâm.                         | hiện đại hóa hành chính
                    Cải cách thể chế          | Trong lĩnh vực cải cách tài chính công, Sở phối hợp mở 06 lớp theo Kế hoạch số 12/KH-SCT. | cải cách tài chính công
                    Cải cách tài chính công   | Sở hoàn thành 12 nhiệm vụ về cải cách thể chế.                          | cải cách thể chế
                    Cải cách tài chính công   | Công tác cải cách thể chế, nhất là cải cách thể chế về đất đai, chuyển biến tốt. | cải cách thể chế
                    """)
    void another_domain_than_the_headings_is_found(String heading, String text, String other) {
        assertThat(found("# II.5 " + heading + "\n" + text))
                .extracting(Finding::text)
                .containsExactly(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công tác cải cách tài chính công được thực hiện đúng quy định.",
                "Kết quả nêu tại mục cải cách thể chế.",
                "Công tác cải cách tổ chức bộ máy gắn với cải cách tài chính công.",
                "Sở thực hiện Kế hoạch số 12/KH-SCT về cải cách thủ tục hành chính.",
                "Các đơn vị tự chủ tài chính theo quy định.",
                "Cải cách tổ chức bộ máy được thực hiện đúng quy định.",
                "Sở đẩy mạnh cải cách thể chế.",
                "Sở tổ chức hội nghị (về cải cách thể chế) đúng tiến độ.",
                "Sở hoàn thành công tác cải cách thể chế theo Kế hoạch số 12/KH-SCT.",
                "| Việc | Số |\n| Kết quả cải cách thể chế | 12 |",
                "Việc sắp xếp tổ chức bộ máy làm giảm chi thường xuyên."
            })
    void a_sentence_of_the_domain_or_that_points_elsewhere_is_left_alone(String text) {
        assertThat(found("# II.5 Cải cách tài chính công\n" + text)).isEmpty();
    }

    @Test
    void outside_the_domains_any_may_be_named() {
        assertThat(found("# III.1 Ưu điểm\nCông tác cải cách thể chế có chuyển biến.")).isEmpty();
    }

    @Test
    void two_sections_beside_each_other_that_bear_one_domains_name_are_found() {
        var sections =
                """
                # 1 Cải cách thể chế
                # 2 Cải cách TTHC
                # 3 Tuyên truyền
                # 4 Cải cách thủ tục hành chính
                """;

        assertThat(below("Kết quả", sections))
                .extracting(Finding::text)
                .containsExactly("Cải cách thủ tục hành chính");
        assertThat(below("Kết quả", "# 1 Tuyên truyền\nCải cách thể chế.\nCải cách thể chế."))
                .isEmpty();
        assertThat(found(sections)).isEmpty();
    }

    private static List<Finding> below(String heading, String sections) {
        var parts = ReportText.parse(sections, new ArrayList<>()).sections();
        var whole = new Section("II", heading, "II", 1, List.of(), parts);
        var report =
                new Report(
                        Letterhead.NONE,
                        "",
                        List.of(),
                        List.of(whole),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        return new FigureChecker(Corpus.of(new Catalogue(Map.of(), List.of(), List.of())))
                .check(CheckRequest.of("sections", report)).findings().stream()
                        .filter(f -> f.rule().equals("leftover-section"))
                        .toList();
    }

    private static List<Finding> found(String text) {
        return CheckFixture.withoutData().findings("leftover-section", text);
    }
}
