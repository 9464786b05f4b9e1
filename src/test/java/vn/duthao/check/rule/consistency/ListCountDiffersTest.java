package vn.duthao.check.rule.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;

class ListCountDiffersTest {

    private static List<Finding> findings(String text) {
        return CheckFixture.withoutData().findings("list-count-differs", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả được đánh giá qua 04 tiêu chí: (1) chỉ đạo; (2) thể chế; (3) thủ tục.",
                "Sở tập trung 04 việc sau: một là, rà soát thủ tục; hai là, số hóa; ba là, tập huấn.",
                "Sở ban hành 03 kế hoạch (Kế hoạch số 12/KH-SNV ngày 05/01/2024, Kế hoạch số 15/KH-SNV"
                        + " ngày 10/01/2024).",
                "Sở tham mưu 02 văn bản, gồm: Quyết định số 12/2024/QĐ-UBND ngày 05/01/2024 về giá đất;"
                        + " quyết định số 15/2024/QĐ-UBND ngày 10/01/2024 thay thế Quyết định số"
                        + " 08/2020/QĐ-UBND; nghị quyết số 08/2024/NQ-HĐND ngày 10/7/2024 về học phí.",
                "Hồ sơ mới thuộc 03 nhóm: nhà ở 312; đường bộ 88; giá, phí 45; quy hoạch 6.",
                "Có 02 trong 05 tiêu chí chưa đạt điểm tối đa: Sáng kiến (1,25/1,5 điểm); kiểm tra phòng"
                        + " (1,75/2 điểm, mất 0,25 điểm); tuyên truyền (0,5/1 điểm).",
                "Phiếu khảo sát đặt tại 05 nơi: trụ sở 120 phiếu; chợ 90 phiếu; bến xe 75 phiếu; bệnh"
                        + " viện 60 phiếu.",
            })
    void a_list_that_is_longer_or_shorter_than_its_count_is_found(String text) {
        assertThat(findings(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả được đánh giá qua 03 tiêu chí: (1) chỉ đạo; (2) thể chế; (3) thủ tục.",
                "Có 02 trong 05 tiêu chí chưa đạt điểm tối đa: Sáng kiến (1,25/1,5 điểm); kiểm tra phòng"
                        + " (1,75/2 điểm, mất 0,25 điểm).",
                "Có 04 trong 05 tiêu chí chưa đạt điểm tối đa: Sáng kiến (1,25/1,5 điểm); các tiêu chí"
                        + " khác (1,75/2 điểm).",
                "Sở tập trung 03 việc sau: một là, rà soát thủ tục; hai là, số hóa; ba là, tập huấn.",
                "Sở kiểm tra 08 đơn vị: thứ nhất, chọn ngẫu nhiên; thứ hai, báo trước;…",
                "Đối với 12 đơn vị, Sở kiểm tra các nội dung: (1) chỉ đạo; (2) thể chế; (3) thủ tục.",
                "Sở rà soát 08 tiêu chí: (1) chỉ đạo; (2) thể chế;...",
                "Hồ sơ mới thuộc 04 nhóm: nhà ở 312; đường bộ 88; giá, phí 45; quy hoạch 6.",
                "Hồ sơ mới thuộc 05 nhóm: nhà ở 312; đường bộ 88; giá, phí 45; các nhóm khác 6.",
                "Hồ sơ mới thuộc 05 nhóm: nhà ở 312; đường bộ 88, tăng 4; giá, phí 45; quy hoạch 6.",
                "Hồ sơ mới thuộc 02 nhóm: nhà ở 312; đường bộ 88; trong đó quá hạn 6.",
                "Sở đã nhận 05 kiến nghị: về nhà ở 2; về đường bộ 1; về quy hoạch 3; về giá 1.",
                "Sở theo dõi 12 nhóm: nhà ở 312; đường bộ 88; giá, phí 45; quy hoạch 6.",
                "Sở tham mưu 02 văn bản, gồm: Quyết định số 12/2024/QĐ-UBND ngày 05/01/2024 về giá đất;"
                        + " quyết định số 15/2024/QĐ-UBND ngày 10/01/2024 thay thế Quyết định số"
                        + " 08/2020/QĐ-UBND.",
                "Sở ban hành 01 kế hoạch (Kế hoạch số 12/KH-SNV thực hiện Kế hoạch số 389/KH-UBND, Kế"
                        + " hoạch số 44/KH-UBND của UBND Tỉnh).",
                "Sở ban hành 15 văn bản theo Kế hoạch số 389/KH-UBND ngày 25/12/2023.",
                "Sở tham mưu 2 quyết định: Quyết định số 489/QĐ-UBND-HC ngày 13/6/2024 và Quyết định số"
                        + " 701/QĐ-UBND-HC ngày 19/8/2024 của UBND Tỉnh.",
            })
    void a_list_of_its_count_or_of_something_else_is_left_alone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void items_below_a_count_are_counted() {
        var list =
                """
                Sở tập trung thực hiện %s nhóm giải pháp sau:
                - Rà soát thủ tục;
                - Đào tạo công chức;
                - Nâng cấp phần mềm.
                """;

        assertThat(findings(list.formatted("03"))).isEmpty();
        assertThat(findings(list.formatted("04")))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.text()).isEqualTo("04");
                            assertThat(f.expected()).isEqualTo("03");
                            assertThat(f.message().in(Locale.ENGLISH))
                                    .contains("04 nhóm giải pháp");
                            assertThat(f.message().in(Locale.of("vi")))
                                    .contains("04 nhóm giải pháp");
                        });
    }

    @Test
    void items_that_tell_counts_of_their_own_are_parts_and_no_list() {
        assertThat(
                        findings(
                                """
                                Sở đã ban hành 12 văn bản, gồm:
                                - 05 kế hoạch;
                                - 07 công văn.
                                """))
                .isEmpty();
    }

    @Test
    void paragraphs_with_a_dash_may_be_more_than_the_list() {
        assertThat(
                        findings(
                                """
                                Sở đã thực hiện 02 sáng kiến:
                                - Tổ lưu động nhận hồ sơ tại nhà.
                                - Trả kết quả qua tin nhắn.
                                - Ngoài ra, Sở còn vận động người dân nộp trực tuyến.
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sở đánh giá 04 tiêu chí, 04",
        "'Tại 12 đơn vị, Sở đánh giá 04 tiêu chí', 04",
        "Sở đánh giá 60 tiêu chí, 60",
        "Sở đánh giá 61 tiêu chí,",
        "Sở đánh giá 4% tiêu chí,",
        "'Sở đánh giá 4,5 tiêu chí',",
        "Sở đánh giá khoảng 4 tiêu chí,",
        "Sở đánh giá 0 tiêu chí,"
    })
    void the_last_exact_count_before_a_list_is_its_count_up_to_sixty(
            String lead, @Nullable String count) {
        assertThat(findings(lead + ": (1) chỉ đạo; (2) thể chế; (3) thủ tục."))
                .extracting(Finding::text)
                .containsExactlyElementsOf(count == null ? List.of() : List.of(count));
    }

    @Test
    void items_with_a_score_each_below_the_count_are_counted_whoever_mends_them() {
        var text =
                """
                # II.2 Kết quả
                Chỉ số thành phần xếp hạng thứ 4; mất điểm ở %s tiêu chí, gồm:
                - Kiểm tra cấp xã: đạt 1,25/1,5 điểm; Phòng Nội vụ khắc phục trong quý I.
                - Mô hình mới: đạt 1 điểm.
                - Phòng Nội vụ: lập kế hoạch kiểm tra đủ các xã.
                """;

        assertThat(findings(text.formatted("02"))).isEmpty();
        assertThat(findings(text.formatted("09"))).isEmpty();
        assertThat(findings(text.formatted("03")))
                .singleElement()
                .satisfies(f -> assertThat(f.expected()).isEqualTo("02"));
    }
}
