package vn.duthao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.report.reading.Trees;

class PlacedTest {

    private static final Report REPORT =
            Trees.read(
                    """
                    Kết quả cải cách
                    Sở báo cáo như sau:
                    II. KẾT QUẢ
                    2. Thủ tục
                    Sở nhận 120 hồ sơ. Đã trả 118 hồ sơ.
                    | Đất đai | 70 |
                    | Xây dựng | 50 |
                    Trên đây là báo cáo của Sở./.
                    Nơi nhận:
                    - Sở Nội vụ.
                    Phụ lục
                    - Tiếp nhận: 120.
                    """);

    @Test
    void sentences_are_numbered_in_reading_order_cell_by_cell_to_the_annexes() {
        assertThat(REPORT.placed())
                .extracting(
                        placed ->
                                placed.index()
                                        + " "
                                        + placed.part()
                                        + " "
                                        + placed.path()
                                        + ": "
                                        + placed.sentence().text())
                .containsExactly(
                        "0 PREAMBLE : Sở báo cáo như sau:",
                        "1 BODY II.2: Sở nhận 120 hồ sơ.",
                        "2 BODY II.2: Đã trả 118 hồ sơ.",
                        "3 BODY II.2: Đất đai",
                        "4 BODY II.2: 70",
                        "5 BODY II.2: Xây dựng",
                        "6 BODY II.2: 50",
                        "7 CLOSING : Trên đây là báo cáo của Sở./.",
                        "8 ANNEX : Tiếp nhận: 120.");
    }

    @Test
    void a_sentence_knows_its_headings_its_block_and_its_cell() {
        var cell = REPORT.placed().toList().get(6);

        assertThat(cell.headings()).isEqualTo("KẾT QUẢ / Thủ tục");
        assertThat(cell.cell()).isEqualTo(new Placed.Cell(1, 1));
        assertThat(cell.block()).isInstanceOf(Block.Table.class);
        assertThat(REPORT.placed().toList().get(1).cell()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',      II,    II
                    II,      2,     II.2
                    II.2,    c,     II.2.c
                    II.2,    2.1,   II.2.1
                    II.2.2,  2.2.1, II.2.2.1
                    II,      II.3,  II.3
                    II.12,   2.1,   II.12.2.1
                    II.2,    '',    II.2
                    """)
    void the_path_joins_numbers_once(String above, String number, String path) {
        assertThat(Section.pathBelow(above, number)).isEqualTo(path);
    }
}
