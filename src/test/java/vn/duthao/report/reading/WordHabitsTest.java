package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.DECIMAL;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.report.Letterhead;

/** What people do in Word, and what is read of it. */
class WordHabitsTest {

    @TempDir Path folder;

    private final WordFixture word = new WordFixture();

    @BeforeEach
    void head() {
        word.centred("BÁO CÁO").bold("I. KẾT QUẢ");
    }

    private void reads(String section) {
        assertThat(Trees.outline(word.read(folder))).isEqualTo("§I KẾT QUẢ\n" + section.indent(2));
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String field(String inside, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + inside
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run(shown)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String code(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    @Test
    void of_a_field_its_result_is_read_and_what_computes_it_is_not() {
        var inner = field(code("MERGEFIELD n"), "12");
        word.xml(
                run("Nhận ")
                        + field(code("IF ") + inner + code(" > 3 ") + run("nhiều"), "1.204")
                        + run(" hồ sơ, trả ")
                        + "<w:fldSimple w:instr=\" DOCPROPERTY n \">"
                        + run("1.187")
                        + "</w:fldSimple>"
                        + run("."));

        reads("P Nhận 1.204 hồ sơ, trả 1.187.");
    }

    @Test
    void a_field_that_shows_nothing_or_never_ends_takes_no_text_with_it() {
        word.xml(
                run("Nhận")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + code("XE \"hồ sơ\"")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + run(" 12 hồ sơ")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + run(", trả 11."));

        reads("P Nhận 12 hồ sơ, trả 11.");
    }

    @Test
    void a_hyphen_at_which_no_line_breaks_is_a_hyphen_and_one_that_shows_at_breaks_is_nothing() {
        word.xml(
                run("Theo Quyết định số 12/QĐ")
                        + "<w:r><w:noBreakHyphen/></w:r>"
                        + run("UBND và 13/QĐ\u2011UBND, đã báo\u00AD cáo, công")
                        + "<w:r><w:softHyphen/></w:r>"
                        + run(" khai."));

        reads("P Theo Quyết định số 12/QĐ-UBND và 13/QĐ-UBND, đã báo cáo, công khai.");
    }

    @ParameterizedTest
    @CsvSource({
        "Symbol, F0B3, ≥",
        "Symbol, 00A3, ≤",
        "Wingdings, F0E0, →",
        "Wingdings, F0FE, ☑",
        "Wingdings, F0A8, ☐",
        "Wingdings, F0D8, •",
        "Wingdings, z, •"
    })
    void a_sign_of_a_symbol_font_is_the_character_that_one_sees(
            String font, String code, String shown) {
        word.xml(
                run("Đạt ")
                        + "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>".formatted(font, code)
                        + run(" 90%."));

        reads("P Đạt " + shown + " 90%.");
    }

    @Test
    void letters_that_a_format_shows_as_capitals_are_capitals() {
        word.xml("<w:r><w:rPr><w:b/><w:caps/></w:rPr><w:t>II. Phương hướng, nhiệm vụ</w:t></w:r>");
        word.line("Tiếp tục thực hiện.");

        assertThat(Trees.outline(word.read(folder)))
                .isEqualTo(
                        """
                        §I KẾT QUẢ
                        §II PHƯƠNG HƯỚNG, NHIỆM VỤ
                          P Tiếp tục thực hiện.
                        """);
    }

    @Test
    void boxes_and_checked_boxes_dates_and_nested_controls_are_read_once() {
        word.xml(
                """
                <w:sdt><w:sdtPr><w:date w:fullDate="2024-12-05T00:00:00Z"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>
                <w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt></w:sdtContent></w:sdt>
                """
                        .formatted(run("Ngày 05/12/2024 "), run("☒ Đạt ☐ Không đạt")));

        reads("P Ngày 05/12/2024 ☒ Đạt ☐ Không đạt");
    }

    @Test
    void rows_and_cells_in_controls_are_rows_and_cells() {
        word.tableXml(
                """
                <w:tbl><w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>
                <w:sdt><w:sdtPr/><w:sdtContent><w:tr><w:tc><w:p>%s</w:p></w:tc>
                <w:sdt><w:sdtPr/><w:sdtContent><w:tc><w:p>%s</w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>
                """
                        .formatted(run("Năm"), run("Hồ sơ"), run("2023"), run("12")));

        reads("T  heads=1\n  Năm | Hồ sơ\n  2023 | 12");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:drawing><w:txbxContent>%1$s</w:txbxContent></w:drawing>",
        "<w:pict><w:txbxContent>%1$s</w:txbxContent></w:pict>",
        "<mc:AlternateContent><mc:Choice Requires='x'><w:drawing/></mc:Choice><mc:Fallback><w:pict><w:txbxContent>%1$s</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>",
        "<w:drawing><mc:AlternateContent><mc:Choice Requires='x'><w:txbxContent>%1$s</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>%1$s</w:txbxContent></mc:Fallback></mc:AlternateContent></w:drawing>"
    })
    void a_text_box_is_read_once_in_whatever_it_is_drawn(String drawing) {
        var boxed = "<w:p>" + run("Trong khung.") + "</w:p>";
        word.xml(run("Sở báo cáo.") + "<w:r>" + drawing.formatted(boxed) + "</w:r>");

        reads("P Sở báo cáo.\nP Trong khung.");
    }

    @Test
    void a_drawing_beside_runs_is_read_once() {
        word.xml(
                """
                %s<mc:AlternateContent>
                <mc:Choice Requires="wps"><w:r><w:drawing><w:txbxContent><w:p>%s</w:p></w:txbxContent></w:drawing></w:r></mc:Choice>
                <mc:Fallback><w:r><w:pict><w:txbxContent><w:p>%s</w:p></w:txbxContent></w:pict></w:r></mc:Fallback></mc:AlternateContent>
                """
                        .formatted(run("Sở báo cáo."), run("Trong khung."), run("Trong khung.")));

        reads("P Sở báo cáo.\nP Trong khung.");
    }

    @Test
    void tracked_changes_are_read_as_accepted_and_told() {
        word.xml(
                """
                %s<w:del w:id="1" w:author="a"><w:r><w:delText>1.187</w:delText></w:r></w:del>
                <w:ins w:id="2" w:author="a">%s<w:del w:id="3" w:author="b"><w:r><w:delText>x</w:delText></w:r></w:del></w:ins>
                <w:moveFrom w:id="4" w:author="a">%s</w:moveFrom><w:moveTo w:id="5" w:author="a">%s</w:moveTo>
                """
                        .formatted(
                                run("Nhận "),
                                run("1.204 "),
                                run("trong năm "),
                                run("hồ sơ trong năm.")));

        reads("P Nhận 1.204 hồ sơ trong năm.");
        var legibility = word.read(folder).legibility();
        assertThat(legibility.trackedChanges()).isEqualTo(4);
        assertThat(legibility.notice().orElseThrow().in(Locale.ENGLISH))
                .contains("tracked changes (4)", "as if all were accepted");
    }

    @Test
    void paragraphs_whose_parting_mark_was_deleted_are_one_and_count_once_in_their_list() {
        var list = word.list(List.of(DECIMAL), List.of("%1."));
        word.numbered(list, 0, "Thể chế").numbered(list, 0, "bị xóa").numbered(list, 0, "Thủ tục");
        var marked = word.word().getParagraphs().get(3).getCTP();
        marked.getPPr().addNewRPr().addNewDel().setId(BigInteger.ONE);
        marked.removeR(0);
        word.xml(
                "<w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"a\"/></w:rPr></w:pPr>"
                        + run("Sở nhận "));
        word.line("12 hồ sơ.");

        reads("§I.1 Thể chế\n§I.2 Thủ tục\n  P Sở nhận 12 hồ sơ.");
    }

    @Test
    void deleted_rows_and_cells_are_left_out() {
        word.tableXml(
                """
                <w:tbl><w:tr><w:tc><w:p>%1$s</w:p></w:tc><w:tc><w:p>%2$s</w:p></w:tc><w:tc><w:tcPr><w:cellDel w:id="1" w:author="a"/></w:tcPr><w:p>%1$s</w:p></w:tc></w:tr>
                <w:tr><w:trPr><w:del w:id="2" w:author="a"/></w:trPr><w:tc><w:p>%1$s</w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p>%3$s</w:p></w:tc><w:tc><w:p>%4$s</w:p></w:tc></w:tr></w:tbl>
                """
                        .formatted(run("Năm"), run("Hồ sơ"), run("2023"), run("12")));

        reads("T  heads=1\n  Năm | Hồ sơ\n  2023 | 12");
    }

    @Test
    void comments_are_no_text() {
        word.xml(
                """
                <w:commentRangeStart w:id="0"/>%s<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>
                """
                        .formatted(run("Nhận 12 hồ sơ.")));
        var comment = word.word().createComments().createComment(BigInteger.ZERO);
        comment.createParagraph().createRun().setText("Xem lại số 13");

        reads("P Nhận 12 hồ sơ.");
    }

    @Test
    void a_list_that_begins_anew_or_has_levels_of_its_own_is_numbered_so() {
        var list = word.list(List.of(DECIMAL, DECIMAL), List.of("%1.", "%1.%2."));
        var shared = word.word().getNumbering().getNum(list).getCTNum().getAbstractNumId();
        var anew = word.word().getNumbering().addNum(shared.getVal());
        word.override(anew, 0, "<w:startOverride w:val=\"1\"/>");
        var own = word.word().getNumbering().addNum(shared.getVal());
        word.override(
                own,
                0,
                "<w:startOverride w:val=\"1\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl>");
        word.numbered(list, 0, "Nhận hồ sơ;")
                .numbered(list, 0, "Trả hồ sơ.")
                .line("Các việc khác gồm:")
                .numbered(anew, 0, "Rà soát văn bản;")
                .numbered(anew, 0, "Công khai thủ tục.")
                .line("Còn lại:")
                .numbered(own, 0, "Tập huấn;")
                .numbered(own, 0, "Kiểm tra.");

        assertThat(word.read(folder).toString())
                .containsSubsequence("1", "Nhận hồ sơ", "2", "Trả hồ sơ")
                .containsSubsequence("1", "Rà soát văn bản", "2", "Công khai thủ tục")
                .containsSubsequence("a)", "Tập huấn", "b)", "Kiểm tra");
    }

    @Test
    void a_level_that_never_begins_anew_goes_on_counting() {
        var list = word.list(List.of(DECIMAL, DECIMAL), List.of("%1.", "%2)"));
        var levels = word.word().getNumbering().getAbstractNum(BigInteger.ZERO).getCTAbstractNum();
        levels.getLvlArray(1).addNewLvlRestart().setVal(BigInteger.ZERO);
        word.numbered(list, 0, "Thể chế")
                .numbered(list, 1, "nhận hồ sơ;")
                .numbered(list, 0, "Thủ tục")
                .numbered(list, 1, "trả hồ sơ.");

        assertThat(Trees.outline(word.read(folder))).contains("1) nhận", "2) trả");
    }

    @Test
    void a_letterhead_in_the_header_of_the_first_page_is_the_letterhead() {
        var header = word.word().createHeader(HeaderFooterType.FIRST);
        header.createParagraph().createRun().setText("UBND TỈNH ĐỒNG THÁP");
        header.createParagraph().createRun().setText("SỞ XÂY DỰNG");
        header.createParagraph().createRun().setText("Số: 12/BC-SXD");
        header.createParagraph().createRun().setText("Đồng Tháp, ngày 05 tháng 12 năm 2023");
        header.createParagraph().createRun().setText("1");
        word.word()
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("2");
        word.word().createFooter(HeaderFooterType.FIRST).createParagraph().createRun().setText("3");
        word.line("Đạt.");

        reads("P Đạt.");
        assertThat(word.read(folder).letterhead())
                .isEqualTo(
                        new Letterhead(
                                "UBND TỈNH ĐỒNG THÁP",
                                "SỞ XÂY DỰNG",
                                "12/BC-SXD",
                                "Đồng Tháp",
                                LocalDate.of(2023, 12, 5),
                                "BÁO CÁO"));
    }

    @Test
    void a_header_that_is_no_letterhead_is_no_text() {
        var header = word.word().createHeader(HeaderFooterType.DEFAULT);
        header.createParagraph().createRun().setText("Báo cáo cải cách hành chính năm 2023");
        word.line("Đạt.");

        reads("P Đạt.");
        assertThat(word.read(folder).letterhead().agency()).isEmpty();
    }

    @Test
    void a_header_is_not_asked_where_the_text_has_its_letterhead() {
        var letter = new WordFixture();
        letter.centred("SỞ XÂY DỰNG").centred("Số: 12/BC-SXD").centred("BÁO CÁO").line("Đạt.");
        var header = letter.word().createHeader(HeaderFooterType.DEFAULT);
        header.createParagraph().createRun().setText("SỞ NỘI VỤ");
        header.createParagraph().createRun().setText("Số: 99/BC-SNV");

        assertThat(letter.read(folder).letterhead())
                .isEqualTo(new Letterhead("", "SỞ XÂY DỰNG", "12/BC-SXD", "", null, "BÁO CÁO"));
    }
}
