package vn.duthao.render.docx.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.file.StatisticsReader;

/** Comments in the Word file that was checked, and nothing else changed in it. */
class CommentedFileTest {

    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));
    private static final List<String> TOUCHED =
            List.of(
                    "word/document.xml",
                    "word/comments.xml",
                    "word/_rels/document.xml.rels",
                    "[Content_Types].xml");

    @TempDir Path folder;

    static Stream<Workspace.ReportFile> pastReports() {
        return new Workspace(Path.of("."))
                .reports().stream().filter(r -> r.file().toString().endsWith(".docx"));
    }

    @ParameterizedTest
    @MethodSource("pastReports")
    void a_commented_report_reads_as_before_and_every_figure_that_is_right_can_have_a_comment(
            Workspace.ReportFile past) throws Exception {
        var data =
                new Workspace(Path.of("."))
                        .statistics(past.entry())
                        .map(new StatisticsReader(CORPUS)::read)
                        .orElseThrow();
        var outcome = check(past.file(), data);
        var original = Files.readAllBytes(past.file());

        var commented = new CommentedFile(outcome, Locale.of("vi")).of(original, true);

        assertThat(read(commented)).isEqualTo(new ReportFiles().read(past.file()));
        var verified =
                outcome.claims().stream()
                        .filter(c -> c.verdict() instanceof vn.duthao.check.Verdict.Supported)
                        .count();
        assertThat(comments(commented)).hasSizeGreaterThanOrEqualTo((int) (verified * 95 / 100));
        assertThat(untouched(commented)).isEqualTo(untouched(original));
    }

    @Test
    void a_comment_stands_on_the_words_found_fault_with_though_they_lie_in_several_runs()
            throws Exception {
        var file =
                word(
                        document -> {
                            var paragraph = document.createParagraph();
                            for (var run :
                                    List.of(
                                            "Đã xong 183/193 nhiệm vụ, đạt 9",
                                            "8,",
                                            "4%; số liệu tại phụ lục.")) {
                                var words = paragraph.createRun();
                                words.setBold(run.equals("8,"));
                                words.setText(run);
                            }
                        });

        var commented = commented(file);

        assertThat(comments(commented))
                .singleElement()
                .satisfies(
                        c ->
                                assertThat(c.getText())
                                        .contains("Error", "98,4%", "94,8%", "rate-differs"));
        assertThat(part(commented, "word/document.xml"))
                .containsSubsequence(
                        "đạt </",
                        "<w:commentRangeStart w:id=\"10000\"/>",
                        ">9</",
                        ">8,</",
                        ">4%</",
                        "<w:commentRangeEnd w:id=\"10000\"/>",
                        "<w:commentReference w:id=\"10000\"/>",
                        ">; số liệu tại phụ lục.</");
        assertThat(read(commented)).isEqualTo(new ReportFiles().read(file));
    }

    /** Word lets such a control hold nothing but text, and LibreOffice drops what else it holds. */
    @Test
    void a_comment_on_a_figure_in_a_control_of_plain_text_stands_around_the_control()
            throws Exception {
        var file =
                word(
                        document -> {
                            var paragraph = document.createParagraph();
                            paragraph.createRun().setText("Đã xong 183/193 nhiệm vụ, đạt ");
                            var control = paragraph.getCTP().addNewSdt();
                            control.addNewSdtPr().addNewText();
                            control.addNewSdtContent().addNewR().addNewT().setStringValue("98,4%");
                            paragraph
                                    .getCTP()
                                    .addNewR()
                                    .addNewT()
                                    .setStringValue("; số liệu tại phụ lục.");
                        });

        assertThat(part(commented(file), "word/document.xml"))
                .containsSubsequence(
                        "<w:commentRangeStart",
                        "<w:sdt>",
                        "<w:sdtContent><w:r><w:t>98,4%</w:t></w:r></w:sdtContent>",
                        "</w:sdt>",
                        "<w:commentRangeEnd",
                        "<w:commentReference");
    }

    @Test
    void comments_of_others_stay_and_ours_get_ids_of_their_own() throws Exception {
        var file =
                word(
                        document -> {
                            var theirs =
                                    document.createComments()
                                            .createComment(java.math.BigInteger.valueOf(10_007));
                            theirs.setAuthor("Phòng Tổng hợp");
                            theirs.createParagraph().createRun().setText("Xem lại câu này.");
                            document.createParagraph()
                                    .createRun()
                                    .setText("Đã xong 183/193 nhiệm vụ, đạt 98,4%.");
                        });

        assertThat(comments(commented(file)))
                .extracting(XWPFComment::getId, XWPFComment::getAuthor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("10007", "Phòng Tổng hợp"),
                        org.assertj.core.groups.Tuple.tuple("10008", "Duthao"));
    }

    @Test
    void a_finding_in_a_table_stands_in_its_cell() throws Exception {
        var file =
                word(
                        document -> {
                            var table = document.createTable(2, 4);
                            var cells =
                                    List.of(
                                            List.of("Lĩnh vực", "Tiếp nhận", "Đúng hạn", "Tỷ lệ"),
                                            List.of("Đất đai", "200", "150", "175%"));
                            for (var r = 0; r < 2; r++) {
                                for (var c = 0; c < 4; c++) {
                                    table.getRow(r).getCell(c).setText(cells.get(r).get(c));
                                }
                            }
                            document.createParagraph()
                                    .createRun()
                                    .setText("Đã xong 183/193 nhiệm vụ, đạt 98,4%.");
                        });

        assertThat(part(commented(file), "word/document.xml"))
                .containsSubsequence("đạt </", "commentRangeStart", ">98,4%</");
    }

    @Test
    void a_finding_in_a_footnote_stands_at_its_reference_and_quotes_the_words() throws Exception {
        var file =
                word(
                        document -> {
                            var paragraph = document.createParagraph();
                            var run = paragraph.createRun();
                            run.setText("Đã xong các nhiệm vụ được giao");
                            var note = document.createFootnote();
                            note.createParagraph()
                                    .createRun()
                                    .setText("Đã xong 183/193 nhiệm vụ, đạt 98,4%.");
                            run.getCTR().addNewFootnoteReference().setId(note.getId());
                            run.getCTR().addNewT().setStringValue(" theo kế hoạch của Sở.");
                            document.createParagraph()
                                    .createRun()
                                    .setText("Đã xong 12/13 nhiệm vụ, đạt 99,9%.");
                        });

        var commented = commented(file);

        assertThat(comments(commented))
                .extracting(XWPFComment::getText)
                .filteredOn(text -> text.contains("“98,4%”"))
                .hasSize(1);
        assertThat(part(commented, "word/document.xml"))
                .containsSubsequence(
                        "commentRangeStart", "footnoteReference", "commentRangeEnd", ">99,9%</");
        assertThat(parts(commented).get("word/footnotes.xml"))
                .isEqualTo(parts(Files.readAllBytes(file)).get("word/footnotes.xml"));
    }

    @Test
    void a_finding_in_a_footnote_of_a_table_stands_at_its_reference() throws Exception {
        var file =
                word(
                        document -> {
                            var table = document.createTable(2, 2);
                            table.getRow(0).getCell(0).setText("Lĩnh vực");
                            table.getRow(0).getCell(1).setText("Tiếp nhận");
                            table.getRow(1).getCell(1).setText("200");
                            var paragraph = table.getRow(1).getCell(0).getParagraphArray(0);
                            paragraph.createRun().setText("Đất đai");
                            var note = document.createEndnote();
                            note.createParagraph()
                                    .createRun()
                                    .setText("Đã xong 183/193 nhiệm vụ, đạt 98,4%.");
                            paragraph
                                    .createRun()
                                    .getCTR()
                                    .addNewEndnoteReference()
                                    .setId(note.getId());
                            document.createParagraph().createRun().setText("Sở đã báo cáo.");
                        });

        assertThat(part(commented(file), "word/document.xml"))
                .containsSubsequence(
                        "Đất đai",
                        "commentRangeStart",
                        "endnoteReference",
                        "commentRangeEnd",
                        "200");
    }

    @Test
    void a_figure_beside_signs_and_letters_that_a_format_changes_has_its_comment()
            throws Exception {
        var file =
                word(
                        document -> {
                            var paragraph = document.createParagraph();
                            var run = paragraph.createRun();
                            run.getCTR().addNewRPr().addNewCaps();
                            run.setText("Sở Xây dựng");
                            run = paragraph.createRun();
                            run.setText(" đã xong ");
                            var sign = run.getCTR().addNewSym();
                            sign.setFont("Wingdings");
                            sign.setChar(new byte[] {(byte) 0xF0, (byte) 0xFE});
                            run.getCTR().addNewT().setStringValue(" 183/193 nhiệm vụ, đạt 98,4%.");
                        });

        assertThat(part(commented(file), "word/document.xml"))
                .containsSubsequence("w:sym", "commentRangeStart", ">98,4%</");
    }

    @Test
    void what_was_deleted_in_a_tracked_change_gets_no_comment_and_stays() throws Exception {
        var file =
                word(
                        document -> {
                            var paragraph = document.createParagraph();
                            paragraph.createRun().setText("Đã xong 183/193 nhiệm vụ, đạt ");
                            paragraph
                                    .getCTP()
                                    .addNewDel()
                                    .addNewR()
                                    .addNewDelText()
                                    .setStringValue("94,8%");
                            paragraph
                                    .getCTP()
                                    .addNewIns()
                                    .addNewR()
                                    .addNewT()
                                    .setStringValue("98,4%.");
                        });

        assertThat(part(commented(file), "word/document.xml"))
                .containsSubsequence("94,8%", "commentRangeStart", "98,4%", "commentRangeEnd");
    }

    @Test
    void a_file_that_is_no_word_file_is_refused() {
        var outcome =
                new FigureChecker(CORPUS)
                        .check(CheckRequest.of("a.txt", vn.duthao.report.Report.EMPTY));

        assertThatThrownBy(
                        () ->
                                new CommentedFile(outcome, Locale.ENGLISH)
                                        .of("Sở".getBytes(StandardCharsets.UTF_8), false))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("no Word file");
    }

    private byte[] commented(Path file) throws IOException {
        return new CommentedFile(check(file, null), Locale.ENGLISH)
                .of(Files.readAllBytes(file), false);
    }

    private static CheckReport check(
            Path file, vn.duthao.statistics.@org.jspecify.annotations.Nullable DataSet data) {
        var report = new ReportFiles().read(file);
        return new FigureChecker(CORPUS)
                .check(CheckRequest.of(file.getFileName().toString(), report).against(data, null));
    }

    private Path word(Consumer<XWPFDocument> content) throws IOException {
        var file = folder.resolve("bao-cao.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            content.accept(document);
            document.write(out);
        }
        return file;
    }

    private vn.duthao.report.Report read(byte[] bytes) throws IOException {
        var file = folder.resolve("nhan-xet.docx");
        Files.write(file, bytes);
        return new ReportFiles().read(file);
    }

    private static List<XWPFComment> comments(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var comments = document.getDocComments();
            return comments == null ? List.of() : comments.getComments();
        }
    }

    private static Map<String, Integer> untouched(byte[] file) throws IOException {
        var parts = parts(file);
        parts.keySet().removeAll(TOUCHED);
        var hashes = new LinkedHashMap<String, Integer>();
        parts.forEach((name, bytes) -> hashes.put(name, Arrays.hashCode(bytes)));
        return hashes;
    }

    private static String part(byte[] file, String name) throws IOException {
        return new String(parts(file).get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = new ByteArrayOutputStream();
                in.transferTo(bytes);
                parts.put(entry.getName(), bytes.toByteArray());
            }
        }
        return parts;
    }
}
