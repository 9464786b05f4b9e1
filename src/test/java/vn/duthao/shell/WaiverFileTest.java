package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.Waiver;
import vn.duthao.report.Report;
import vn.duthao.shell.console.Language;

class WaiverFileTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final Waiver ALWAYS = new Waiver("doubled-word", "câu thứ nhất", "đúng", null);

    @TempDir private Path folder;
    private final RecordingConsole recording = new RecordingConsole(Language.EN);

    @BeforeEach
    void accept() throws Exception {
        Files.writeString(
                folder.resolve("2024.waivers.yaml"),
                """
                schema: duthao/waivers/1
                waivers:
                  - {rule: doubled-word, sentence: câu thứ nhất, reason: đúng}
                  - {rule: doubled-word, sentence: câu thứ hai, reason: đúng, until: 2025-06-30}
                """);
    }

    @Test
    void the_file_beside_the_report_is_read_and_what_has_ended_is_told() {
        var file = read(folder.resolve("2024.docx"), null);

        assertThat(file.waivers()).containsExactly(ALWAYS);
        assertThat(recording.err())
                .contains("2024.waivers.yaml", "câu thứ hai", "ended on 30/06/2025");
    }

    @Test
    void another_file_can_be_given() {
        assertThat(read(Path.of("x.docx"), folder.resolve("2024.waivers.yaml")).waivers())
                .containsExactly(ALWAYS);
    }

    @Test
    void a_report_without_such_a_file_has_nothing_accepted() {
        assertThat(read(folder.resolve("2023.docx"), null).waivers()).isEmpty();
        assertThat(recording.err()).isEmpty();
    }

    @Test
    void a_waiver_that_matches_no_finding_is_told() {
        var outcome =
                new CheckReport(
                        CheckRequest.of("2024.docx", Report.EMPTY),
                        List.of(),
                        List.of(),
                        List.of());

        new WaiverFile("a.yaml", List.of(ALWAYS)).tellUnused(outcome, recording.console());

        assertThat(recording.err()).contains("a.yaml", "câu thứ nhất", "matches no finding");
    }

    private WaiverFile read(Path report, @org.jspecify.annotations.Nullable Path given) {
        return WaiverFile.read(report, given, TODAY, recording.console());
    }
}
