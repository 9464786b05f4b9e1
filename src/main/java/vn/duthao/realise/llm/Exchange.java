package vn.duthao.realise.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import vn.duthao.realise.llm.ModelFailure.Kind;

/**
 * One call over HTTP: the request, repeated after passing failures, until an answer is there or the
 * time is up. The time holds for all together, since the client of the JDK watches over the head of
 * a response only and a server may write as slowly as it likes.
 */
final class Exchange implements HttpClient {

    private final java.net.http.HttpClient http;
    private final ModelSettings settings;
    private final Duration firstPause;
    private final long began = System.nanoTime();
    private int attempts;

    /**
     * A call that begins now.
     *
     * @param firstPause before the second attempt; doubled before each further one
     */
    Exchange(java.net.http.HttpClient http, ModelSettings settings, Duration firstPause) {
        this.http = http;
        this.settings = settings;
        this.firstPause = firstPause;
    }

    /**
     * The response, of a status from 200 to 299.
     *
     * @throws ModelFailure of the last attempt
     * @throws CancellationException where the thread is interrupted; it stays so
     */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        while (true) {
            try {
                return attempt(request);
            } catch (PassingFailureException e) {
                if (attempts > settings.retries() || !pause(e.pause)) {
                    throw e.failure;
                }
            }
        }
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are read whole");
    }

    /** How long all may last. */
    Duration timeout() {
        return settings.timeout();
    }

    /** What the call cost so far. */
    CallUsage usage() {
        return usage(settings.name(), 0, 0);
    }

    /** What the call cost with its answer. */
    CallUsage usage(String model, int tokensIn, int tokensOut) {
        var took = Duration.ofNanos(System.nanoTime() - began);
        return new CallUsage(model, CallUsage.Origin.CALLED, tokensIn, tokensOut, took, attempts);
    }

    /** The failure of this call. */
    ModelFailure failure(Kind kind, Object detail) {
        return ModelFailure.of(kind, settings, detail, usage());
    }

    private SuccessfulHttpResponse attempt(HttpRequest request) {
        attempts++;
        var response = await(request);
        var status = response.statusCode();
        if (status / 100 == 2) {
            return SuccessfulHttpResponse.builder()
                    .statusCode(status)
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        }
        var failure = failure(kind(status), status);
        throw failure.kind().mayPass()
                ? new PassingFailureException(failure, pauseAfter(response))
                : failure;
    }

    private HttpResponse<byte[]> await(HttpRequest request) {
        var response = http.sendAsync(sent(request), _ -> new BoundedBody());
        try {
            return response.get(nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw failure(Kind.TIME_OUT, settings.timeout().toSeconds());
        } catch (InterruptedException e) {
            response.cancel(true);
            throw cancelled();
        } catch (ExecutionException e) {
            throw broken(e);
        }
    }

    private java.net.http.HttpRequest sent(HttpRequest request) {
        var sent = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(v -> sent.header(name, v)));
        return sent.method(request.method().name(), BodyPublishers.ofString(request.body()))
                .build();
    }

    private RuntimeException broken(ExecutionException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BoundedBody.TooLargeException _ -> {
                    return failure(Kind.UNREADABLE_ANSWER, "");
                }
                case ConnectException _, HttpConnectTimeoutException _, SSLException _ -> {
                    return failure(Kind.UNREACHABLE, "");
                }
                default -> {}
            }
        }
        return new PassingFailureException(failure(Kind.BROKEN_CONNECTION, ""), nextPause());
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401, 403 -> Kind.KEY_REFUSED;
            case 404 -> Kind.UNKNOWN_MODEL;
            case 429 -> Kind.RATE_LIMIT;
            default -> status >= 500 ? Kind.SERVER_ERROR : Kind.REQUEST_REFUSED;
        };
    }

    /** What the server asks for, else ours. */
    private Duration pauseAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElseGet(this::nextPause);
    }

    private Duration nextPause() {
        return firstPause.multipliedBy(1L << (attempts - 1));
    }

    /** Whether there was time for the pause. */
    private boolean pause(Duration pause) {
        if (pause.toNanos() >= nanosLeft()) {
            return false;
        }
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            throw cancelled();
        }
    }

    private long nanosLeft() {
        return Math.max(0, settings.timeout().toNanos() - (System.nanoTime() - began));
    }

    static CancellationException cancelled() {
        Thread.currentThread().interrupt();
        return new CancellationException();
    }

    /** A failure after which another attempt may help. */
    private static final class PassingFailureException extends RuntimeException {
        private final transient ModelFailure failure;
        private final transient Duration pause;

        PassingFailureException(ModelFailure failure, Duration pause) {
            super(failure);
            this.failure = failure;
            this.pause = pause;
        }
    }
}
