package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** Where each sentence of a report stands. */
class ReadingOrderTest {

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(Sentence.read(text)));
    }

    @Test
    void sections_are_read_with_those_below_them_then_the_closing_and_the_annexes() {
        var below =
                new Section("1", "Tiếp nhận", "II.1", 2, List.of(paragraph("Đã nhận.")), List.of());
        var section =
                new Section(
                        "II", "Thủ tục", "II", 1, List.of(paragraph("Đã làm.")), List.of(below));
        var report =
                new Report(
                        Letterhead.NONE,
                        "",
                        List.of(paragraph("Kính gửi.")),
                        List.of(section),
                        List.of(paragraph("Trên đây.")),
                        List.of(),
                        null,
                        List.of(new Annex("Phụ lục", List.of(paragraph("Số liệu.")))));

        assertThat(ReadingOrder.of(report))
                .extracting(
                        s -> s.place().section(),
                        PlacedSentence::text,
                        s -> s.place().heading(),
                        PlacedSentence::headings,
                        PlacedSentence::previous)
                .containsExactly(
                        tuple("", "Kính gửi.", "", List.of(), -1),
                        tuple("II", "Thủ tục", "", List.of(), -1),
                        tuple("II", "Đã làm.", "Thủ tục", List.of("Thủ tục"), -1),
                        tuple("II.1", "Tiếp nhận", "Thủ tục", List.of("Thủ tục"), -1),
                        tuple(
                                "II.1",
                                "Đã nhận.",
                                "Thủ tục / Tiếp nhận",
                                List.of("Tiếp nhận", "Thủ tục"),
                                -1),
                        tuple("", "Trên đây.", "", List.of(), -1),
                        tuple("", "Số liệu.", "Phụ lục", List.of("Phụ lục"), -1));
    }

    @Test
    void an_item_is_led_by_the_item_above_it_or_by_a_paragraph_that_ends_with_a_colon() {
        assertThat(
                        leaders(
                                """
                                Đã giải quyết. Trong đó:
                                - Một cửa
                                + Tiếp nhận
                                + Trả kết quả
                                - Liên thông
                                Ngoài ra, Sở họp.
                                - Kiểm tra
                                + Nội bộ
                                """))
                .containsExactly(
                        "Đã giải quyết. < ",
                        "Trong đó: < ",
                        "Một cửa < Trong đó:",
                        "Tiếp nhận < Một cửa",
                        "Trả kết quả < Một cửa",
                        "Liên thông < Trong đó:",
                        "Ngoài ra, Sở họp. < ",
                        "Kiểm tra < ",
                        "Nội bộ < Kiểm tra");
    }

    @Test
    void rows_of_a_table_follow_its_lead_and_the_heads_are_none_of_them() {
        assertThat(
                        leaders(
                                """
                                Kết quả như sau:
                                | Đơn vị | Số hồ sơ |
                                | Văn phòng | 12 |
                                | Thanh tra | 7 |
                                """))
                .containsExactly(
                        "Kết quả như sau: < ",
                        "Văn phòng | 12 < Kết quả như sau:",
                        "Thanh tra | 7 < Kết quả như sau:");
    }

    @Test
    void numbers_of_a_row_stand_where_they_stand_in_its_sentence() {
        var row =
                ReadingOrder.of(
                                report(
                                        """
                                        | Đơn vị | Số hồ sơ | Đúng hạn |
                                        | Văn phòng | 12 | 11 |
                                        """))
                        .getLast();

        assertThat(row.spans())
                .allSatisfy(
                        s ->
                                assertThat(row.text().substring(s.start(), s.end()))
                                        .isEqualTo(s.text()))
                .extracting(s -> s.text())
                .containsExactly("12", "11");
    }

    private static Report report(String text) {
        return ReportText.parse(text, new ArrayList<>());
    }

    /** Each sentence with the one that leads it. */
    private static Stream<String> leaders(String text) {
        var sentences = ReadingOrder.of(report(text));
        return sentences.stream()
                .map(
                        s ->
                                s.text()
                                        + " < "
                                        + (s.leader() < 0 ? "" : sentences.get(s.leader()).text()));
    }
}
