package vn.duthao.numerals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumericSpanTest {

    @Test
    void a_shifted_span_is_the_one_of_the_text_that_begins_so_much_earlier() {
        var scanner = new NumeralScanner();
        var text = "kiểm tra hơn 04/07 phòng, 15 hồ sơ";

        assertThat(scanner.scan(text).stream().map(span -> span.shifted(8)))
                .containsExactlyElementsOf(scanner.scan("Đã họp, " + text));
    }
}
