package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.report.Sentence;

class SentenceSplitterTest {

    private final SentenceSplitter splitter =
            new SentenceSplitter(Set.of("tp", "ths", "v.v", "st", "kt", "no"));

    private java.util.List<String> split(String text) {
        return splitter.split(text).stream().map(Sentence::text).toList();
    }

    @Test
    void a_point_before_a_capital_or_a_digit_ends_a_sentence() {
        assertThat(split("Sở nhận 12 hồ sơ. Đã trả 10 hồ sơ. 02 hồ sơ còn hạn."))
                .containsExactly("Sở nhận 12 hồ sơ.", "Đã trả 10 hồ sơ.", "02 hồ sơ còn hạn.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng số 4.903 hồ sơ, đạt 94,5%; trong đó 4.632 hồ sơ trực tuyến.",
                "Kế hoạch số 102/KH-SKHĐT ngày 08/9/2023 của Sở.",
                "Trụ sở tại TP. Cao Lãnh do ThS. Trưởng phòng phụ trách.",
                "Máy tính, máy in, v.v. Văn phòng đang dùng.",
                "Gồm các nội dung: 1. Thể chế; 2. Bộ máy.",
                "Sửa phần mềm... và nâng cấp máy chủ",
                "Báo cáo của Sở./.",
                "Khi nộp chính thức;...",
                "Trang tin sct.dongthap.gov.vn của Sở."
            })
    void what_only_looks_like_an_end_does_not_end_a_sentence(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void a_row_of_points_before_a_capital_ends_a_sentence() {
        assertThat(split("Nâng chỉ số CCHC;.... Thực hiện tốt việc kiểm tra."))
                .containsExactly("Nâng chỉ số CCHC;....", "Thực hiện tốt việc kiểm tra.");
    }

    @Test
    void closing_quotes_and_brackets_stay_with_their_sentence() {
        assertThat(split("Sở lập “Tổ tư vấn.” (Gồm 05 người.) Tổ đã họp."))
                .containsExactly("Sở lập “Tổ tư vấn.”", "(Gồm 05 người.)", "Tổ đã họp.");
    }

    @Test
    void sentences_are_composed_and_have_single_blanks() {
        var decomposed =
                java.text.Normalizer.normalize("Hồ\u00A0 sơ\tmới", java.text.Normalizer.Form.NFD);

        assertThat(split(" " + decomposed + "\u200B ")).containsExactly("Hồ sơ mới");
    }

    @Test
    void an_empty_text_has_no_sentence() {
        assertThat(split(" \t")).isEmpty();
    }
}
