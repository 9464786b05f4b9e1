package vn.duthao.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.phrases.FrameMakerTest.shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Period;
import vn.duthao.phrases.Frame.Quality;

class TrimmerTest {

    private static final String PENDING = "Số hồ sơ đang giải quyết là 70 hồ sơ";

    private static Frame frame(String sentence) {
        return FrameMakerTest.frame(FrameMakerTest.data(Period.year(2024)), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", thuộc lĩnh vực đất đai",
                ", chủ yếu là đất đai, hộ tịch",
                ", số chưa xong phần lớn liên quan đến đất đai",
                "; phần còn lại giải quyết vào đầu năm sau",
                ", các cơ quan khác đang góp ý",
                ", các hồ sơ còn lại đang xử lý",
                ", tập trung xử lý hồ sơ đất đai",
                ", nhất là lĩnh vực đất đai (hộ gia đình)",
                " do chờ ý kiến của bộ",
                " vì thiếu biên chế, thiếu máy",
                ", nguyên nhân hệ thống lỗi",
                ", đều được giao cơ quan khác xem xét",
                ", không phát hiện văn bản trái pháp luật",
                ", gồm: Phòng Một, Phòng Hai; Phòng Ba",
                ", gồm đất đai, hộ tịch",
                ": Phòng Một, Phòng Hai",
                " gồm Phòng Một, Phòng Hai",
                " (chờ xác minh bản vẽ)"
            })
    void what_no_figure_proves_is_left_out(String clause) {
        var frame = frame(PENDING + clause + ".");

        assertThat(shown(frame))
                .isEqualTo("Số hồ sơ đang giải quyết là <ho-so.dang-giai-quyet> hồ sơ.");
        assertThat(frame.leftOut()).containsExactly(clause.strip());
        assertThat(frame.quality()).isEqualTo(Quality.ALIGNED);
        assertThat(frame.open()).isFalse();
    }

    @Test
    void what_is_left_out_ends_where_the_sentence_goes_on() {
        var frame = frame("Đã giải quyết 1.180 hồ sơ, không phát hiện sai phạm; " + PENDING + ".");

        assertThat(shown(frame))
                .isEqualTo(
                        "Đã giải quyết <ho-so.da-giai-quyet> hồ sơ; "
                                + "Số hồ sơ đang giải quyết là <ho-so.dang-giai-quyet> hồ sơ.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số hồ sơ đang giải quyết là 70 hồ sơ tập trung ở lĩnh vực đất đai.",
                "Hồ sơ chủ yếu nộp trực tiếp, đang giải quyết 70 hồ sơ.",
                "Sở không phát hiện văn bản trái pháp luật, đang giải quyết 70 hồ sơ.",
                "Số hồ sơ đang giải quyết là 70 hồ sơ; sổ sách ghi chép đầy đủ.",
                "Số hồ sơ đang giải quyết là 70 hồ sơ, cùng hạng với Sở khác.",
                "Kế hoạch số 15/KH-SCT ngày 10/01/2024 có nêu; trọng tâm là đất đai.",
                "Theo Thông báo số 99/TB-SCT ngày 05/5/2024, các phòng lưu hồ sơ tốt."
            })
    void what_cannot_be_cut_leaves_the_sentence_open(String sentence) {
        var frame = frame(sentence);

        assertThat(frame.quality()).isEqualTo(Quality.ALIGNED);
        assertThat(frame.open()).isTrue();
        assertThat(frame.leftOut()).isEmpty();
    }

    @Test
    void words_about_a_figure_take_it_to_have_arisen() {
        assertThat(frame(PENDING + " tập trung ở lĩnh vực đất đai.").presumed())
                .containsExactly("ho-so.dang-giai-quyet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PENDING + ".",
                PENDING + ", không có hồ sơ quá hạn.",
                PENDING + ", giải quyết 1.180 hồ sơ.",
                "Trong năm, Sở đang xử lý 70 hồ sơ.",
                "Không có hồ sơ quá hạn.",
                "Không có hồ sơ nào.",
                "Sở tiếp nhận 1.250 hồ sơ, chưa kể hồ sơ của các chi nhánh.",
                "Sở tiếp nhận 1.250 hồ sơ (không gồm hồ sơ của chi nhánh).",
                "Sở tiếp nhận 1.250 hồ sơ (viết tắt là HS), gồm cả hồ sơ nộp bổ sung.",
                "Sở tiếp nhận 1.250 hồ sơ; không có hồ sơ quá hạn.",
                "Trong 1.250 hồ sơ tiếp nhận, Sở đang giải quyết 70 hồ sơ, gồm:"
            })
    void what_the_data_tell_is_whole(String sentence) {
        var frame = frame(sentence);

        assertThat(frame.open()).isFalse();
        assertThat(frame.leftOut()).isEmpty();
    }

    @Test
    void what_a_document_demands_is_no_claim() {
        var sentence =
                "Thực hiện Kế hoạch số 15/KH-SCT, mọi việc có người chịu trách nhiệm, không làm đối phó.";

        assertThat(frame(sentence).open()).isFalse();
        assertThat(frame(sentence).leftOut()).isEmpty();
    }

    @Test
    void a_denial_of_what_nobody_counts_leaves_a_sentence_without_figures_open() {
        assertThat(frame("Sở không phát hiện văn bản trái pháp luật.").open()).isTrue();
    }
}
