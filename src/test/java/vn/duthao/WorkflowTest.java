package vn.duthao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.Language;

/** The commands one after the other, as an officer runs them, in a copy of the corpus. */
class WorkflowTest {

    private static final String AGENCY = "so-ke-hoach-va-dau-tu-dong-thap";
    private static final String STATISTICS =
            """
            {"schema": "duthao/statistics/1", "agency": "%s", "reportType": "bao-cao-cchc",
             "period": "2024", "observations": [
               {"indicator": "ho-so.tiep-nhan", "value": %s},
               {"indicator": "ho-so.da-giai-quyet", "value": 4700},
               {"indicator": "ho-so.dang-giai-quyet", "value": 203}]}
            """;

    @TempDir static Path office;

    private String out = "";
    private String err = "";

    @BeforeAll
    static void copy() throws IOException {
        var source = Path.of("corpus");
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                Files.copy(file, office.resolve(file.toString()));
            }
        }
    }

    @Test
    void an_officer_drafts_a_report_on_first_use() throws IOException {
        var file = office.resolve("dự thảo 2023.docx");

        var code = run("draft", "--agency", AGENCY, "--period", "2023", "--out", file.toString());

        assertThat(code).as(err).isLessThan(2);
        assertThat(file).isNotEmptyFile();
        assertThat(out).contains("dự thảo 2023.docx").contains("duthao check \"" + file + "\"");
        var json = new JsonMapper().readTree(office.resolve("dự thảo 2023.json").toFile());
        assertThat(json.get("schema").asString()).isEqualTo("duthao/draft/1");
    }

    @Test
    void a_draft_replaces_nothing_unless_told_to() throws IOException {
        var file = Files.writeString(office.resolve("có sẵn.docx"), "x");

        assertThat(run("draft", "--agency", AGENCY, "--period", "2023", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(file).hasContent("x");
        assertThat(err.lines()).hasSize(1);
    }

    @Test
    void a_draft_is_never_written_under_the_name_of_another_format() {
        var file = office.resolve("khác.txt");

        assertThat(run("draft", "--agency", AGENCY, "--period", "2023", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(file).doesNotExist();
        assertThat(err.lines()).singleElement().asString().contains(".docx");
    }

    @Test
    void statistics_that_contradict_themselves_are_drafted_only_when_forced() throws IOException {
        var data = Files.writeString(office.resolve("mâu thuẫn.json"), statistics("5000"));
        var file = office.resolve("dự thảo mâu thuẫn.docx");
        String[] words = {
            "draft",
            "--agency",
            AGENCY,
            "--period",
            "2024",
            "--statistics",
            data.toString(),
            "--out",
            file.toString()
        };

        assertThat(run(words)).isEqualTo(2);
        assertThat(err).contains("--force").contains("5.000 hồ sơ");
        assertThat(file).doesNotExist();

        assertThat(
                        run(
                                Stream.concat(Stream.of(words), Stream.of("--force"))
                                        .toArray(String[]::new)))
                .isLessThan(2);
        assertThat(err).contains("Vẫn dự thảo");
        assertThat(file).exists();
    }

    @Test
    void a_draft_never_replaces_its_statistics() throws IOException {
        var data = Files.writeString(office.resolve("2024.json"), statistics("4903"));

        var code =
                run(
                        "draft",
                        "--agency",
                        AGENCY,
                        "--period",
                        "2024",
                        "--statistics",
                        data.toString(),
                        "--out",
                        office.resolve("2024.docx").toString(),
                        "--force");

        assertThat(code).isEqualTo(2);
        assertThat(err.lines()).hasSize(1);
        assertThat(data).hasContent(statistics("4903"));
    }

    @Test
    void what_is_carried_over_is_proved_by_the_quarter_before() throws IOException {
        var folder = office.resolve("corpus/statistics/" + AGENCY);
        Files.writeString(folder.resolve("2031-Q1.json"), quarter("2031-Q1", "dang-giai-quyet"));
        var data =
                Files.writeString(
                        office.resolve("quý.json"),
                        quarter("2031-Q2", "ky-truoc").replace("90", "80"));

        var code = draft("2031-Q2", data, office.resolve("dự thảo quý.docx"));

        assertThat(code).isEqualTo(2);
        assertThat(err).contains("80 hồ sơ", "90 hồ sơ", "quý I năm 2031");
    }

    @Test
    void what_was_odd_in_reading_the_statistics_is_told() throws IOException {
        var data =
                Files.writeString(
                        office.resolve("số liệu.csv"),
                        """
                        Mã;Chỉ tiêu;Đơn vị tính;Số liệu;Công thức;Ghi chú
                        ho-so.tiep-nhan;;;4903;;
                        ho-so.da-giai-quyet;;;chưa thống kê;;
                        """);

        var code = draft("2024", data, office.resolve("dự thảo csv.docx"));

        assertThat(code).as(err).isLessThan(2);
        assertThat(err).contains("CẢNH BÁO").contains("số liệu.csv!D3").contains("chưa thống kê");
    }

    private int draft(String period, Path data, Path out) {
        return run(
                "draft",
                "--agency",
                AGENCY,
                "--period",
                period,
                "--statistics",
                data.toString(),
                "--out",
                out.toString());
    }

    private static String quarter(String period, String indicator) {
        return """
        {"schema": "duthao/statistics/1", "agency": "%s", "reportType": "bao-cao-cchc",
         "period": "%s", "observations": [{"indicator": "ho-so.%s", "value": 90}]}
        """
                .formatted(AGENCY, period, indicator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022.docx", "2022.json", "neu.docx"})
    void a_draft_is_never_written_among_the_statistics_of_the_workspace(String name)
            throws IOException {
        var folder = office.resolve("corpus/statistics/" + AGENCY);
        var before = Files.readString(folder.resolve("2022.json"));
        var link = office.resolve("lối tắt " + name);
        Files.createSymbolicLink(link, folder);

        for (var file : List.of(folder.resolve(name), link.resolve(name))) {
            var code =
                    run(
                            "draft",
                            "--agency",
                            AGENCY,
                            "--period",
                            "2023",
                            "--out",
                            file.toString(),
                            "--force");

            assertThat(code).isEqualTo(2);
            assertThat(err.lines()).singleElement().asString().contains("--out");
        }
        assertThat(folder.resolve("2022.json")).hasContent(before);
        assertThat(folder.resolve("2022.docx")).doesNotExist();
        assertThat(folder.resolve("neu.docx")).doesNotExist();
    }

    @Test
    void an_unknown_agency_is_told_with_the_nearest() {
        assertThat(
                        run(
                                "draft",
                                "--agency",
                                AGENCY.replace("dau-tu", "dau-tuu"),
                                "--period",
                                "2023"))
                .isEqualTo(2);
        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains(AGENCY);
    }

    @Test
    void a_wrong_figure_ends_a_check_with_1() throws IOException {
        var data = Files.writeString(office.resolve("đúng.json"), statistics("4903"));
        var report = Files.writeString(office.resolve("sai.txt"), report("4.930"));

        var code = run("check", report.toString(), "--statistics", data.toString());

        assertThat(code).as(out + err).isEqualTo(1);
        assertThat(out).contains("4.930").contains("4.903").contains("figure-refuted");
    }

    @Test
    void a_right_figure_ends_a_check_with_0() throws IOException {
        var data = Files.writeString(office.resolve("đúng.json"), statistics("4903"));
        var report = Files.writeString(office.resolve("đúng.txt"), report("4.903"));

        var code = run("check", report.toString(), "--statistics", data.toString());

        assertThat(code).as(out + err).isZero();
    }

    @Test
    void the_outcome_of_a_check_goes_to_a_file() throws IOException {
        var report = Files.writeString(office.resolve("đúng.txt"), report("4.903"));
        var file = office.resolve("kết quả.json");

        run("check", report.toString(), "--format", "json", "--out", file.toString());

        assertThat(out).isEmpty();
        assertThat(err).contains(file.toString());
        assertThat(new JsonMapper().readTree(file.toFile()).get("schema").asString())
                .isEqualTo("duthao/check/1");
    }

    @Test
    void past_wordings_are_found_with_or_without_diacritics() {
        assertThat(run("search", "ho", "so", "truc", "tuyen", "--agency", AGENCY)).isZero();
        assertThat(out).contains(AGENCY).contains("trực tuyến");
    }

    @Test
    void a_search_is_never_parsed() {
        assertThat(run("search", "[mức độ 4]? 123/BC-UBND AND (Quý I/2026")).isZero();
    }

    @Test
    void an_unknown_section_is_told_with_the_nearest() {
        assertThat(run("search", "x", "--section", "mot-cua.ketqua")).isEqualTo(2);
        assertThat(err).contains("mot-cua.ket-qua");
    }

    @Test
    void a_form_is_written_once() {
        var form = office.resolve("biểu 2025.xlsx").toString();
        String[] words = {"form", "--agency", AGENCY, "--period", "2025", "--out", form};

        assertThat(run(words)).as(err).isZero();
        assertThat(run(words)).isEqualTo(2);
    }

    @Test
    void a_doctor_leaves_the_workspace_as_it_is(@TempDir Path other) throws IOException {
        Files.createDirectory(other.resolve("corpus"));

        runIn(other, "doctor");

        assertThat(out).contains("Chưa có chỉ mục");
        assertThat(other.resolve(".duthao")).doesNotExist();
    }

    @Test
    void the_index_is_brought_up_to_date_in_steps() {
        assertThat(run("index")).isZero();
        assertThat(run("index")).isZero();
        assertThat(out).startsWith("Đã lập chỉ mục: 0, ");
    }

    private static String statistics(String received) {
        return STATISTICS.formatted(AGENCY, received);
    }

    private static String report(String received) {
        return """
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2024

        II. KẾT QUẢ THỰC HIỆN
        2. Cải cách thủ tục hành chính
        Tổng số hồ sơ tiếp nhận: %s hồ sơ; hồ sơ đã giải quyết: 4.700 hồ sơ; \
        hồ sơ đang giải quyết: 203 hồ sơ.
        """
                .formatted(received);
    }

    private int run(String... words) {
        return runIn(office, words);
    }

    private int runIn(Path workspace, String... words) {
        var assembly = new Assembly();
        var commands = assembly.commands();
        var printed = new StringWriter();
        var told = new StringWriter();
        var console =
                new Console(
                        new PrintWriter(printed),
                        new PrintWriter(told),
                        Language.VI.locale(),
                        Console.PIPED_WIDTH,
                        false,
                        false);
        var line =
                Stream.concat(Stream.of("--workspace", workspace.toString()), Stream.of(words))
                        .toList();
        var code =
                assembly.dispatcher(commands, assembly.commandRegistry(commands))
                        .run(line, console);
        out = printed.toString();
        err = told.toString();
        return code.code();
    }
}
