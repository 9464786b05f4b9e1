package vn.duthao.realise.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.json.JsonMapper;

/** A server that answers by a script, in the shape of OpenAI or of Ollama. */
final class ScriptedServer implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final String KEY = "sk-TEST-0123456789";

    private static final JsonMapper JSON = new JsonMapper();

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    @Override
    public void beforeAll(ExtensionContext context) {
        server.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.resetAll();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop();
    }

    /** Answers the requests in this order, the last one for good. */
    void answers(ResponseDefinitionBuilder... responses) {
        for (int i = 0; i < responses.length; i++) {
            server.stubFor(
                    any(anyUrl())
                            .inScenario("script")
                            .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "step " + i)
                            .willReturn(responses[i])
                            .willSetStateTo("step " + Math.min(i + 1, responses.length - 1)));
            if (i == 0 && responses.length == 1) {
                server.resetMappings();
                server.stubFor(any(anyUrl()).willReturn(responses[0]));
            }
        }
    }

    List<LoggedRequest> requests() {
        return server.findAll(WireMock.anyRequestedFor(anyUrl()));
    }

    String url() {
        return server.baseUrl();
    }

    ModelSettings settings(ModelApi api, int millis) {
        return settings(api, url(), millis, 100_000);
    }

    static ModelSettings settings(ModelApi api, String url, int millis, long tokens) {
        return new ModelSettings(
                api,
                url,
                "tho:7b",
                Optional.of(new AccessKey(KEY)),
                Duration.ofMillis(millis),
                2,
                2,
                tokens,
                500,
                8192,
                7);
    }

    /** The client with pauses that a test can wait for. */
    static ModelClient client(ModelSettings settings) {
        return new ModelClient(settings, Duration.ofMillis(5));
    }

    static ResponseDefinitionBuilder openAi(String text) {
        return openAi(text, "stop");
    }

    static ResponseDefinitionBuilder openAi(String text, String finish) {
        return json(
                """
                {"id": "1", "object": "chat.completion", "created": 1, "model": "tho:7b-q4",
                 "choices": [{"index": 0, "message": {"role": "assistant", "content": %s},
                              "finish_reason": "%s"}],
                 "usage": {"prompt_tokens": 120, "completion_tokens": 30, "total_tokens": 150}}
                """
                        .formatted(JSON.writeValueAsString(text), finish));
    }

    static ResponseDefinitionBuilder ollama(String text, String finish) {
        return json(
                """
                {"model": "tho:7b", "created_at": "2026-01-01T00:00:00Z",
                 "message": {"role": "assistant", "content": %s}, "done": true,
                 "done_reason": "%s", "prompt_eval_count": 120, "eval_count": 30}
                """
                        .formatted(JSON.writeValueAsString(text), finish));
    }

    static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    /** A refusal whose body repeats the key, as some servers do. */
    static ResponseDefinitionBuilder status(int status) {
        return json("{\"error\": {\"message\": \"bad: " + KEY + "\"}}").withStatus(status);
    }
}
