package vn.duthao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.Workspace;
import vn.duthao.shell.ExitCode;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.Language;

/** {@code duthao consolidate} from the command line. */
class ConsolidateTest {

    private static final String PARENT = "ubnd-tinh-dong-thap";
    private static final String TRADE = "so-cong-thuong-dong-thap";
    private static final String SCHOOLS = "so-giao-duc-va-dao-tao-dong-thap";
    private static final String SOUND =
            """
            {"indicator": "ho-so.moi-tiep-nhan", "value": 1000},
            {"indicator": "ho-so.truc-tuyen", "value": 900}""";

    /** More petitions answered than received. */
    private static final String FLAWED =
            """
            {"indicator": "pakn.tiep-nhan", "value": 7},
            {"indicator": "pakn.da-xu-ly", "value": 9}""";

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void a_workspace_without_statistics() throws IOException {
        workspace = new Workspace(folder);
        for (var facts : new Workspace(Path.of(".")).facts()) {
            var copy = folder.resolve(new Workspace(Path.of(".")).root().relativize(facts));
            Files.createDirectories(copy.getParent());
            Files.copy(facts, copy);
        }
    }

    private static String statistics(String agency, String observations) {
        return """
        {"schema": "duthao/statistics/1", "agency": "%s", "reportType": "bao-cao-cchc",
         "period": "2024", "observations": [%s], "documents": [], "notes": []}
        """
                .formatted(agency, observations);
    }

    private void has(String agency, String observations) throws IOException {
        var file = workspace.statistics().resolve(agency).resolve("2024.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, statistics(agency, observations));
    }

    private ExitCode run(StringWriter told, String... options) {
        var assembly = new Assembly();
        var commands = assembly.commands();
        var words = new ArrayList<>(List.of("consolidate", "--period", "2024", "--agency", PARENT));
        words.addAll(List.of("--workspace", folder.toString()));
        words.addAll(List.of("--out", folder.resolve("tinh.docx").toString()));
        words.addAll(List.of(options));
        var writer = new PrintWriter(told);
        var console =
                new Console(
                        writer, writer, Language.EN.locale(), Console.PIPED_WIDTH, false, false);
        return assembly.dispatcher(commands, assembly.commandRegistry(commands))
                .run(words, console);
    }

    @Test
    void it_writes_the_report_its_sources_the_statistics_and_the_shares() throws IOException {
        has(TRADE, SOUND);
        has(SCHOOLS, FLAWED);
        var told = new StringWriter();

        assertThat(run(told)).isEqualTo(ExitCode.FINE);

        assertThat(folder.resolve("tinh.docx")).exists();
        assertThat(folder.resolve("tinh.json")).exists();
        assertThat(folder.resolve("tinh-so-lieu.json")).exists();
        assertThat(folder.resolve("tinh-tong-hop.xlsx")).exists();
        assertThat(told.toString())
                .contains("Consolidated from 1 of ")
                .contains("Sở Giáo dục và Đào tạo: ");
    }

    @Test
    void figures_that_contradict_each_other_are_findings_where_they_are_forced_in()
            throws IOException {
        has(TRADE, SOUND);
        has(SCHOOLS, FLAWED);

        assertThat(run(new StringWriter(), "--force")).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void nothing_to_consolidate_is_unusable_input_and_leaves_no_file() throws IOException {
        has(SCHOOLS, FLAWED);
        var told = new StringWriter();

        assertThat(run(told)).isEqualTo(ExitCode.UNUSABLE_INPUT);

        assertThat(told.toString()).contains(PARENT);
        assertThat(folder.resolve("tinh.docx")).doesNotExist();
        assertThat(folder.resolve("tinh-so-lieu.json")).doesNotExist();
    }

    @Test
    void files_that_are_there_are_not_replaced() throws IOException {
        has(TRADE, SOUND);
        Files.writeString(folder.resolve("tinh-tong-hop.xlsx"), "somebody's work");

        assertThat(run(new StringWriter())).isEqualTo(ExitCode.UNUSABLE_INPUT);

        assertThat(folder.resolve("tinh-tong-hop.xlsx")).hasContent("somebody's work");
        assertThat(folder.resolve("tinh.docx")).doesNotExist();
    }

    @Test
    void figures_given_for_the_agency_itself_are_taken_first() throws IOException {
        has(TRADE, SOUND);
        var own = folder.resolve("own.json");
        Files.writeString(
                own,
                statistics(PARENT, "{\"indicator\": \"ho-so.moi-tiep-nhan\", \"value\": 5000}"));
        var told = new StringWriter();

        assertThat(run(told, "--statistics", own.toString())).isEqualTo(ExitCode.FINE);

        assertThat(Files.readString(folder.resolve("tinh-so-lieu.json"))).contains("5000");
        assertThat(told.toString()).contains("5000", "1000");
    }

    @Test
    void a_report_that_contradicts_its_statistics_is_told() throws IOException {
        has(TRADE, SOUND);
        var report = workspace.reportFolder().resolve(TRADE).resolve("2024.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(
                report,
                Files.readString(
                                new Workspace(Path.of("."))
                                        .reportFolder()
                                        .resolve(TRADE)
                                        .resolve("2023.txt"))
                        .replace("2023", "2024"));
        var told = new StringWriter();

        run(told);

        assertThat(told.toString()).contains(TRADE + ": the report says");
    }

    /** The province's only past report is of a half year, and half of it nobody reports now. */
    @Test
    void what_a_report_of_half_a_year_says_of_the_rest_of_it_is_not_said_of_a_year()
            throws IOException {
        copied(new Workspace(Path.of(".")).statistics(), workspace.statistics(), "2024-H1.json");
        copied(new Workspace(Path.of(".")).reportFolder(), workspace.reportFolder(), "2024-H1.txt");
        has(TRADE, SOUND);

        run(new StringWriter());

        assertThat(Files.readString(folder.resolve("tinh.json")))
                .contains("TRONG THỜI GIAN TỚI", "Cải cách chế độ công vụ: [CẦN BỔ SUNG")
                .doesNotContain("CUỐI NĂM", "Cải cách chế độ công vụ:\"");
    }

    private static void copied(Path from, Path to, String name) throws IOException {
        Files.createDirectories(to.resolve(PARENT));
        Files.copy(from.resolve(PARENT).resolve(name), to.resolve(PARENT).resolve(name));
    }
}
