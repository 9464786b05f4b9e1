package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.catalogue.Workspace;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.render.json.Contract;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.shell.console.Language;

/** Past reports on their way into a workspace and out of it. */
class CorpusCommandsTest {

    private static final String AGENCY = "so-cong-thuong-dong-thap";
    private static final Path CORPUS = Path.of("corpus");

    @TempDir Path folder;

    private Path office;
    private RecordingConsole console = new RecordingConsole(Language.EN);

    @BeforeEach
    void makeWorkspace() {
        office = folder.resolve("office");
        new StarterWorkspace(new Workspace(Path.of(""))).copyTo(office);
    }

    @Test
    void a_word_file_is_recognised_filed_as_it_is_and_found() throws IOException {
        var original = CORPUS.resolve("reports/" + AGENCY + "/2024.docx");

        assertThat(run("corpus", "add", original.toString())).as(console.err()).isZero();

        assertThat(report(AGENCY, "2024.docx")).hasSameBinaryContentAs(original);
        assertThat(console.out())
                .contains(AGENCY, "by letterhead", "by title", "bao-cao-cchc", "2788/BC-SCT");
        assertThat(search()).contains(AGENCY + "  2024");
    }

    @Test
    void its_statistics_are_filed_with_it() throws IOException {
        var data = CORPUS.resolve("statistics/" + AGENCY + "/2024.json");

        assertThat(
                        run(
                                "corpus",
                                "add",
                                CORPUS.resolve("reports/" + AGENCY + "/2024.txt").toString(),
                                "--statistics",
                                data.toString()))
                .as(console.err())
                .isZero();

        assertThat(office.resolve("corpus/statistics/" + AGENCY + "/2024.json"))
                .hasSameBinaryContentAs(data);
    }

    @Test
    void statistics_of_another_period_are_refused_and_nothing_is_filed() throws IOException {
        var data = CORPUS.resolve("statistics/" + AGENCY + "/2023.json");

        assertThat(run("corpus", "add", text("a.txt").toString(), "--statistics", data.toString()))
                .isEqualTo(2);

        assertThat(console.err()).contains("2023");
        assertThat(filed()).isEmpty();
    }

    @Test
    void a_bad_file_does_not_stop_the_others() throws IOException {
        var empty = Files.createFile(folder.resolve("empty.txt"));
        var picture = Files.writeString(folder.resolve("page.webp"), "x");

        assertThat(
                        run(
                                "corpus",
                                "add",
                                empty.toString(),
                                folder.toString(),
                                picture.toString(),
                                folder.resolve("missing.docx").toString(),
                                text("good.TXT").toString()))
                .isEqualTo(2);

        assertThat(filed()).containsExactly(AGENCY + "/2024.txt");
        assertThat(console.out()).contains("Reports taken: 1, failed: 4.");
        assertThat(console.err())
                .contains("empty.txt: the file has no text")
                .contains("this is a folder")
                .contains("page.webp: past reports are kept as .docx")
                .contains("missing.docx: there is no such file");
    }

    @Test
    void an_agency_that_is_not_in_the_register_is_told_by_name() throws IOException {
        var file = text("a.txt", t -> t.replace("SỞ CÔNG THƯƠNG", "SỞ THỬ NGHIỆM"));

        assertThat(run("corpus", "add", file.toString(), "--yes")).isEqualTo(2);

        assertThat(console.err()).contains("SỞ THỬ NGHIỆM", "--agency");
        assertThat(filed()).isEmpty();
    }

    @Test
    void without_a_terminal_two_agencies_of_the_name_are_an_error_that_names_the_option()
            throws IOException {
        assertThat(run("corpus", "add", ofNoProvince().toString())).isEqualTo(2);

        assertThat(console.err()).contains(AGENCY, "so-cong-thuong-dong-nai", "--agency", "--yes");
        assertThat(filed()).isEmpty();
    }

    @Test
    void at_a_terminal_the_agency_is_chosen_by_its_number() throws IOException {
        console = RecordingConsole.answering(Language.EN, "77", "2");

        assertThat(run("corpus", "add", ofNoProvince().toString())).as(console.err()).isZero();

        assertThat(filed()).containsExactly("so-cong-thuong-dong-nai/2024.txt");
        assertThat(console.err()).contains("1  " + AGENCY).contains("2  so-cong-thuong-dong-nai");
    }

    @Test
    void who_gives_up_files_nothing() throws IOException {
        console = RecordingConsole.answering(Language.EN);

        assertThat(run("corpus", "add", ofNoProvince().toString())).isEqualTo(2);

        assertThat(console.err()).contains("nothing was filed");
        assertThat(filed()).isEmpty();
    }

    @Test
    void title_and_text_that_differ_leave_the_period_open() throws IOException {
        var file = text("a.txt", t -> t.replace("hành chính năm 2024\n", "hành chính năm 2023\n"));

        assertThat(run("corpus", "add", file.toString())).isEqualTo(2);
        assertThat(console.err()).contains("2024, 2023", "--period");

        assertThat(run("corpus", "add", file.toString(), "--period", "2023")).isZero();
        assertThat(filed()).containsExactly(AGENCY + "/2023.txt");
    }

    @Test
    void enter_and_yes_take_the_likeliest_period() throws IOException {
        var file = text("a.txt", t -> t.replace("hành chính năm 2024\n", "hành chính năm 2023\n"));
        console = RecordingConsole.answering(Language.EN, "");

        assertThat(run("corpus", "add", file.toString())).as(console.err()).isZero();
        assertThat(filed()).containsExactly(AGENCY + "/2024.txt");

        console = new RecordingConsole(Language.EN);
        assertThat(run("corpus", "add", file.toString(), "--yes")).as(console.err()).isZero();
    }

    @Test
    void yes_invents_nothing() throws IOException {
        var file = text("a.txt", t -> t.replace("năm 2024", "trong kỳ"));

        assertThat(run("corpus", "add", file.toString(), "--yes")).isEqualTo(2);

        assertThat(console.err()).contains("the text names no period", "--period");
    }

    @Test
    void a_letterhead_that_goes_on_with_the_superior_names_the_agency() throws IOException {
        var file =
                text(
                        "a.txt",
                        t ->
                                t.replace("UBND TỈNH ĐỒNG THÁP", "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI")
                                        .replace("SỞ CÔNG THƯƠNG", "VĂN PHÒNG")
                                        .replace("năm 2024", "quý I năm 2024"));

        assertThat(run("corpus", "add", file.toString())).as(console.err()).isZero();

        assertThat(filed()).containsExactly("van-phong-ubnd-tinh-dong-nai/2024-Q1.txt");
    }

    @Test
    void what_is_there_is_replaced_only_when_forced_and_in_every_format() throws IOException {
        var other = CORPUS.resolve("reports/" + AGENCY + "/2024.docx");
        run("corpus", "add", text("a.txt").toString());

        assertThat(run("corpus", "add", other.toString())).isEqualTo(2);
        assertThat(console.err()).contains("--force");
        assertThat(filed()).containsExactly(AGENCY + "/2024.txt");

        assertThat(run("corpus", "add", other.toString(), "--force")).isZero();
        assertThat(filed()).containsExactly(AGENCY + "/2024.docx");
    }

    @Test
    void a_file_that_has_its_place_is_left_there_with_all_beside_it() throws IOException {
        run("corpus", "add", text("a.txt").toString());
        var place = report(AGENCY, "2024.txt");
        Files.writeString(place.resolveSibling("2024.md"), "x");

        assertThat(run("corpus", "add", place.toString(), "--force")).isZero();

        assertThat(filed()).containsExactly(AGENCY + "/2024.md", AGENCY + "/2024.txt");
        assertThat(console.out()).contains("Already there");
    }

    @Test
    void a_report_of_another_agency_with_the_same_words_is_told_and_taken_with_yes()
            throws IOException {
        run("corpus", "add", text("a.txt").toString());
        var copy =
                text("b.txt", t -> t.replace("SỞ CÔNG THƯƠNG", "SỞ Y TẾ").replace("1.204", "977"));

        assertThat(run("corpus", "add", copy.toString())).isEqualTo(2);
        assertThat(console.err()).contains(AGENCY + "/2024 of another agency: 100%", "--yes");

        assertThat(run("corpus", "add", copy.toString(), "--yes")).isZero();
        assertThat(filed()).contains("so-y-te-dong-thap/2024.txt");
    }

    @Test
    void another_period_of_the_agency_is_a_near_duplicate_only_with_the_same_figures()
            throws IOException {
        run("corpus", "add", text("a.txt").toString());
        var next = text("b.txt", t -> t.replace("2024", "2023").replace("1.204", "977"));
        var copy = text("c.txt", t -> t.replace("hành chính năm 2024", "hành chính năm 2022"));

        assertThat(run("corpus", "add", next.toString())).as(console.err()).isZero();
        assertThat(run("corpus", "add", copy.toString(), "--period", "2022")).isEqualTo(2);
        assertThat(console.err()).contains(AGENCY + "/2024 of the same agency");
    }

    @Test
    void a_garbled_text_is_told_and_gives_no_frames() throws IOException {
        var clean = Files.readString(CORPUS.resolve("reports/" + AGENCY + "/2023.txt"));
        var file =
                Files.writeString(folder.resolve("scan.txt"), VietnameseText.withoutMarks(clean));

        var code = run("corpus", "add", file.toString(), "--agency", AGENCY, "--period", "2023");

        assertThat(code).as(console.err()).isZero();
        assertThat(console.out()).contains("lost its Vietnamese letters", "no wording from it");
        assertThat(search()).contains(AGENCY + "  2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../outside", "so-khong-co"})
    void an_agency_given_has_to_be_in_the_register(String id) throws IOException {
        assertThat(run("corpus", "add", text("a.txt").toString(), "--agency", id)).isEqualTo(2);
        assertThat(run("corpus", "show", id, "2024")).isEqualTo(2);
        assertThat(run("corpus", "remove", id, "2024", "--force")).isEqualTo(2);

        assertThat(filed()).isEmpty();
    }

    @Test
    void a_folder_that_leads_out_of_the_workspace_is_left_alone() throws IOException {
        var outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(office.resolve("corpus/reports/" + AGENCY), outside);

        assertThat(run("corpus", "add", text("a.txt").toString())).isEqualTo(2);

        assertThat(outside).isEmptyDirectory();
        assertThat(console.err()).contains("leads out of the workspace");
    }

    @Test
    void the_corpus_of_the_program_is_never_changed() throws IOException {
        var before = System.setProperty("duthao.home", office.toString());
        try {
            assertThat(run("corpus", "add", text("a.txt").toString())).isEqualTo(2);
        } finally {
            if (before == null) {
                System.clearProperty("duthao.home");
            } else {
                System.setProperty("duthao.home", before);
            }
        }
        assertThat(console.err()).contains("duthao init");
        assertThat(filed()).isEmpty();
    }

    @Test
    void the_list_tells_type_statistics_and_index() throws IOException {
        run("corpus", "add", text("a.txt").toString());
        Files.copy(
                report(AGENCY, "2024.txt"), report(AGENCY, "2024.txt").resolveSibling("2020.txt"));

        assertThat(run("corpus", "list", "--format", "json")).isZero();

        Contract.assertHolds("corpus.schema.json", lastJson());
        var reports = new JsonMapper().readTree(lastJson()).get("reports");
        assertThat(reports.get(0).get("indexed").asBoolean()).isFalse();
        assertThat(reports.get(1).get("indexed").asBoolean()).isTrue();
        assertThat(reports.get(1).get("type").asString()).isEqualTo("bao-cao-cchc");
        assertThat(reports.get(1).get("statistics").isNull()).isTrue();
    }

    @Test
    void a_filed_report_is_shown_with_its_headings() throws IOException {
        run("corpus", "add", text("a.txt").toString());

        assertThat(run("corpus", "show", AGENCY, "2024")).as(console.err()).isZero();

        assertThat(console.out()).contains("Headings:", "  I KẾT QUẢ THỰC HIỆN");
    }

    @Test
    void a_removed_report_is_found_no_more_and_its_statistics_stay() throws IOException {
        run("corpus", "add", text("a.txt").toString());
        var data = office.resolve("corpus/statistics/" + AGENCY + "/2024.json");
        Files.createDirectories(data.getParent());
        Files.copy(CORPUS.resolve("statistics/" + AGENCY + "/2024.json"), data);
        assertThat(search()).contains(AGENCY + "  2024");

        assertThat(run("corpus", "remove", AGENCY, "2024")).isEqualTo(2);
        assertThat(run("corpus", "remove", AGENCY, "2024", "--force")).isZero();

        assertThat(report(AGENCY, "2024.txt").getParent()).doesNotExist();
        assertThat(search()).doesNotContain(AGENCY + "  2024");
        assertThat(data).exists();
    }

    @Test
    void a_no_removes_nothing_and_statistics_go_when_told_so() throws IOException {
        run(
                "corpus",
                "add",
                CORPUS.resolve("reports/" + AGENCY + "/2024.txt").toString(),
                "--statistics",
                CORPUS.resolve("statistics/" + AGENCY + "/2024.json").toString());
        console = RecordingConsole.answering(Language.EN, "", "y");

        assertThat(run("corpus", "remove", AGENCY, "2024", "--with-statistics")).isZero();
        assertThat(report(AGENCY, "2024.txt")).exists();

        assertThat(run("corpus", "remove", AGENCY, "2024", "--with-statistics")).isZero();
        assertThat(report(AGENCY, "2024.txt")).doesNotExist();
        assertThat(office.resolve("corpus/statistics/" + AGENCY)).doesNotExist();
    }

    private Path ofNoProvince() throws IOException {
        return text(
                "a.txt", t -> t.replace("UBND TỈNH ĐỒNG THÁP\n", "").replace("Đồng Tháp, ", ""));
    }

    private Path text(String name) throws IOException {
        return text(name, t -> t);
    }

    private Path text(String name, java.util.function.UnaryOperator<String> change)
            throws IOException {
        return Files.writeString(folder.resolve(name), change.apply(TEXT));
    }

    private static final String TEXT =
            """
            UBND TỈNH ĐỒNG THÁP
            SỞ CÔNG THƯƠNG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 215/BC-SCT
            Đồng Tháp, ngày 10 tháng 12 năm 2024
            BÁO CÁO
            Kết quả công tác cải cách hành chính năm 2024

            I. KẾT QUẢ THỰC HIỆN
            1. Cải cách thủ tục hành chính
            Trong kỳ, bộ phận một cửa của cơ quan tiếp nhận 1.204 hồ sơ trực tuyến, đã giải quyết \
            xong toàn bộ và trả kết quả đúng thời gian đã hẹn với người dân, doanh nghiệp.
            2. Cải cách tổ chức bộ máy
            Cơ quan sắp xếp lại các phòng chuyên môn theo hướng tinh gọn, phân công rõ việc của \
            từng người, không để sót nhiệm vụ và không để hai phòng cùng làm một việc.
            II. PHƯƠNG HƯỚNG
            Tiếp tục rà soát quy trình nội bộ, cắt giảm giấy tờ phải nộp và tập huấn kỹ năng số \
            cho công chức, viên chức của các phòng, đơn vị.
            Trên đây là báo cáo kết quả công tác cải cách hành chính năm 2024./.
            """;

    private Path report(String agency, String name) {
        return office.resolve("corpus/reports").resolve(agency).resolve(name);
    }

    private List<String> filed() throws IOException {
        var reports = office.resolve("corpus/reports");
        try (var files = Files.walk(reports)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> reports.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private String search() {
        var before = console;
        console = new RecordingConsole(Language.EN);
        run("search", "thủ tục hành chính", "--limit", "20");
        var found = console.out();
        console = before;
        return found;
    }

    private String lastJson() {
        return console.out().substring(console.out().indexOf("{"));
    }

    private int run(String... words) {
        var commands = new Commands(new CorpusCommands(new ReportFiles()), new IndexCommands());
        return console.run(commands, office, words);
    }
}
