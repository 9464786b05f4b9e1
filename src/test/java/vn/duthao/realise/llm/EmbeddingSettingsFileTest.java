package vn.duthao.realise.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.phrases.EmbeddingServer;
import vn.duthao.realise.llm.EmbeddingSettings.Source;

/** Which embedding model is configured, and what it is sent. */
class EmbeddingSettingsFileTest {

    @TempDir Path folder;

    @Test
    void without_file_or_block_none_is_configured() throws IOException {
        assertThat(settings(Map.of()).find()).isEmpty();

        write("model: {url: \"http://localhost\", name: tho}");

        assertThat(settings(Map.of()).find()).isEmpty();
    }

    @Test
    void files_lie_beside_the_settings() throws IOException {
        write("embeddings: {model: models/m.onnx, tokenizer: models/t.json, query: \"query: \"}");

        var found = settings(Map.of()).find().orElseThrow();

        assertThat(found.source())
                .isEqualTo(
                        new Source.OnnxFiles(
                                folder.resolve("models/m.onnx"), folder.resolve("models/t.json")));
        assertThat(found.query()).isEqualTo("query: ");
        assertThatThrownBy(found::open)
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("m.onnx");
    }

    @Test
    void files_that_are_no_model_are_refused() throws IOException {
        Files.writeString(folder.resolve("m.onnx"), "xin chào");
        Files.writeString(folder.resolve("t.json"), "{}");
        write("embeddings: {model: m.onnx, tokenizer: t.json}");
        var model = settings(Map.of()).find().orElseThrow().open();

        assertThatThrownBy(() -> model.query("hồ sơ"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContainingAll("m.onnx", "t.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "embeddings: {}",
                "embeddings: {url: \"http://localhost\"}",
                "embeddings: {model: m.onnx}",
                "embeddings: {url: \"http://localhost\", name: a, model: m, tokenizer: t}",
                "embeddings: {url: \"http://u:p@localhost\", name: a}",
                "embeddings: {url: \"http://localhost\", name: a, key: sk-1}"
            })
    void a_block_that_is_wrong_is_told_with_its_place(String block) throws IOException {
        write(block);

        assertThatThrownBy(() -> settings(Map.of()).find())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("duthao.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api: openai, url: \"%s/v1\"", "api: ollama, url: \"%s\""})
    void a_server_gets_the_texts_with_their_prefixes_and_the_key(String api) throws IOException {
        try (var server = new EmbeddingServer()) {
            write(
                    "embeddings: {%s, name: a, query: \"q: \", passage: \"p: \"}"
                            .formatted(api.formatted(server.address())));
            var model =
                    settings(Map.of("DUTHAO_EMBEDDINGS_KEY", "sk-1")).find().orElseThrow().open();

            assertThat(model.query("hồ sơ")).hasSize(server.length);
            assertThat(model.passages(List.of("một", "hai"))).hasSize(2);
            assertThat(server.texts).containsExactly("q: hồ sơ", "p: một", "p: hai");
            assertThat(server.keys).containsOnly("Bearer sk-1");
            assertThat(model.identity()).doesNotContain("sk-1");
        }
    }

    @Test
    void a_server_that_is_down_is_an_outside_failure_with_its_address() throws IOException {
        var server = new EmbeddingServer();
        write(server.settings("tho").lines().skip(1).findFirst().orElseThrow());
        server.close();
        var model = settings(Map.of()).find().orElseThrow().open();

        assertThatThrownBy(() -> model.query("hồ sơ"))
                .isInstanceOf(OutsideFailureException.class)
                .hasMessageContainingAll(server.address(), "embedding model tho");
    }

    @Test
    void a_vector_without_length_is_no_answer() throws IOException {
        try (var server = new EmbeddingServer()) {
            server.length = 0;
            write("embeddings: {url: \"%s/v1\", name: a}".formatted(server.address()));
            var model = settings(Map.of()).find().orElseThrow().open();

            assertThatThrownBy(() -> model.query("hồ sơ"))
                    .isInstanceOf(OutsideFailureException.class)
                    .hasMessageContaining(server.address());
        }
    }

    private EmbeddingSettingsFile settings(Map<String, String> environment) {
        return new EmbeddingSettingsFile(folder.resolve("duthao.yaml"), environment);
    }

    private void write(String block) throws IOException {
        Files.writeString(
                folder.resolve("duthao.yaml"), "schema: duthao/settings/1\n" + block + "\n");
    }
}
