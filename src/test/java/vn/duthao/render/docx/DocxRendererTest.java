package vn.duthao.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.Golden;
import vn.duthao.render.SampleReport;
import vn.duthao.report.Block.Footnote;
import vn.duthao.report.Block.Paragraph;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Origin;
import vn.duthao.report.Placed;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;
import vn.duthao.report.reading.ReportFiles;

class DocxRendererTest {

    private static final DocxOptions PLAIN = DocxOptions.DEFAULT.withPlainHeadings(true);

    private final DocxRenderer renderer = new DocxRenderer();

    @TempDir private Path folder;

    @Test
    void every_component_stands_in_its_place_and_style() {
        var bytes = renderer.bytes(SampleReport.draft(), DocxOptions.DEFAULT);

        Golden.assertApproved("render/docx/draft.txt", DocxOutline.of(bytes));
    }

    @Test
    void a_finished_report_has_its_number_and_date_and_look_only_headings() {
        var report = SampleReport.with(SampleReport.letterhead("5", LocalDate.of(2024, 2, 6)));

        Golden.assertApproved(
                "render/docx/plain.txt", DocxOutline.of(renderer.bytes(report, PLAIN)));
    }

    @Test
    void a_reader_finds_every_section_and_sentence_again() {
        var report = SampleReport.draft();

        var again = written(report, DocxOptions.DEFAULT);

        assertThat(sections(again)).isEqualTo(sections(report));
        assertThat(sentences(again)).isEqualTo(sentences(report));
    }

    @Test
    void a_reader_finds_the_frame_of_the_report_again() {
        var report = SampleReport.with(SampleReport.letterhead("45", LocalDate.of(2024, 12, 9)));

        var again = written(report, PLAIN);

        assertThat(again.letterhead().number()).isEqualTo("45/BC-SNNMT");
        assertThat(again.letterhead().date()).isEqualTo(report.letterhead().date());
        assertThat(again.letterhead().agency())
                .isEqualTo("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH ĐỒNG THÁP");
        assertThat(again.title()).isEqualTo(report.title());
        assertThat(again.recipients()).isEqualTo(report.recipients());
        assertThat(again.signature()).isEqualTo(report.signature());
        assertThat(again.annexes()).hasSize(1);
    }

    @Test
    void a_peoples_committee_stands_over_its_district_and_signs_line_by_line() {
        var report = SampleReport.ofCommittee();

        var outline = DocxOutline.of(renderer.bytes(report, PLAIN));
        var again = written(report, PLAIN);

        assertThat(outline.lines().map(String::strip))
                .containsSequence("CoQuanBanHanh | ỦY BAN NHÂN DÂN", "CoQuanBanHanh | HUYỆN LẤP VÒ")
                .containsSequence(
                        "ChucVu | TM. ỦY BAN NHÂN DÂN",
                        "ChucVu | KT. CHỦ TỊCH",
                        "ChucVu | PHÓ CHỦ TỊCH");
        assertThat(again.letterhead().parentAgency()).isEmpty();
        assertThat(again.letterhead().agency()).isEqualTo("ỦY BAN NHÂN DÂN HUYỆN LẤP VÒ");
        assertThat(again.signature()).isEqualTo(report.signature());
    }

    @Test
    void a_report_that_was_read_and_has_no_slots_is_written_and_read_alike() {
        var once = written(SampleReport.draft(), PLAIN);

        var twice = written(once, PLAIN);

        assertThat(sections(twice)).isEqualTo(sections(once));
        assertThat(sentences(twice)).isEqualTo(sentences(once));
        assertThat(twice.annexes()).isEqualTo(once.annexes());
        assertThat(twice.closing()).isEqualTo(once.closing());
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        var bytes = renderer.bytes(SampleReport.draft(), DocxOptions.DEFAULT);

        assertThat(new DocxRenderer().bytes(SampleReport.draft(), DocxOptions.DEFAULT))
                .isEqualTo(bytes);
    }

    @Test
    void no_part_of_the_file_holds_the_clock_or_a_user() throws IOException {
        var bytes = renderer.bytes(SampleReport.draft(), DocxOptions.DEFAULT);

        try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getTimeLocal()).as(part.getName()).hasYear(1980);
                assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
                        .as(part.getName())
                        .doesNotContain("Apache POI", "w:date", "dcterms:created", "dc:creator")
                        .doesNotContain(System.getProperty("user.name") + "<");
            }
        }
    }

    @Test
    void the_file_names_its_title_and_language() throws IOException {
        try (var word = open(SampleReport.draft(), DocxOptions.DEFAULT)) {
            var core = word.getProperties().getCoreProperties().getUnderlyingProperties();

            assertThat(core.getTitleProperty()).hasValue(SampleReport.draft().title());
            assertThat(core.getLanguageProperty()).hasValue("vi-VN");
            assertThat(word.getStyles().getCtStyles().getDocDefaults().xmlText())
                    .contains("vi-VN", "Times New Roman");
        }
    }

    @Test
    void every_part_holds_the_schema_that_word_insists_on() throws IOException {
        try (var word = open(SampleReport.draft(), DocxOptions.DEFAULT)) {
            assertThat(faults(word.getDocument())).isEmpty();
            assertThat(faults(word.getStyles().getCtStyles())).isEmpty();
            assertThat(faults(word.getSettings().getCTSettings())).isEmpty();
            assertThat(faults(word.getDocComments().getCtComments())).isEmpty();
            assertThat(word.getFootnotes()).as("two separators and a note").hasSize(3);
            word.getFootnotes().forEach(n -> assertThat(faults(n.getCTFtnEdn())).isEmpty());
        }
    }

    @Test
    void pages_are_a4_with_the_margins_of_the_decree() throws IOException {
        try (var word = open(SampleReport.draft(), DocxOptions.DEFAULT)) {
            var layout = word.getDocument().getBody().getSectPr();

            assertThat(List.of(layout.getPgSz().getW(), layout.getPgSz().getH()))
                    .map(Object::toString)
                    .containsExactly("11906", "16838");
            assertThat(layout.getPgMar().getLeft()).hasToString("1701");
            assertThat(layout.getPgMar().getTop()).hasToString("1134");
            assertThat(layout.getPgMar().getBottom()).hasToString("1134");
            assertThat(layout.getPgMar().getRight()).hasToString("850");
        }
    }

    @Test
    void annexes_are_numbered_from_one_and_no_first_page_shows_a_number() throws IOException {
        try (var word = open(SampleReport.draft(), DocxOptions.DEFAULT)) {
            var last = word.getDocument().getBody().getSectPr();
            var first =
                    word.getParagraphs().stream()
                            .filter(p -> p.getCTP().getPPr().isSetSectPr())
                            .map(p -> p.getCTP().getPPr().getSectPr())
                            .toList();

            assertThat(first).hasSize(1).allMatch(s -> s.isSetTitlePg() && !s.isSetPgNumType());
            assertThat(last.isSetTitlePg()).isTrue();
            assertThat(last.getPgNumType().getStart()).hasToString("1");
            assertThat(last.sizeOfHeaderReferenceArray()).isEqualTo(2);
        }
    }

    @Test
    void content_controls_have_ids_of_their_own_and_tags_that_word_accepts() throws IOException {
        var key = "ho-so.".repeat(20);
        var slot = new Slot(0, 2, Slot.Kind.OBSERVATION, key, "x".repeat(90));
        var words = new Sentence("12 hồ sơ.", List.of(slot), new Origin.AsRead(), null);
        var again = new Slot(0, 2, Slot.Kind.OBSERVATION, "ho-so", "2024.xlsx!So lieu!D2");
        var named = new Sentence("12 hồ sơ.", List.of(again), new Origin.AsRead(), null);
        var report = SampleReport.only(new Paragraph(List.of(words, named)));
        var options = DocxOptions.DEFAULT.withNames(Map.of("ho-so", "Số hồ sơ tiếp nhận"));

        var xml = xml(report, options);

        assertThat(all("<w:id w:val=\"(\\d+)\"", xml)).hasSize(2).doesNotHaveDuplicates();
        assertThat(all("<w:tag w:val=\"([^\"]*)\"", xml))
                .allMatch(tag -> tag.length() <= 64)
                .anyMatch("indicator:ho-so"::equals);
        assertThat(all("<w:alias w:val=\"([^\"]*)\"", xml))
                .allMatch(name -> name.length() <= 64)
                .anyMatch("Số hồ sơ tiếp nhận ← 2024.xlsx!So lieu!D2"::equals);
    }

    @Test
    void margin_notes_and_footnotes_have_ids_far_apart() throws IOException {
        try (var word = open(SampleReport.draft(), DocxOptions.DEFAULT)) {
            assertThat(word.getDocComments().getComments())
                    .hasSize(2)
                    .allMatch(comment -> Integer.parseInt(comment.getId()) >= 10_000)
                    .allMatch(comment -> comment.getAuthor().equals("Duthao"));
            assertThat(word.getFootnotes()).allMatch(n -> n.getId().intValue() < 10_000);
        }
    }

    @Test
    void carried_over_sentences_are_not_marked_where_that_is_not_wanted() {
        var quiet = DocxOptions.DEFAULT.withConfirmCarriedOver(false);

        assertThat(DocxOutline.of(renderer.bytes(SampleReport.draft(), quiet)))
                .doesNotContain("Giữ nguyên lời")
                .contains("Việc công khai thủ tục hành chính được duy trì");
    }

    @Test
    void a_footnote_without_mark_is_referred_to_at_the_end_of_what_it_follows() {
        var note = new Footnote("1", List.of(SampleReport.say("Tính đến {x=31}/12.")));
        var report = SampleReport.only(SampleReport.paragraph("Câu một.", "Câu hai."), note);

        assertThat(DocxOutline.of(renderer.bytes(report, DocxOptions.DEFAULT)))
                .contains("Câu một. Câu hai.[^3: Tính đến ⟦indicator:x|31⟧/12.]");
    }

    @Test
    void a_note_on_a_footnote_stands_at_its_reference() {
        var sentence = SampleReport.say("Số liệu ước.", new Origin.AsRead(), "Kiểm tra lại.");
        var report =
                SampleReport.only(
                        SampleReport.paragraph("Câu một."), new Footnote("1", List.of(sentence)));

        assertThat(DocxOutline.of(renderer.bytes(report, DocxOptions.DEFAULT)))
                .contains("Câu một.{{[^3: Số liệu ước.]: Kiểm tra lại.}}");
    }

    @Test
    void a_row_of_one_text_is_one_cell_and_equal_figures_are_not() {
        var table = SampleReport.table("", 1, "A | B | C", "Nhóm | Nhóm | Nhóm", "1 | 0 | 0");

        assertThat(DocxOutline.of(renderer.bytes(SampleReport.only(table), PLAIN)))
                .containsOnlyOnce("Nhóm")
                .contains("cell spans 3")
                .containsPattern("TableText \\| 0\\s+cell\\s+TableText \\| 0");
    }

    @Test
    void a_table_without_rows_and_a_report_without_anything_are_written() {
        var empty = SampleReport.only(SampleReport.table("Bảng 1", 0));
        var nothing =
                new Report(
                        Letterhead.NONE,
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of());

        assertThat(DocxOutline.of(renderer.bytes(empty, PLAIN))).contains("Caption | Bảng 1");
        assertThat(DocxOutline.of(renderer.bytes(nothing, PLAIN))).isEmpty();
    }

    @Test
    void what_xml_cannot_hold_becomes_a_blank() {
        var report = SampleReport.only(SampleReport.paragraph("Tiếp\u0001nhận \uD800 hồ sơ."));

        assertThat(DocxOutline.of(renderer.bytes(report, PLAIN))).contains("Tiếp nhận   hồ sơ.");
    }

    @Test
    void the_documents_that_a_report_is_based_on_are_in_italics_before_its_body_only() {
        var basis = SampleReport.paragraph("Căn cứ Luật Tổ chức chính quyền địa phương;");
        var lead = SampleReport.paragraph("Căn cứ Kế hoạch năm, Sở báo cáo như sau:");
        var report =
                new Report(
                        Letterhead.NONE,
                        "",
                        List.of(basis, lead),
                        List.of(new Section("I", "A", "I", 1, List.of(basis), List.of())),
                        List.of(),
                        List.of(),
                        null,
                        List.of());

        assertThat(DocxOutline.of(renderer.bytes(report, PLAIN)).lines())
                .containsExactly(
                        "CanCu | Căn cứ Luật Tổ chức chính quyền địa phương;",
                        "BodyText | Căn cứ Kế hoạch năm, Sở báo cáo như sau:",
                        "BodyText | **I. A**",
                        "BodyText | Căn cứ Luật Tổ chức chính quyền địa phương;");
    }

    private static List<XmlError> faults(XmlObject part) {
        var faults = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }

    private Report written(Report report, DocxOptions options) {
        var file = folder.resolve("report.docx");
        renderer.render(report, file, options.overwriting(true));
        assertThat(Files.exists(file)).isTrue();
        return new ReportFiles().read(file);
    }

    private XWPFDocument open(Report report, DocxOptions options) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(renderer.bytes(report, options)));
    }

    private String xml(Report report, DocxOptions options) throws IOException {
        try (var word = open(report, options);
                var part = word.getPackagePart().getInputStream()) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
    }

    private static List<String> sections(Report report) {
        return report.allSections().map(s -> s.path() + " " + s.heading()).toList();
    }

    /** Where each sentence stands and what it says; a footnote's mark is Word's own. */
    private static List<String> sentences(Report report) {
        var sentences = new ArrayList<String>();
        report.placed()
                .filter(placed -> placed.part() != Placed.Part.ANNEX)
                .map(placed -> placed.path() + " " + placed.sentence().text().replace("[1]", ""))
                .forEach(sentences::add);
        return sentences;
    }
}
