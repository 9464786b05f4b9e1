package vn.duthao.realise.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.duthao.realise.llm.ScriptedServer.client;
import static vn.duthao.realise.llm.ScriptedServer.json;
import static vn.duthao.realise.llm.ScriptedServer.ollama;
import static vn.duthao.realise.llm.ScriptedServer.openAi;
import static vn.duthao.realise.llm.ScriptedServer.status;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.duthao.realise.llm.ModelFailure.Kind;

/** Calls of a language model against a server that answers by a script. */
@Timeout(20)
class ModelClientTest {

    @RegisterExtension static final ScriptedServer SERVER = new ScriptedServer();

    static final ChatRequest QUESTION =
            ChatRequest.builder()
                    .messages(SystemMessage.from("Viết."), UserMessage.from("Mục một."))
                    .responseFormat(
                            ResponseFormat.builder()
                                    .type(ResponseFormatType.JSON)
                                    .jsonSchema(
                                            JsonSchema.builder()
                                                    .name("section")
                                                    .rootElement(
                                                            JsonObjectSchema.builder()
                                                                    .addStringProperty("text")
                                                                    .required("text")
                                                                    .build())
                                                    .build())
                                    .build())
                    .build();

    @Test
    void an_answer_is_told_with_what_it_cost() {
        SERVER.answers(openAi("{\"text\": \"a\"}"));

        var answer = client(SERVER.settings(ModelApi.OPENAI, 5000)).chat(QUESTION);

        assertThat(answer.aiMessage().text()).isEqualTo("{\"text\": \"a\"}");
        var usage = CallUsage.of(answer);
        assertThat(usage.model()).isEqualTo("tho:7b-q4");
        assertThat(usage.origin()).isEqualTo(CallUsage.Origin.CALLED);
        assertThat(usage.tokensIn()).isEqualTo(120);
        assertThat(usage.tokensOut()).isEqualTo(30);
        assertThat(usage.attempts()).isEqualTo(1);
        assertThat(usage.took()).isPositive();
    }

    @Test
    void an_openai_server_is_asked_by_schema_with_temperature_and_seed() {
        SERVER.answers(openAi("{}"));

        client(SERVER.settings(ModelApi.OPENAI, 5000)).chat(QUESTION);

        var request = SERVER.requests().getFirst();
        assertThat(request.getUrl()).isEqualTo("/chat/completions");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + ScriptedServer.KEY);
        assertThat(request.containsHeader("Upgrade")).isFalse();
        assertThat(request.getBodyAsString().replaceAll("\\s", ""))
                .contains(
                        "\"type\":\"json_schema\"",
                        "\"strict\":true",
                        "\"temperature\":0.0",
                        "\"seed\":7",
                        "\"max_tokens\":500",
                        "\"model\":\"tho:7b\"");
    }

    @Test
    void an_ollama_server_is_asked_by_schema_with_the_size_of_its_context() {
        SERVER.answers(ollama("{}", "stop"));

        var answer = client(SERVER.settings(ModelApi.OLLAMA, 5000)).chat(QUESTION);

        assertThat(CallUsage.of(answer).tokensOut()).isEqualTo(30);
        var request = SERVER.requests().getFirst();
        assertThat(request.getUrl()).isEqualTo("/api/chat");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + ScriptedServer.KEY);
        assertThat(request.getBodyAsString().replaceAll("\\s", ""))
                .contains(
                        "\"format\":{\"type\":\"object\"",
                        "\"num_ctx\":8192",
                        "\"num_predict\":500",
                        "\"seed\":7",
                        "\"think\":false");
    }

    @ParameterizedTest
    @CsvSource({"429", "500", "503"})
    void a_passing_failure_is_tried_again(int status) {
        SERVER.answers(status(status), openAi("{}"));

        var answer = client(SERVER.settings(ModelApi.OPENAI, 5000)).chat(QUESTION);

        assertThat(CallUsage.of(answer).attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "401, KEY_REFUSED, 1",
        "403, KEY_REFUSED, 1",
        "404, UNKNOWN_MODEL, 1",
        "400, REQUEST_REFUSED, 1",
        "302, REQUEST_REFUSED, 1",
        "429, RATE_LIMIT, 3",
        "500, SERVER_ERROR, 3",
        "503, SERVER_ERROR, 3"
    })
    void a_status_is_told_as_its_kind_and_tried_as_often_as_it_may_help(
            int status, Kind kind, int attempts) {
        SERVER.answers(status(status));

        for (var api : ModelApi.values()) {
            var failure = failure(SERVER.settings(api, 5000));

            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.usage().attempts()).isEqualTo(attempts);
            assertThat(failure.notice().in(Locale.ENGLISH))
                    .contains(SERVER.url(), "tho:7b", Integer.toString(status));
        }
        assertThat(SERVER.requests()).hasSize(2 * attempts);
    }

    static Stream<Arguments> badAnswers() {
        return Stream.of(
                Arguments.of(ModelApi.OPENAI, openAi(""), Kind.EMPTY_ANSWER),
                Arguments.of(ModelApi.OPENAI, openAi("  \n"), Kind.EMPTY_ANSWER),
                Arguments.of(ModelApi.OPENAI, openAi("{\"te", "length"), Kind.TRUNCATED_ANSWER),
                Arguments.of(ModelApi.OPENAI, json("{\"choices\": []}"), Kind.UNREADABLE_ANSWER),
                Arguments.of(ModelApi.OPENAI, json("{\"choi"), Kind.UNREADABLE_ANSWER),
                Arguments.of(ModelApi.OPENAI, json("<html>login</html>"), Kind.UNREADABLE_ANSWER),
                Arguments.of(ModelApi.OPENAI, json(""), Kind.UNREADABLE_ANSWER),
                Arguments.of(ModelApi.OPENAI, openAi("a".repeat(1 << 20)), Kind.UNREADABLE_ANSWER),
                Arguments.of(ModelApi.OLLAMA, ollama("", "stop"), Kind.EMPTY_ANSWER),
                Arguments.of(ModelApi.OLLAMA, ollama("{\"te", "length"), Kind.TRUNCATED_ANSWER),
                Arguments.of(ModelApi.OLLAMA, json("{}"), Kind.UNREADABLE_ANSWER),
                Arguments.of(ModelApi.OLLAMA, json("null"), Kind.UNREADABLE_ANSWER),
                Arguments.of(ModelApi.OLLAMA, json("[1, 2"), Kind.UNREADABLE_ANSWER));
    }

    @ParameterizedTest
    @MethodSource("badAnswers")
    void an_answer_that_cannot_be_used_is_told_as_its_kind_and_not_tried_again(
            ModelApi api, ResponseDefinitionBuilder response, Kind kind) {
        SERVER.answers(response);

        assertThat(failure(SERVER.settings(api, 5000)).kind()).isEqualTo(kind);
        assertThat(SERVER.requests()).hasSize(1);
    }

    @Test
    void a_server_that_is_silent_is_given_up_after_the_time() {
        SERVER.answers(openAi("{}").withFixedDelay(3000));

        var began = System.nanoTime();
        var failure = failure(SERVER.settings(ModelApi.OPENAI, 200));

        assertThat(failure.kind()).isEqualTo(Kind.TIME_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(SERVER.requests()).hasSize(1);
    }

    @Test
    void a_server_that_writes_slowly_is_given_up_after_the_time() {
        SERVER.answers(openAi("{}").withChunkedDribbleDelay(10, 3000));

        assertThat(failure(SERVER.settings(ModelApi.OPENAI, 200)).kind()).isEqualTo(Kind.TIME_OUT);
    }

    @Test
    void attempts_and_pauses_together_last_no_longer_than_the_time() {
        SERVER.answers(status(429).withHeader("Retry-After", "3600"));

        var failure = failure(SERVER.settings(ModelApi.OPENAI, 5000));

        assertThat(failure.kind()).isEqualTo(Kind.RATE_LIMIT);
        assertThat(failure.usage().attempts()).isEqualTo(1);
    }

    @Test
    void a_connection_that_breaks_is_tried_again() {
        SERVER.answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), openAi("{}"));

        var answer = client(SERVER.settings(ModelApi.OPENAI, 5000)).chat(QUESTION);

        assertThat(CallUsage.of(answer).attempts()).isEqualTo(2);
    }

    @Test
    void a_connection_that_always_breaks_is_told() {
        SERVER.answers(aResponse().withFault(Fault.EMPTY_RESPONSE));

        assertThat(failure(SERVER.settings(ModelApi.OLLAMA, 5000)).kind())
                .isEqualTo(Kind.BROKEN_CONNECTION);
    }

    @ParameterizedTest
    @EnumSource(ModelApi.class)
    void an_address_where_nobody_listens_is_told_at_once(ModelApi api) {
        var failure = failure(ScriptedServer.settings(api, "http://localhost:1", 5000, 100_000));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.usage().attempts()).isEqualTo(1);
    }

    @Test
    void a_run_that_has_used_up_its_tokens_asks_no_more() {
        SERVER.answers(openAi("{}"));
        var client = client(ScriptedServer.settings(ModelApi.OPENAI, SERVER.url(), 5000, 200));

        client.chat(QUESTION);
        client.chat(QUESTION);

        assertThat(client.tokensSpent()).isEqualTo(300);
        assertThat(failure(client).kind()).isEqualTo(Kind.BUDGET_SPENT);
        assertThat(SERVER.requests()).hasSize(2);
    }

    @Test
    void tokens_that_the_server_does_not_count_are_estimated() {
        SERVER.answers(
                json(
                        """
                        {"choices": [{"message": {"role": "assistant", "content": "{...}"}}]}\
                        """));

        var usage = CallUsage.of(client(SERVER.settings(ModelApi.OPENAI, 5000)).chat(QUESTION));

        assertThat(usage.tokensIn()).isGreaterThan(20);
        assertThat(usage.tokensOut()).isEqualTo(3);
    }

    @Test
    void a_truncated_answer_is_paid_too() {
        SERVER.answers(openAi("{", "length"));
        var client = client(SERVER.settings(ModelApi.OPENAI, 5000));

        assertThat(failure(client).usage().tokensOut()).isEqualTo(30);
        assertThat(client.tokensSpent()).isEqualTo(150);
    }

    @Test
    void an_interrupt_ends_the_waiting_for_an_answer_and_for_a_place() throws Exception {
        SERVER.answers(openAi("{}").withFixedDelay(10_000));
        var client = client(SERVER.settings(ModelApi.OPENAI, 15_000));
        var ended = new CountDownLatch(3);
        var thrown = new AtomicReference<Throwable>();
        var threads =
                IntStream.range(0, 3)
                        .mapToObj(
                                _ ->
                                        Thread.ofPlatform()
                                                .daemon()
                                                .start(
                                                        () -> {
                                                            try {
                                                                client.chat(QUESTION);
                                                            } catch (CancellationException e) {
                                                                ended.countDown();
                                                            } catch (RuntimeException e) {
                                                                thrown.set(e);
                                                            }
                                                        }))
                        .toList();
        Thread.sleep(200);

        threads.forEach(Thread::interrupt);

        assertThat(ended.await(2, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(thrown).hasNullValue();
    }

    @Test
    void no_more_calls_run_at_a_time_than_the_settings_allow() throws Exception {
        SERVER.answers(openAi("{}").withFixedDelay(150));
        var client = client(SERVER.settings(ModelApi.OPENAI, 5000));
        var began = System.nanoTime();

        var threads =
                IntStream.range(0, 6)
                        .mapToObj(_ -> Thread.ofVirtual().start(() -> client.chat(QUESTION)))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(client.tokensSpent()).isEqualTo(6 * 150);
        // two at a time: three rounds
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isGreaterThanOrEqualTo(Duration.ofMillis(3 * 150));
    }

    @Test
    void an_interrupt_ends_the_pause_between_attempts() {
        SERVER.answers(status(429).withHeader("Retry-After", "10"));
        var client = client(SERVER.settings(ModelApi.OPENAI, 15_000));
        var caller = Thread.currentThread();
        Thread.ofVirtual()
                .start(
                        () -> {
                            while (caller.getState() != Thread.State.TIMED_WAITING
                                    || SERVER.requests().isEmpty()) {
                                Thread.onSpinWait();
                            }
                            caller.interrupt();
                        });

        assertThatThrownBy(() -> client.chat(QUESTION)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"200", "302", "400", "401", "404", "500"})
    void neither_key_nor_what_the_server_said_stands_in_a_failure(int status) {
        SERVER.answers(status(status));
        var settings = SERVER.settings(ModelApi.OPENAI, 5000);

        var failure = failure(settings);

        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString() + failure.notice() + failure.usage() + settings)
                .contains("tho:7b")
                .doesNotContain(ScriptedServer.KEY)
                .doesNotContain("bad:");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_its_message(Kind kind) {
        var settings = SERVER.settings(ModelApi.OPENAI, 5000);
        var usage = new CallUsage("m", CallUsage.Origin.CALLED, 0, 0, Duration.ZERO, 1);

        var notice = ModelFailure.of(kind, settings, 42, usage).notice();

        assertThat(notice.in(Locale.of("vi"))).startsWith(SERVER.url()).doesNotContain("{");
        assertThat(notice.in(Locale.ENGLISH)).startsWith(SERVER.url()).doesNotContain("{");
    }

    private static ModelFailure failure(ModelSettings settings) {
        return failure(client(settings));
    }

    private static ModelFailure failure(ModelClient client) {
        return catchThrowableOfType(ModelFailure.class, () -> client.chat(QUESTION));
    }
}
