package vn.duthao.check.rule.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
