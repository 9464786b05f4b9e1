package vn.duthao.realise.llm;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import vn.duthao.realise.llm.ModelFailure.Kind;

/** A server's embedding model. */
record EndpointEmbedding(ModelSettings settings, HttpClient http)
        implements ModelEmbedder.Embedding {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    EndpointEmbedding(ModelSettings settings) {
        // HTTP/2 asks by a header that some servers of models answer with an error
        this(
                settings,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(CONNECTING)
                        .build());
    }

    @Override
    public String name() {
        return settings.name() + " (" + settings.url() + ")";
    }

    @Override
    public String identity() {
        return String.join("\n", settings.api().name(), settings.url(), settings.name());
    }

    @Override
    public List<float[]> of(List<String> texts) {
        var exchange = new Exchange(http, settings, FIRST_PAUSE);
        try {
            var vectors = ask(texts, exchange);
            if (!ModelEmbedder.areVectors(vectors, texts.size())) {
                throw exchange.failure(Kind.UNREADABLE_ANSWER, "");
            }
            return vectors;
        } catch (ModelFailure e) {
            throw new EmbeddingFailure(e);
        }
    }

    private List<float[]> ask(List<String> texts, Exchange exchange) {
        try {
            var model = settings.api().embedding(settings, new ModelClient.Builder(exchange));
            return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                    .map(Embedding::vector)
                    .toList();
        } catch (ModelFailure | java.util.concurrent.CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw Exchange.cancelled();
            }
            // the library's failure tells the body: it goes no further
            throw exchange.failure(Kind.UNREADABLE_ANSWER, "");
        }
    }
}
