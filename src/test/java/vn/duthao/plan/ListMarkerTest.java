package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMarkerTest {

    @ParameterizedTest
    @CsvSource({
        "a), b)",
        "d), đ)",
        "đ), e)",
        "e), g)",
        "(c), (d)",
        "2., 3.",
        "9), 10)",
        "(1), (2)",
        "-, -",
        "+, +"
    })
    void the_next_item_has_the_next_marker_of_the_vietnamese_alphabet_or_the_same_dash(
            String marker, String next) {
        assertThat(ListMarker.next(marker)).isEqualTo(next);
    }
}
