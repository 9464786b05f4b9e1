package vn.duthao.realise.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import vn.duthao.realise.llm.ModelFailure.Kind;

/**
 * Calls the language model of the settings, for one run: it counts the run's tokens. Every answer
 * is whole and has text.
 *
 * <p>{@link #chat(ChatRequest)} throws {@link ModelFailure} for whatever goes wrong, and {@link
 * CancellationException} when the thread is interrupted, which ends a run rather than a section.
 * Safe for several threads.
 */
public final class ModelClient implements ChatModel {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /** Below what tokenizers make of Vietnamese, so that an estimate is no excuse. */
    private static final int LETTERS_A_TOKEN = 2;

    private final ModelSettings settings;
    private final Duration firstPause;
    private final HttpClient http;
    private final Semaphore places;
    private final AtomicLong spent = new AtomicLong();

    public ModelClient(ModelSettings settings) {
        this(settings, FIRST_PAUSE);
    }

    ModelClient(ModelSettings settings, Duration firstPause) {
        this.settings = settings;
        this.firstPause = firstPause;
        this.places = new Semaphore(settings.concurrency(), true);
        // HTTP/2 asks by a header that some servers of models answer with an error
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(CONNECTING)
                        .build();
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        enter();
        try {
            requireBudget();
            return call(request);
        } finally {
            places.release();
        }
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return ModelApi.JSON_SCHEMA;
    }

    /** The tokens in and out of all calls so far; without those of attempts that failed. */
    public long tokensSpent() {
        return spent.get();
    }

    private void enter() {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            throw Exchange.cancelled();
        }
    }

    private void requireBudget() {
        if (spent.get() >= settings.tokensPerRun()) {
            throw new Exchange(http, settings, firstPause)
                    .failure(Kind.BUDGET_SPENT, settings.tokensPerRun());
        }
    }

    private ChatResponse call(ChatRequest request) {
        var exchange = new Exchange(http, settings, firstPause);
        var answer = ask(request, exchange);
        var text = Objects.requireNonNullElse(answer.aiMessage().text(), "").strip();
        var usage = usage(request, answer, exchange, text);
        spent.addAndGet((long) usage.tokensIn() + usage.tokensOut());
        if (answer.finishReason() == FinishReason.LENGTH) {
            throw ModelFailure.of(Kind.TRUNCATED_ANSWER, settings, usage.tokensOut(), usage);
        }
        if (text.isEmpty()) {
            throw ModelFailure.of(Kind.EMPTY_ANSWER, settings, "", usage);
        }
        return AnswerMetadata.answer(text, usage);
    }

    private ChatResponse ask(ChatRequest request, Exchange exchange) {
        try {
            return settings.api().model(settings, new Builder(exchange)).chat(request);
        } catch (ModelFailure | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                // the library packs whatever it meets then
                throw Exchange.cancelled();
            }
            // the library's failure tells the body: it goes no further
            throw exchange.failure(Kind.UNREADABLE_ANSWER, "");
        }
    }

    private CallUsage usage(
            ChatRequest request, ChatResponse answer, Exchange exchange, String text) {
        var told = answer.tokenUsage();
        var tokensIn = told == null ? null : told.inputTokenCount();
        var tokensOut = told == null ? null : told.outputTokenCount();
        return exchange.usage(
                Objects.requireNonNullElse(answer.modelName(), settings.name()),
                tokensIn != null ? tokensIn : estimate(RequestText.of(request).text()),
                tokensOut != null ? tokensOut : estimate(text));
    }

    /** The tokens that the text has, rather too many. */
    static int estimate(String text) {
        return Math.ceilDiv(text.length(), LETTERS_A_TOKEN);
    }

    /** Gives the library the exchange as its client; its times are not asked for. */
    private record Builder(Exchange exchange) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return CONNECTING;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return exchange.timeout();
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public dev.langchain4j.http.client.HttpClient build() {
            return exchange;
        }
    }
}
