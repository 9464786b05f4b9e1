package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What "không có hồ sơ quá hạn" tells. */
class ToldZerosTest {

    private static final String OVERDUE =
            """
            nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640
            qua | Số hồ sơ giải quyết quá hạn | hồ sơ | %s
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở không có hồ sơ giải quyết quá hạn.",
                "Sở không để phát sinh hồ sơ giải quyết quá hạn.",
                "Sở tiếp nhận 640 hồ sơ, không có hồ sơ giải quyết quá hạn.",
                "Sở tiếp nhận 640 hồ sơ (không có hồ sơ giải quyết quá hạn).",
                "Sở không có hồ sơ giải quyết quá hạn, đã tiếp nhận 640 hồ sơ."
            })
    void where_the_data_have_some_it_is_wrong_and_where_they_have_none_it_is_right(String text) {
        assertThat(given(7).findings("direction-differs", text))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.severity()).isEqualTo(Severity.ERROR);
                            assertThat(f.expected()).isEqualTo("7");
                            assertThat(f.text()).startsWith("không");
                        });
        assertThat(given(0).findings("direction-differs", text)).isEmpty();
        assertThat(given(0).requiring("qua").findings("required-figure-missing", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // not named in full, or narrower than the indicator
                "Sở không có vướng mắc gì.",
                "Sở không có hồ sơ giải quyết quá hạn lĩnh vực đất đai, khoáng sản.",
                // wanted
                "Phấn đấu không có hồ sơ giải quyết quá hạn.",
                "Duy trì không có hồ sơ giải quyết quá hạn.",
                // no word for nothing
                "Sở không giải quyết hồ sơ quá hạn."
            })
    void what_is_wanted_or_said_of_something_narrower_tells_nothing(String text) {
        assertThat(given(7).findings("direction-differs", text)).isEmpty();
        assertThat(given(0).requiring("qua").findings("required-figure-missing", text)).hasSize(1);
    }

    @Test
    void what_wants_at_the_beginning_of_a_sentence_only_wants_nothing_behind_it() {
        assertThat(
                        given(7).findings(
                                        "direction-differs",
                                        "Sở tiếp tục không có hồ sơ giải quyết quá hạn."))
                .hasSize(1);
    }

    private static CheckFixture given(int overdue) {
        return CheckFixture.given(OVERDUE.formatted(overdue));
    }
}
