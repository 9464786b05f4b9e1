package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    private static final List<String> ROWS =
            List.of(
                    "| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết |",
                    "|---|---|---|---|",
                    "| 1 | Đất đai | 3.530 | 3.340 |",
                    "| 2 | Môi trường | 220 | 211 |");

    @ParameterizedTest
    @ValueSource(strings = {"| Tổng cộng | 3.750 | 3.551 |", "| Cộng | 3.750 | - |"})
    void a_row_of_sums_that_is_one_cell_short_stands_below_its_columns(String sums) {
        var cells = last(sums);

        assertThat(cells).hasSize(4).startsWith("").contains("3.750");
        assertThat(cells.get(2)).isEqualTo("3.750");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| 3 | Khoáng sản | 43 |", "| Ghi chú | chưa đủ | 43 |", "| Hết |"})
    void any_other_short_row_is_filled_up_at_its_end(String row) {
        assertThat(last(row)).hasSize(4).endsWith("");
    }

    @Test
    void without_numbered_rows_nothing_is_moved() {
        var grid =
                TextTable.of(
                        List.of(
                                "| Lĩnh vực | Năm 2023 | Năm 2024 |",
                                "|---|---|---|",
                                "| Đất đai | 12 | 14 |",
                                "| Cộng | 12 |"));

        assertThat(texts(grid)).containsExactly("Cộng", "12", "");
    }

    private static List<String> last(String row) {
        return texts(TextTable.of(Stream.concat(ROWS.stream(), Stream.of(row)).toList()));
    }

    /** The cells of the last row. */
    private static List<String> texts(Element.Grid grid) {
        return grid.rows().getLast().stream().map(Element.Cell::text).toList();
    }
}
