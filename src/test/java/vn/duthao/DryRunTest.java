package vn.duthao;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A dry run tells what would be done and what it would cost, sends nothing and writes nothing. */
class DryRunTest {

    private static final Path WORKSPACE = Path.of("src/test/resources/kinds/tiep-dan");
    private static final String TYPE = "bao-cao-tiep-dan";

    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    @TempDir private Path folder;
    private Program program = new Program(WORKSPACE);
    private Path run = WORKSPACE;

    @BeforeEach
    void copy_the_workspace_and_configure_a_model() throws IOException {
        var workspace = folder.resolve("workspace");
        program = Program.onCopy(WORKSPACE, workspace);
        run = workspace.resolve("run");
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));
        Files.writeString(
                workspace.resolve("duthao.yaml"),
                """
                schema: duthao/settings/1
                model: {api: ollama, url: "%s", name: "tho:7b"}
                """
                        .formatted(SERVER.baseUrl()));
        // the lock of the index stays once there was an index
        assertThat(program.run("index").code()).isZero();
    }

    @Test
    void a_dry_batch_tells_who_would_be_drafted_and_writes_nothing() throws IOException {
        var before = program.files();

        var dry = batch("--dry-run");

        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.out())
                .contains("to draft", "so-mau", "Not drafted yet: 1.")
                .doesNotContain("language model");
        assertThat(program.files()).isEqualTo(before);
    }

    @Test
    void a_dry_batch_of_a_model_tells_calls_and_tokens_and_sends_nothing() throws IOException {
        var before = program.files();

        var dry = batch("--dry-run", "--writer", "model");

        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.out()).contains("to draft").containsPattern(calls(2));
        assertThat(program.files()).isEqualTo(before);
        SERVER.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_dry_batch_of_a_model_names_who_could_not_be_drafted() throws IOException {
        var statistics = run.resolveSibling("corpus/statistics/so-mau/2024-Q2.json");
        Files.writeString(statistics, "{");

        var dry = batch("--dry-run", "--writer", "model");

        assertThat(dry.err()).contains("so-mau  ").contains("2024-Q2.json");
        assertThat(dry.out()).contains("Calls to the language model: 0,");
    }

    @Test
    void what_is_drafted_costs_nothing_more() {
        assertThat(batch("--writer", "model").code()).isLessThan(2);

        var dry = batch("--writer", "model", "--resume", "--dry-run");

        assertThat(dry.out()).contains("Drafted: 1.").contains("language model: 0,");
    }

    @Test
    void a_dry_draft_of_a_model_tells_calls_and_tokens_and_sends_nothing() throws IOException {
        var before = program.files();
        var out = run.resolveSibling("draft.docx");

        var dry = draft("--dry-run", "--writer", "model", "--out", out.toString());

        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.out()).containsPattern(calls(2)).contains("Nothing was sent.");
        assertThat(program.files()).isEqualTo(before);
        SERVER.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_dry_draft_without_a_model_is_refused_and_writes_nothing() throws IOException {
        var before = program.files();

        var dry = draft("--dry-run");

        assertThat(dry.code()).isEqualTo(2);
        assertThat(dry.err()).contains("--writer model");
        assertThat(program.files()).isEqualTo(before);
    }

    @Test
    void a_failure_of_the_server_is_told_once_with_all_its_sections() {
        var out = run.resolveSibling("draft.docx");

        var ran = draft("--writer", "model", "--out", out.toString());

        assertThat(ran.code()).as(ran.err()).isLessThan(2);
        assertThat(out).exists();
        assertThat(ran.out().lines().filter(line -> line.contains("the key is refused")))
                .containsExactly(
                        "Words of past reports kept in tiep-dan, xu-ly-don: the key is refused.");
        assertThat(ran.err()).doesNotContain("refused");
    }

    private static String calls(int calls) {
        return "Calls to the language model: " + calls + ",.* about [1-9]\\d{2,3} ";
    }

    private Program.Ran batch(String... options) {
        return with(
                options,
                "batch",
                "--period",
                "2024-Q2",
                "--all",
                "--type",
                TYPE,
                "--out",
                run.toString());
    }

    private Program.Ran draft(String... options) {
        return with(options, "draft", "--agency", "so-mau", "--period", "2024-Q2");
    }

    private Program.Ran with(String[] options, String... words) {
        return program.run(
                java.util.stream.Stream.of(words, options)
                        .flatMap(java.util.Arrays::stream)
                        .toArray(String[]::new));
    }
}
