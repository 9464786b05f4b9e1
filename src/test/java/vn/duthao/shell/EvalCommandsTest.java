package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.core.command.CommandRegistry;
import vn.duthao.shell.console.Language;
import vn.duthao.shell.line.CommandLineParser;

/** How an evaluation ends. */
class EvalCommandsTest {

    private static final String BASELINE =
            """
            {"schema": "duthao/baseline/1", "suite": "real", "metrics": {
              "documents.all.recall": {"value": %s, "better": "higher", "tolerance": 0.01}}}
            """;

    private final RecordingConsole console = new RecordingConsole(Language.EN);

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("1.txt"),
                "BÁO CÁO\nNăm 2024, Sở có 12 phòng, trong đó 15 phòng mới.\n");
        Files.writeString(folder.resolve("1.figures.json"), "[]");
        Files.writeString(
                folder.resolve("1.errors.json"),
                "[{\"text\": \"BÁO CÁO\", \"certainty\": \"high\", \"start\": 0, \"end\": 7}]");
    }

    @Test
    void without_a_baseline_it_ends_well() {
        assertThat(eval()).as(console.err()).isEqualTo(ExitCode.FINE);
        assertThat(console.out()).contains("Annotated documents");
    }

    @Test
    void below_the_baseline_it_tells_what_fell() throws IOException {
        var baseline = Files.writeString(folder.resolve("b.json"), BASELINE.formatted("1"));

        assertThat(eval("--baseline", baseline.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(console.err()).contains("real.documents.all.recall").contains("1  →  0");
    }

    @Test
    void at_the_baseline_it_ends_well() throws IOException {
        var baseline = Files.writeString(folder.resolve("b.json"), BASELINE.formatted("0"));

        assertThat(eval("--baseline", baseline.toString())).isEqualTo(ExitCode.FINE);
    }

    @Test
    void a_written_baseline_is_held_and_replaced_only_by_force() {
        var baseline = folder.resolve("b.json").toString();

        assertThat(eval("--baseline", baseline, "--write-baseline")).isEqualTo(ExitCode.FINE);
        assertThat(eval("--baseline", baseline)).isEqualTo(ExitCode.FINE);
        assertThat(eval("--baseline", baseline, "--write-baseline"))
                .isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(eval("--baseline", baseline, "--write-baseline", "--force"))
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void a_baseline_that_is_none_is_refused() throws IOException {
        var baseline = Files.writeString(folder.resolve("b.json"), "{}");

        assertThat(eval("--baseline", baseline.toString())).isEqualTo(ExitCode.UNUSABLE_INPUT);
    }

    @Test
    void a_baseline_is_of_one_suite() {
        assertThat(run("--baseline", folder.resolve("b.json").toString()))
                .isEqualTo(ExitCode.UNUSABLE_INPUT);
    }

    @Test
    void cases_are_written_where_asked() {
        var cases = folder.resolve("cases.md");

        eval("--cases", cases.toString());

        assertThat(cases).content().contains("real: missed: 1").contains("BÁO CÁO");
    }

    @Test
    void a_replay_is_of_drafts_by_a_model_and_needs_its_folder() {
        var there = folder.toString();

        assertThat(run("--suite", "drafts", "--replay", there)).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(console.err()).contains("--writer model");
        assertThat(run("--suite", "drafts", "--writer", "model"))
                .isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(console.err()).contains("--replay FOLDER");
        assertThat(run("--suite", "planted", "--writer", "model", "--replay", there))
                .isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(console.err()).contains("--suite drafts");
        assertThat(run("--writer", "model", "--replay", there)).isEqualTo(ExitCode.UNUSABLE_INPUT);

        var lacking = folder.resolve("lacking");
        assertThat(run("--suite", "drafts", "--writer", "model", "--replay", lacking.toString()))
                .isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(console.err()).contains("lacking");
        assertThat(lacking).doesNotExist();
    }

    private ExitCode eval(String... words) {
        var all = new String[words.length + 4];
        System.arraycopy(
                new String[] {"--suite", "real", "--samples", folder.toString()}, 0, all, 0, 4);
        System.arraycopy(words, 0, all, 4, words.length);
        return run(all);
    }

    private ExitCode run(String... words) {
        var commands = new Commands(new EvalCommands());
        CommandRegistry registry = commands.registry();
        var dispatcher =
                new Dispatcher(
                        new CommandLineParser(commands.syntax()),
                        registry,
                        new HelpPage(commands.syntax()));
        var line = new java.util.ArrayList<>(java.util.List.of("--workspace", ".", "eval"));
        line.addAll(java.util.List.of(words));
        return dispatcher.run(line, console.console());
    }
}
