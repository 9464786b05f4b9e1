package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.catalogue.Workspace;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.shell.console.Language;

/** An agency's year report and its remediation plan of the same year. */
class TypesSideBySideTest {

    private static final String AGENCY = "so-xay-dung-dong-thap";
    private static final Path CORPUS = Path.of("corpus");
    private static final Path PLAN = CORPUS.resolve("reports/" + AGENCY + "/2023.txt");
    private static final Path PLAN_DATA = CORPUS.resolve("statistics/" + AGENCY + "/2023.json");

    @TempDir Path folder;

    private Path office;
    private RecordingConsole console = new RecordingConsole(Language.EN);

    @BeforeEach
    void makeWorkspace() {
        office = folder.resolve("office");
        new StarterWorkspace(new Workspace(Path.of(""))).copyTo(office);
    }

    @Test
    void the_first_is_named_after_the_period_and_the_second_after_its_type_too()
            throws IOException {
        addBoth();

        assertThat(filed())
                .containsExactly(
                        "reports/" + AGENCY + "/2023.ke-hoach-khac-phuc.txt",
                        "reports/" + AGENCY + "/2023.txt",
                        "statistics/" + AGENCY + "/2023.json",
                        "statistics/" + AGENCY + "/2023.ke-hoach-khac-phuc.json");
        assertThat(place("statistics", "2023.ke-hoach-khac-phuc.json"))
                .hasSameBinaryContentAs(PLAN_DATA);
    }

    @Test
    void statistics_that_lie_there_of_another_type_keep_the_plain_name_as_well()
            throws IOException {
        var there = place("statistics", "2023.json");
        Files.createDirectories(there.getParent());
        Files.writeString(there, REPORT_DATA);

        run("corpus", "add", PLAN.toString(), "--statistics", PLAN_DATA.toString(), "--yes");
        run("corpus", "add", report().toString());

        assertThat(there).hasContent(REPORT_DATA);
        assertThat(list().get("reports"))
                .extracting(r -> r.get("type").asString() + " " + r.get("statistics").asString())
                .containsExactly(
                        "bao-cao-cchc corpus/statistics/" + AGENCY + "/2023.json",
                        "ke-hoach-khac-phuc corpus/statistics/"
                                + AGENCY
                                + "/2023.ke-hoach-khac-phuc.json");
    }

    @Test
    void the_index_and_the_list_know_the_type_and_the_statistics_of_each() throws IOException {
        addBoth();

        assertThat(list().get("reports"))
                .extracting(r -> r.get("type").asString() + " " + r.get("statistics").asString())
                .containsExactlyInAnyOrder(
                        "bao-cao-cchc corpus/statistics/" + AGENCY + "/2023.json",
                        "ke-hoach-khac-phuc corpus/statistics/"
                                + AGENCY
                                + "/2023.ke-hoach-khac-phuc.json");
        assertThat(list().get("reports")).allMatch(r -> r.get("indexed").asBoolean());
    }

    @Test
    void a_second_of_the_same_type_is_refused_and_replaced_when_forced() throws IOException {
        addBoth();
        var other = Files.writeString(folder.resolve("b.txt"), Files.readString(PLAN) + "\n");

        assertThat(run("corpus", "add", other.toString(), "--yes")).isEqualTo(2);
        assertThat(console.err()).contains("2023.ke-hoach-khac-phuc.txt", "--force", "--type");

        assertThat(run("corpus", "add", other.toString(), "--yes", "--force"))
                .as(console.err())
                .isZero();
        assertThat(place("reports", "2023.ke-hoach-khac-phuc.txt")).hasSameBinaryContentAs(other);
        assertThat(filed()).hasSize(4);
    }

    @Test
    void to_show_one_its_type_is_wanted_and_the_files_are_named() throws IOException {
        addBoth();

        assertThat(run("corpus", "show", AGENCY, "2023")).isEqualTo(2);
        assertThat(console.err()).contains("2023.txt", "2023.ke-hoach-khac-phuc.txt", "--type");

        assertThat(run("corpus", "show", AGENCY, "2023", "--type", "ke-hoach-khac-phuc")).isZero();
        assertThat(console.out())
                .contains("2023.ke-hoach-khac-phuc.json\n              (values: ", "MỤC ĐÍCH");
        assertThat(run("corpus", "show", AGENCY, "2023", "--type", "thong-bao-kiem-tra"))
                .isEqualTo(2);
        assertThat(console.err()).contains("thong-bao-kiem-tra");
    }

    @Test
    void one_is_removed_with_its_own_statistics_only() throws IOException {
        addBoth();

        assertThat(run("corpus", "remove", AGENCY, "2023", "--force")).isEqualTo(2);
        assertThat(filed()).hasSize(4);
        assertThat(
                        run(
                                "corpus",
                                "remove",
                                AGENCY,
                                "2023",
                                "--type",
                                "bao-cao-cchc",
                                "--with-statistics",
                                "--force"))
                .isZero();

        assertThat(filed())
                .containsExactly(
                        "reports/" + AGENCY + "/2023.ke-hoach-khac-phuc.txt",
                        "statistics/" + AGENCY + "/2023.ke-hoach-khac-phuc.json");
        assertThat(run("corpus", "show", AGENCY, "2023")).as(console.err()).isZero();
    }

    @Test
    void a_draft_takes_the_statistics_of_the_type_and_asks_for_it_where_nothing_tells()
            throws IOException {
        addBoth();
        var out = folder.resolve("draft.docx").toString();

        assertThat(run("draft", "--agency", AGENCY, "--period", "2023", "--out", out)).isEqualTo(2);
        assertThat(console.err())
                .contains("2023.json", "2023.ke-hoach-khac-phuc.json", "--type")
                .doesNotContain("thong-bao");
        assertThat(
                        run(
                                "draft",
                                "--agency",
                                AGENCY,
                                "--period",
                                "2023",
                                "--type",
                                "thong-bao-kiem-tra",
                                "--out",
                                out))
                .isEqualTo(2);
        assertThat(console.err()).contains("none of a thong-bao-kiem-tra");

        run("draft", "--agency", AGENCY, "--period", "2023", "--type", PLAN_TYPE, "--out", out);
        assertThat(console.out()).contains("2023.ke-hoach-khac-phuc.json");
        assertThat(new ReportFiles().read(Path.of(out)).letterhead().documentType())
                .isEqualTo("KẾ HOẠCH");
    }

    private static final String PLAN_TYPE = "ke-hoach-khac-phuc";

    private void addBoth() throws IOException {
        var data = Files.writeString(folder.resolve("report.json"), REPORT_DATA);
        assertThat(run("corpus", "add", report().toString(), "--statistics", data.toString()))
                .as(console.err())
                .isZero();
        assertThat(
                        run(
                                "corpus",
                                "add",
                                PLAN.toString(),
                                "--statistics",
                                PLAN_DATA.toString(),
                                "--yes"))
                .as(console.err())
                .isZero();
    }

    private Path report() throws IOException {
        return Files.writeString(folder.resolve("report.txt"), REPORT);
    }

    private static final String REPORT_DATA =
            """
            { "schema": "duthao/statistics/1", "agency": "so-xay-dung-dong-thap",
              "reportType": "bao-cao-cchc", "period": "2023",
              "observations": [{"indicator": "ho-so.tiep-nhan", "value": 1204}] }
            """;

    private static final String REPORT =
            """
            UBND TỈNH ĐỒNG THÁP
            SỞ XÂY DỰNG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 215/BC-SXD
            Đồng Tháp, ngày 10 tháng 12 năm 2023
            BÁO CÁO
            Kết quả công tác cải cách hành chính năm 2023

            I. KẾT QUẢ THỰC HIỆN
            1. Cải cách thủ tục hành chính
            Trong năm, bộ phận một cửa của Sở tiếp nhận 1.204 hồ sơ và trả kết quả đúng hẹn.
            II. PHƯƠNG HƯỚNG
            Tiếp tục rà soát quy trình nội bộ, cắt giảm giấy tờ phải nộp.
            Trên đây là báo cáo kết quả công tác cải cách hành chính năm 2023./.
            """;

    private Path place(String kind, String name) {
        return office.resolve("corpus").resolve(kind).resolve(AGENCY).resolve(name);
    }

    private List<String> filed() throws IOException {
        var corpus = office.resolve("corpus");
        try (var files = Files.walk(corpus)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> corpus.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("(reports|statistics)/.*"))
                    .sorted()
                    .toList();
        }
    }

    private tools.jackson.databind.JsonNode list() {
        assertThat(run("corpus", "list", "--format", "json")).isZero();
        var written = console.out();
        return new JsonMapper().readTree(written.substring(written.lastIndexOf("{\n  \"schema\"")));
    }

    private int run(String... words) {
        var commands = new Commands(new CorpusCommands(new ReportFiles()), new DraftCommands());
        return console.run(commands, office, words);
    }
}
