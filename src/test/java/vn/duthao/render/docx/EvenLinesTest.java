package vn.duthao.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvenLinesTest {

    private static final int PAGE = 9354;

    @Test
    void a_title_that_goes_over_the_line_by_a_word_is_set_in_two_lines_of_one_length() {
        var title =
                "Tình hình thực hiện công tác cải cách hành chính 6 tháng đầu năm 2024 của Tỉnh";

        var measure = EvenLines.measure(title, 14, PAGE);

        assertThat(measure).isBetween(PAGE / 2, PAGE * 3 / 4);
    }

    @Test
    void a_title_of_one_line_keeps_the_whole_measure() {
        assertThat(EvenLines.measure("Kết quả kiểm tra", 14, PAGE)).isEqualTo(PAGE);
    }
}
