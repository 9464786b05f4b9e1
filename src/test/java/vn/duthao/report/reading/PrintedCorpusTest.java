package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.machine.OutsideProgram;
import vn.duthao.report.Report;

/** Past reports printed by LibreOffice are the reports that their Word files are. */
class PrintedCorpusTest {

    private static final Path REPORTS = Path.of("corpus/reports");

    /** One of each layout that the corpus has: tables, long captions, full lines. */
    private static final List<String> FILES =
            List.of(
                    "so-cong-thuong-dong-thap/2022.docx",
                    "so-tai-nguyen-va-moi-truong-dong-nai/2023-Q2.docx",
                    "so-y-te-dong-thap/2024-9M.docx",
                    "so-ke-hoach-va-dau-tu-dong-thap/2022.docx");

    @TempDir Path folder;

    @Test
    void a_printed_report_is_the_tree_of_its_word_file() throws Exception {
        var files = copied();
        print(files);

        for (var file : files) {
            var pdf = Path.of(file.toString().replace(".docx", ".pdf"));
            var word = new ReportFiles().read(file);
            var printed = new ReportFiles().read(pdf);

            assertThat(Trees.outline(printed)).as(file.toString()).isEqualTo(Trees.outline(word));
            assertThat(withoutTree(printed)).isEqualTo(withoutTree(word));
        }
    }

    private static Report withoutTree(Report report) {
        return new Report(
                report.letterhead(),
                report.title(),
                List.of(),
                List.of(),
                List.of(),
                report.recipients(),
                report.signature(),
                List.of());
    }

    private List<Path> copied() throws IOException {
        var copies = new ArrayList<Path>();
        for (var name : FILES) {
            copies.add(Files.copy(REPORTS.resolve(name), folder.resolve(name.replace('/', '-'))));
        }
        return copies;
    }

    private void print(List<Path> files) throws IOException, InterruptedException {
        var soffice = OutsideProgram.find("soffice");
        assumeTrue(soffice.isPresent(), "LibreOffice (soffice) is not installed");
        var command =
                new ArrayList<>(
                        List.of(
                                soffice.get().path().toString(),
                                "--headless",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assumeTrue(
                process.waitFor(180, TimeUnit.SECONDS) && process.exitValue() == 0,
                "LibreOffice does not print");
    }
}
