package vn.duthao.check.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

class RequiredFigureMissingTest {

    private static final String RULE = "required-figure-missing";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chỉ số thành phần cải cách thể chế đạt 9/10 điểm. |",
                "Chỉ số thành phần cải cách thủ tục đạt 7/10 điểm. |",
                "Chỉ số thành phần cải cách thể chế đạt 9,5/10 điểm. | 10",
                "Chỉ số thành phần cải cách thể chế đạt 9/12 điểm. | 10",
                "Sở đã trồng 12 cây và trao 10 phần quà. | 10"
            })
    void the_whole_of_a_stale_or_unsupported_part_may_be_that_of_any_figure(
            String sentence, @Nullable String missing) {
        var report =
                CheckFixture.given(
                                """
                                diem | Điểm chỉ số thành phần cải cách thể chế | điểm | 9.5
                                cao | Mức cao nhất của thang đánh giá | điểm | 10
                                """)
                        .before("diem | 9")
                        .requiring("cao");

        assertThat(report.findings(RULE, sentence))
                .extracting(Finding::expected)
                .isEqualTo(Stream.ofNullable(missing).toList());
    }

    @Test
    void what_is_told_with_the_value_of_last_year_or_of_two_indicators_is_told() {
        var stale =
                CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640")
                        .before("nhan | 604")
                        .requiring("nhan");
        var ambiguous =
                CheckFixture.given(
                                """
                                a | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 7
                                b | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 9
                                """)
                        .requiring("a", "b");

        assertThat(stale.findings(RULE, "Sở tiếp nhận 604 hồ sơ.")).isEmpty();
        assertThat(ambiguous.findings(RULE, "Sở đã tổ chức 12 lớp tập huấn nghiệp vụ.")).isEmpty();
    }
}
