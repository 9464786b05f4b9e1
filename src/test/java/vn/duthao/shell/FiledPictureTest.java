package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.catalogue.Workspace;
import vn.duthao.machine.OutsideProgram;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.shell.console.Language;

/**
 * The picture of a printed report on its way into a workspace, read by the Tesseract of the
 * machine.
 */
class FiledPictureTest {

    private static final String AGENCY = "so-cong-thuong-dong-thap";

    @TempDir Path folder;

    private Path office = Path.of(".");
    private RecordingConsole console = new RecordingConsole(Language.EN);

    @BeforeEach
    void make_a_workspace() {
        var tesseract = OutsideProgram.find("tesseract");
        assumeTrue(
                tesseract.filter(t -> t.output("--list-langs").contains("vie")).isPresent(),
                "Tesseract with Vietnamese data is not installed");
        office = folder.resolve("office");
        new StarterWorkspace(new Workspace(Path.of(""))).copyTo(office);
    }

    @Test
    void the_picture_of_a_page_is_recognised_filed_and_found() throws Exception {
        var page = firstPage(Path.of("corpus/reports", AGENCY, "2023.docx"));

        assertThat(run("corpus", "add", page.toString())).as(console.err()).isZero();

        assertThat(console.out())
                .contains(AGENCY, "by letterhead", "by title", "2023", "bao-cao-cchc");
        assertThat(office.resolve("corpus/reports/" + AGENCY + "/2023.png"))
                .hasSameBinaryContentAs(page);
        assertThat(run("corpus", "list", "--format", "json")).isZero();
        var reports = new JsonMapper().readTree(console.out()).get("reports");
        assertThat(reports.size()).isEqualTo(1);
        var report = reports.get(0);
        assertThat(report.get("agency").asString()).isEqualTo(AGENCY);
        assertThat(report.get("period").asString()).isEqualTo("2023");
        assertThat(report.get("type").asString()).isEqualTo("bao-cao-cchc");
        assertThat(report.get("file").asString()).endsWith(AGENCY + "/2023.png");
        assertThat(report.get("indexed").asBoolean()).isTrue();
        assertThat(run("search", "cải cách hành chính")).isZero();
        assertThat(console.out()).contains(AGENCY + "  2023");
    }

    private Path firstPage(Path word) throws Exception {
        var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        runs(
                "soffice",
                List.of(
                        "--headless",
                        profile,
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        word.toString()));
        var pdf = folder.resolve("2023.pdf").toString();
        var page = folder.resolve("scan").toString();
        runs("pdftoppm", List.of("-r", "200", "-f", "1", "-singlefile", "-png", pdf, page));
        return Path.of(page + ".png");
    }

    private static void runs(String name, List<String> arguments) throws Exception {
        var program = OutsideProgram.find(name);
        assumeTrue(program.isPresent(), name + " is not installed");
        var command = Stream.concat(Stream.of(program.get().path().toString()), arguments.stream());
        var process =
                new ProcessBuilder(command.toList())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assumeTrue(
                process.waitFor(180, TimeUnit.SECONDS) && process.exitValue() == 0,
                name + " does not do its work");
    }

    private int run(String... words) {
        console = new RecordingConsole(Language.EN);
        var commands = new Commands(new CorpusCommands(new ReportFiles()), new IndexCommands());
        return console.run(commands, office, words);
    }
}
