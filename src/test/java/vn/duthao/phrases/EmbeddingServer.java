package vn.duthao.phrases;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.numerals.VietnameseText;

/**
 * A server of embeddings that counts syllables and pairs of them, each in the place of its hash.
 * The sentences of the language test are known to it by heart: it says nothing of real models.
 */
public final class EmbeddingServer implements AutoCloseable {

    private static final int BUCKETS = 512;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<MeaningData.Triple> known = MeaningData.load().sentences();

    /** The texts of all requests. */
    public final List<String> texts = new ArrayList<>();

    /** What stood in the header Authorization, empty for none. */
    public final List<String> keys = new ArrayList<>();

    /** Whether diacritics count. */
    public boolean readsMarks = true;

    /** Whether the sentences of the language test are known. */
    public boolean knowsVietnamese = true;

    public int length = BUCKETS + 16;

    /** From so many texts on it fails. */
    public int most = Integer.MAX_VALUE;

    public EmbeddingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/embeddings", e -> answer(e, false));
        server.createContext("/api/embed", e -> answer(e, true));
        server.start();
    }

    /** Host and port. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Settings of a workspace that ask it. */
    public String settings(String model) {
        return "schema: duthao/settings/1\nembeddings: {url: \"%s/v1\", name: %s, timeout: 5}\n"
                .formatted(address(), model);
    }

    private synchronized void answer(HttpExchange exchange, boolean ollama) throws IOException {
        var request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        var key = exchange.getRequestHeaders().getFirst("Authorization");
        keys.add(key == null ? "" : key);
        var vectors = new ArrayList<float[]>();
        for (var text : request.path("input")) {
            texts.add(text.asString());
            vectors.add(vector(text.asString()));
        }
        var body = JSON.createObjectNode();
        if (ollama) {
            body.putPOJO("embeddings", vectors);
        } else {
            var data = body.putArray("data");
            for (var i = 0; i < vectors.size(); i++) {
                data.addObject().put("index", i).putPOJO("embedding", vectors.get(i));
            }
        }
        var bytes = JSON.writeValueAsBytes(body);
        exchange.sendResponseHeaders(texts.size() > most ? 400 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private float[] vector(String text) {
        var vector = new float[length];
        var told = read(text);
        var syllables = told.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        for (var i = 0; i < syllables.length; i++) {
            vector[Math.floorMod(syllables[i].hashCode(), BUCKETS)] += 1;
            if (i > 0) {
                var pair = syllables[i - 1] + " " + syllables[i];
                vector[Math.floorMod(pair.hashCode(), BUCKETS)] += 1;
            }
        }
        for (var i = 0; knowsVietnamese && i < known.size(); i++) {
            var triple = known.get(i);
            if (told.equals(read(triple.text())) || told.equals(read(triple.paraphrase()))) {
                vector[BUCKETS + i] = 20;
            }
        }
        return vector;
    }

    private String read(String text) {
        return readsMarks ? text : VietnameseText.withoutMarks(text);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
