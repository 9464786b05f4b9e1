package vn.duthao.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.render.SampleReport;

class ColumnWidthsTest {

    private static final int PAGE = 9354;

    @Test
    void a_long_text_gets_more_room_than_a_running_number() {
        var table =
                SampleReport.table("", 1, "STT | Nội dung", "1 | " + "kết quả ".repeat(40).strip());

        var widths = ColumnWidths.of(table, TableSize.USUAL, PAGE);

        assertThat(widths.getLast()).isGreaterThan(5 * widths.getFirst());
    }

    @Test
    void a_table_of_many_figures_has_room_in_the_small_size_only() {
        var row = "211.906|".repeat(10) + "99,98%";
        var table = SampleReport.table("", 1, "chuyển|".repeat(10) + "Tỷ lệ", row);

        assertThat(ColumnWidths.hasRoom(table, TableSize.USUAL, PAGE)).isFalse();
        assertThat(ColumnWidths.hasRoom(table, TableSize.SMALL, PAGE)).isTrue();
    }

    @Test
    void words_wider_than_the_page_share_it() {
        var row = "x".repeat(5000) + "|" + "y".repeat(6000);

        assertThat(ColumnWidths.of(SampleReport.table("", 0, row), TableSize.USUAL, PAGE))
                .containsExactly(PAGE / 2, PAGE / 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void columns_fill_the_page_and_none_vanishes(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            int columns = random.nextInt(1, 12);
            var row =
                    IntStream.range(0, columns)
                            .mapToObj(_ -> "từ ".repeat(random.nextInt(1, 60)))
                            .collect(Collectors.joining("|"));

            var widths = ColumnWidths.of(SampleReport.table("", 0, row), TableSize.USUAL, PAGE);

            assertThat(widths).hasSize(columns).allMatch(width -> width > 300);
            assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(PAGE);
        }
    }
}
