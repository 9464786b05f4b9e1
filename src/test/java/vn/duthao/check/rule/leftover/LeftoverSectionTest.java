package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

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
                "Việc sắp xếp tổ chức bộ máy làm giảm chi thường xuyên."
            })
    void a_sentence_of_the_domain_or_that_points_elsewhere_is_left_alone(String text) {
        assertThat(found("# II.5 Cải cách tài chính công\n" + text)).isEmpty();
    }

    @Test
    void outside_the_domains_any_may_be_named() {
        assertThat(found("# III.1 Ưu điểm\nCông tác cải cách thể chế có chuyển biến.")).isEmpty();
    }

    private static List<Finding> found(String text) {
        return CheckFixture.withoutData().findings("leftover-section", text);
    }
}
