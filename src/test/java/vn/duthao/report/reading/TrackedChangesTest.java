package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.report.TrackedChange;

/** Both sides of changes in a Word file that nobody has accepted or rejected. */
class TrackedChangesTest {

    private static final String PARAGRAPH_GONE =
            "<w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"a\"/></w:rPr></w:pPr>";

    @TempDir Path folder;

    private final WordFixture word = new WordFixture();

    @BeforeEach
    void head() {
        word.centred("BÁO CÁO").bold("I. KẾT QUẢ");
    }

    private List<TrackedChange> changes() {
        return word.read(folder).legibility().openChanges();
    }

    private static String kept(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String deleted(String text) {
        return "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText xml:space=\"preserve\">%s</w:delText></w:r></w:del>"
                .formatted(text);
    }

    private static String inserted(String text) {
        return "<w:ins w:id=\"2\" w:author=\"a\">" + kept(text) + "</w:ins>";
    }

    private static String away(String text) {
        return "<w:moveFrom w:id=\"3\" w:author=\"a\">" + kept(text) + "</w:moveFrom>";
    }

    private static String here(String text) {
        return "<w:moveTo w:id=\"4\" w:author=\"a\">" + kept(text) + "</w:moveTo>";
    }

    private static TrackedChange change(String before, String after, String paragraph) {
        return TrackedChange.of(before, after, paragraph);
    }

    @Test
    void what_was_deleted_stands_with_what_was_inserted_in_its_place() {
        word.xml(kept("Nhận ") + deleted("4.827") + inserted("4.872") + kept(" hồ sơ."));

        assertThat(changes()).containsExactly(change("4.827", "4.872", "Nhận 4.872 hồ sơ."));
        assertThat(changes().getFirst().kind()).isEqualTo(TrackedChange.Kind.REPLACED);
        assertThat(changes().getFirst().changesFigures()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "4.8, 27, 72, ' hồ sơ', 4.827, 4.872",
        "4, .827, ',872', ' hồ sơ', 4.827, '4,872'",
        "4, ., '', '827 hồ sơ', 4.827, 4827",
        "'Số 12/BC-', SNV, SXD, ' gửi', 12/BC-SNV, 12/BC-SXD",
        "'Nhận 12', '', '0', ', trả 11', 12, 120"
    })
    void of_a_change_within_a_figure_the_whole_figure_is_told(
            String start, String gone, String come, String end, String before, String after) {
        word.xml(kept(start) + deleted(gone) + inserted(come) + kept(end));

        assertThat(changes())
                .extracting(TrackedChange::before, TrackedChange::after)
                .containsExactly(org.assertj.core.api.Assertions.tuple(before, after));
    }

    @Test
    void a_paragraph_deleted_as_a_whole_is_told_where_it_was() {
        word.line("Nhận 12 hồ sơ.").xml(PARAGRAPH_GONE + deleted("Trả 11 hồ sơ.")).line("Hết.");

        assertThat(changes())
                .containsExactly(change("Trả 11 hồ sơ.", "", "Trả 11 hồ sơ."))
                .allMatch(c -> c.kind() == TrackedChange.Kind.DELETED && c.changesFigures());
    }

    @Test
    void a_paragraph_moved_as_it_was_is_told_once_and_changes_no_figure() {
        word.xml(away("Trả 11 hồ sơ.")).line("Nhận 12 hồ sơ.").xml(here("Trả 11 hồ sơ."));

        assertThat(changes())
                .containsExactly(TrackedChange.moved("Trả 11 hồ sơ.", "Trả 11 hồ sơ."));
    }

    @Test
    void a_paragraph_changed_in_its_new_place_is_told_as_it_was_and_as_it_is() {
        word.xml(away("Trả 11 hồ sơ."))
                .line("Nhận 12 hồ sơ.")
                .xml(
                        "<w:moveTo w:id=\"4\" w:author=\"a\">%s%s%s%s</w:moveTo>"
                                .formatted(
                                        kept("Trả "),
                                        deleted("11"),
                                        inserted("10"),
                                        kept(" hồ sơ.")));

        assertThat(changes())
                .containsExactly(
                        change("Trả 11 hồ sơ.", "", "Trả 11 hồ sơ."),
                        change("", "Trả 10 hồ sơ.", "Trả 10 hồ sơ."));
    }

    @Test
    void a_deleted_row_is_one_change_and_a_changed_cell_is_told_with_its_row() {
        word.tableXml(
                """
                <w:tbl><w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>
                <w:tr><w:trPr><w:del w:id="2" w:author="a"/></w:trPr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr></w:tbl>
                """
                        .formatted(
                                kept("Năm"),
                                kept("Hồ sơ"),
                                kept("2022"),
                                deleted("9"),
                                kept("2023"),
                                deleted("12") + inserted("21")));

        assertThat(changes())
                .containsExactly(
                        change("2022 | 9", "", "2022 | 9"), change("12", "21", "2023 | 21"));
    }

    @Test
    void changes_of_figures_come_first() {
        word.xml(kept("Sở ") + deleted("đã ") + kept("nhận 12 hồ sơ."))
                .xml(kept("Trả ") + inserted("11 ") + kept("hồ sơ."));

        assertThat(changes())
                .extracting(TrackedChange::changesFigures)
                .containsExactly(true, false);
    }

    @Test
    void what_was_inserted_and_deleted_again_and_what_is_hidden_is_no_change() {
        word.xml(
                kept("Nhận 12 hồ sơ")
                        + "<w:ins w:id=\"2\" w:author=\"a\">"
                        + deleted(" mới")
                        + "</w:ins>"
                        + "<w:ins w:id=\"5\" w:author=\"a\"><w:r><w:rPr><w:vanish/></w:rPr><w:t>13</w:t></w:r></w:ins>"
                        + inserted(" ")
                        + kept("."));

        assertThat(changes()).isEmpty();
    }

    @Test
    void the_text_of_a_box_that_is_drawn_in_two_ways_is_told_once() {
        var box = "<w:txbxContent><w:p>%s</w:p></w:txbxContent>".formatted(inserted("Mật"));
        word.xml(
                """
                %s<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing>%s</w:drawing></mc:Choice>
                <mc:Fallback><w:pict>%s</w:pict></mc:Fallback></mc:AlternateContent></w:r>
                """
                        .formatted(kept("Sở báo cáo."), box, box));

        assertThat(changes()).containsExactly(change("", "Mật", "Mật"));
    }

    @Test
    void no_more_than_two_hundred_are_kept_and_none_is_longer_than_a_page() {
        IntStream.range(0, 300).forEach(i -> word.xml(inserted("Mới.")));
        word.xml(kept("Nhận 12 ") + inserted("hồ sơ ".repeat(1_000) + "cùng 13 đơn"));

        var legibility = word.read(folder).legibility();

        assertThat(legibility.trackedChanges()).isEqualTo(301);
        assertThat(legibility.openChanges())
                .hasSize(200)
                .allSatisfy(
                        c -> {
                            assertThat(c.after()).hasSizeLessThanOrEqualTo(TrackedChange.LONGEST);
                            assertThat(c.paragraph()).hasSizeLessThanOrEqualTo(300);
                        });
    }

    @Test
    void changes_in_a_footnote_and_in_the_header_of_the_first_page_are_told() {
        word.line("Nhận 12 đơn.");
        var note = word.word().createFootnote().createParagraph();
        word.fill(note, kept("Trả ") + deleted("10") + inserted("11") + kept(" đơn."));
        var header = word.word().createHeader(HeaderFooterType.DEFAULT).createParagraph();
        word.fill(header, deleted("SỞ NỘI VỤ") + inserted("SỞ XÂY DỰNG"));

        assertThat(changes())
                .containsExactly(
                        change("10", "11", "Trả 11 đơn."),
                        change("SỞ NỘI VỤ", "SỞ XÂY DỰNG", "SỞ XÂY DỰNG"));
    }
}
