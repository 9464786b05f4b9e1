package vn.duthao.realise.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.duthao.realise.llm.ModelClientTest.QUESTION;
import static vn.duthao.realise.llm.ScriptedServer.client;
import static vn.duthao.realise.llm.ScriptedServer.openAi;
import static vn.duthao.realise.llm.ScriptedServer.status;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are kept. */
class CachedAnswersTest {

    @RegisterExtension static final ScriptedServer SERVER = new ScriptedServer();

    @TempDir Path folder;
    private Path answers;
    private ModelSettings settings;

    @BeforeEach
    void chooseFolder() {
        answers = folder.resolve(".duthao").resolve("answers");
        settings = SERVER.settings(ModelApi.OPENAI, 5000);
    }

    @Test
    void a_question_asked_again_makes_no_call_and_tells_what_the_first_cost() {
        SERVER.answers(openAi("{\"text\": \"ý\"}"), status(500));
        var first = cached(settings).chat(QUESTION);

        var again = cached(settings).chat(QUESTION);

        assertThat(SERVER.requests()).hasSize(1);
        assertThat(again.aiMessage().text()).isEqualTo("{\"text\": \"ý\"}");
        var usage = CallUsage.of(again);
        assertThat(usage.origin()).isEqualTo(CallUsage.Origin.CACHED);
        assertThat(usage.took().toMillis()).isEqualTo(CallUsage.of(first).took().toMillis());
        assertThat(usage)
                .usingRecursiveComparison()
                .ignoringFields("origin", "took")
                .isEqualTo(CallUsage.of(first));
    }

    @Test
    void another_question_form_or_model_is_asked_anew() {
        SERVER.answers(openAi("{}"));
        cached(settings).chat(QUESTION);

        cached(settings).chat(UserMessage.from("Mục hai."));
        cached(settings).chat(ChatRequest.builder().messages(QUESTION.messages()).build());
        cached(SERVER.settings(ModelApi.OPENAI, 6000)).chat(QUESTION);
        cached(ScriptedServer.settings(ModelApi.OPENAI, SERVER.url() + "/v1", 5000, 1000))
                .chat(QUESTION);

        // a longer time-out changes no answer
        assertThat(SERVER.requests()).hasSize(4);
    }

    @Test
    void a_failure_is_not_kept() throws IOException {
        SERVER.answers(status(404), openAi("{}"));

        assertThatThrownBy(() -> cached(settings).chat(QUESTION)).isInstanceOf(ModelFailure.class);
        assertThat(answers).doesNotExist();
        assertThat(cached(settings).chat(QUESTION).aiMessage().text()).isEqualTo("{}");
    }

    @Test
    void a_damaged_file_is_asked_and_written_anew() throws IOException {
        SERVER.answers(openAi("{}"));
        for (var damage : List.of("", "{\"schema", "{}", "null", "[]")) {
            cached(settings).chat(QUESTION);
            Files.writeString(files().getFirst(), damage);

            assertThat(CallUsage.of(cached(settings).chat(QUESTION)).origin())
                    .isEqualTo(CallUsage.Origin.CALLED);
            assertThat(CallUsage.of(cached(settings).chat(QUESTION)).origin())
                    .isEqualTo(CallUsage.Origin.CACHED);
        }
    }

    @Test
    void the_key_is_in_no_file() throws IOException {
        SERVER.answers(openAi("{}"));

        cached(settings).chat(QUESTION);

        assertThat(files())
                .hasSize(1)
                .allSatisfy(
                        file ->
                                assertThat(file)
                                        .content(StandardCharsets.UTF_8)
                                        .doesNotContain(ScriptedServer.KEY));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private CachedAnswers cached(ModelSettings asked) {
        return new CachedAnswers(client(asked), asked, answers);
    }
}
