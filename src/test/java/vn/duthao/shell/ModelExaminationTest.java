package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.Notice;
import vn.duthao.realise.llm.ModelSettingsFile;
import vn.duthao.shell.Diagnosis.State;

/** What doctor says of the language model. */
class ModelExaminationTest {

    @TempDir Path folder;
    private HttpServer server;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void without_a_model_one_line_says_that_drafts_are_written_offline() {
        var diagnosis = examine();

        assertThat(diagnosis.state()).isEqualTo(State.OPTIONAL);
        assertThat(text(diagnosis.found())).contains("offline");
        assertThat(diagnosis.advice()).isEmpty();
    }

    @Test
    void a_model_that_answers_in_the_form_is_there() {
        configure(200, "{\\\"san_sang\\\": true}");

        var diagnosis = examine();

        assertThat(diagnosis.state()).isEqualTo(State.THERE);
        assertThat(text(diagnosis.found())).contains("tho:7b", "http://", " in 1 s");
    }

    @Test
    void a_model_that_chats_is_told_with_what_to_do() {
        configure(200, "Xin chào");

        var diagnosis = examine();

        assertThat(diagnosis.state()).isEqualTo(State.OPTIONAL);
        assertThat(text(diagnosis.found())).contains("not in the form");
        assertThat(diagnosis.advice().map(ModelExaminationTest::text).orElseThrow())
                .contains("JSON schema");
    }

    @Test
    void a_failing_call_is_told_with_what_to_do() {
        configure(404, "");

        var diagnosis = examine();

        assertThat(diagnosis.state()).isEqualTo(State.OPTIONAL);
        assertThat(text(diagnosis.found())).contains("does not answer");
        assertThat(diagnosis.advice().map(ModelExaminationTest::text).orElseThrow())
                .contains("ollama pull tho:7b");
    }

    @Test
    void wrong_settings_are_told_with_their_place() throws IOException {
        Files.writeString(folder.resolve("duthao.yaml"), "schema: duthao/settings/1\nmodle: 1\n");

        var diagnosis = examine();

        assertThat(diagnosis.state()).isEqualTo(State.OPTIONAL);
        assertThat(text(diagnosis.found())).contains("duthao.yaml:2", "Write \"model\"");
    }

    private void configure(int status, String content) {
        environment.put("DUTHAO_MODEL_URL", "http://localhost:" + server.getAddress().getPort());
        environment.put("DUTHAO_MODEL_NAME", "tho:7b");
        var body =
                """
                {"choices": [{"message": {"role": "assistant", "content": "%s"},
                              "finish_reason": "stop"}]}
                """
                        .formatted(content)
                        .getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }

    private Diagnosis examine() {
        return new ModelExamination(
                        new ModelSettingsFile(folder.resolve("duthao.yaml"), environment))
                .result();
    }

    private static String text(Notice notice) {
        return notice.in(Locale.ENGLISH);
    }
}
