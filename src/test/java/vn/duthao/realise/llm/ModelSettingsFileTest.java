package vn.duthao.realise.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.notice.UnusableInputException;

/** Where the settings of the language model come from. */
class ModelSettingsFileTest {

    private static final String SECRET = "sk-0123456789";

    @TempDir Path folder;
    private Path file;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("duthao.yaml");
    }

    @Test
    void without_file_and_environment_no_model_is_configured() {
        assertThat(settings().find()).isEmpty();
        assertThatThrownBy(() -> settings().require())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContainingAll(file.toString(), "DUTHAO_MODEL_URL", "--writer phrases");
    }

    @Test
    void a_file_without_model_configures_none() {
        write("schema: duthao/settings/1");

        assertThat(settings().find()).isEmpty();
    }

    @Test
    void the_environment_suffices() {
        environment.put("DUTHAO_MODEL_URL", "http://localhost:8000/v1");
        environment.put("DUTHAO_MODEL_NAME", "tho");
        environment.put("DUTHAO_MODEL_KEY", SECRET);

        var model = settings().require();

        assertThat(model.api()).isEqualTo(ModelApi.OPENAI);
        assertThat(model.url()).isEqualTo("http://localhost:8000/v1");
        assertThat(model.name()).isEqualTo("tho");
        assertThat(model.key()).contains(new AccessKey(SECRET));
        assertThat(model.timeout()).isEqualTo(Duration.ofSeconds(180));
        assertThat(model.retries()).isEqualTo(2);
        assertThat(model.concurrency()).isEqualTo(2);
        assertThat(model.tokensPerRun()).isEqualTo(500_000);
    }

    @Test
    void the_environment_goes_before_the_file() {
        model("api: ollama", "url: http://a:1", "name: first", "timeout: 30", "seed: 5");
        environment.put("DUTHAO_MODEL_NAME", "second");
        environment.put("DUTHAO_MODEL_URL", " ");

        var model = settings().require();

        assertThat(model.api()).isEqualTo(ModelApi.OLLAMA);
        assertThat(model.url()).isEqualTo("http://a:1");
        assertThat(model.name()).isEqualTo("second");
        assertThat(model.key()).isEmpty();
        assertThat(model.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(model.seed()).isEqualTo(5);
    }

    @Test
    void a_key_in_the_file_is_refused_and_not_shown() {
        model("url: http://a:1", "name: first", "key: " + SECRET);

        assertThatThrownBy(() -> settings().find())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContainingAll("duthao.yaml:5", "DUTHAO_MODEL_KEY")
                .message()
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "'nmae: x', duthao.yaml:3: the field \"nmae\" is unknown. Write \"name\"",
        "'api: gpt', duthao.yaml:3: \"gpt\" is not possible here",
        "'timeout: soon', duthao.yaml:3: \"timeout\" must be of the type integer",
        "'timeout: 0', duthao.yaml:3: \"timeout\"",
        "'retries: 100', duthao.yaml:3: \"retries\"",
        "'name: a b', duthao.yaml:3: \"a b\" is not written as it must be",
        "'url: localhost', duthao.yaml:3: the address",
        "'url: \"http://me:pw@a:1\"', duthao.yaml:3: the address",
        "'url: \"http://a:1?key=5\"', duthao.yaml:3: the address",
        "'url: \"ftp://a\"', duthao.yaml:3: the address",
        "'url: \"http://a:1\"', duthao.yaml: the language model has no name",
        "'name: x', duthao.yaml: the language model has no url"
    })
    void what_is_wrong_in_the_file_is_told_with_its_place(String line, String message) {
        model(line);

        assertThatThrownBy(() -> settings().find())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8000", "http://", "http://u:secret@a", "http://a/ b"})
    void an_address_in_the_environment_that_cannot_be_used_is_told_without_it(String url) {
        environment.put("DUTHAO_MODEL_URL", url);
        environment.put("DUTHAO_MODEL_NAME", "tho");

        assertThatThrownBy(() -> settings().find())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("DUTHAO_MODEL_URL holds no usable address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk a", "sk\nX-Other: 1", "khóa"})
    void a_key_that_no_header_can_hold_is_told_without_it(String key) {
        environment.put("DUTHAO_MODEL_URL", "http://a");
        environment.put("DUTHAO_MODEL_NAME", "tho");
        environment.put("DUTHAO_MODEL_KEY", key);

        assertThatThrownBy(() -> settings().find())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("DUTHAO_MODEL_KEY")
                .message()
                .doesNotContain(key);
    }

    @Test
    void the_key_is_in_no_text_of_the_settings() {
        environment.put("DUTHAO_MODEL_URL", "http://a");
        environment.put("DUTHAO_MODEL_NAME", "tho");
        environment.put("DUTHAO_MODEL_KEY", SECRET);

        var model = settings().require();

        assertThat(settings() + model.toString() + model.fingerprint())
                .contains("tho")
                .doesNotContain(SECRET);
    }

    private ModelSettingsFile settings() {
        return new ModelSettingsFile(file, environment);
    }

    private void model(String... fields) {
        write("schema: duthao/settings/1\nmodel:\n  " + String.join("\n  ", fields));
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
