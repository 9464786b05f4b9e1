package vn.duthao.realise.llm;

import java.util.List;
import vn.duthao.phrases.TextEmbedder;

/** The model of the settings, which gets its prefixes before the texts. */
public final class ModelEmbedder implements TextEmbedder {

    private final EmbeddingSettings settings;
    private final Embedding model;

    ModelEmbedder(EmbeddingSettings settings, Embedding model) {
        this.settings = settings;
        this.model = model;
    }

    /** A model that turns texts into vectors, whole or failing. */
    interface Embedding {

        /** As {@link TextEmbedder#name}. */
        String name();

        /** What vectors depend on. */
        String identity();

        /** One vector a text, in order. */
        List<float[]> of(List<String> texts);
    }

    @Override
    public String identity() {
        return String.join("\n", model.identity(), settings.query(), settings.passage());
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return model.of(texts.stream().map(text -> settings.passage() + text).toList());
    }

    @Override
    public float[] query(String text) {
        return model.of(List.of(settings.query() + text)).getFirst();
    }

    /** Whether there are as many vectors as texts, of one length, that a cosine can be taken of. */
    static boolean areVectors(List<float[]> vectors, int texts) {
        return vectors.size() == texts
                && vectors.stream().mapToInt(v -> v.length).distinct().count() == 1
                && vectors.stream().allMatch(ModelEmbedder::hasLength);
    }

    private static boolean hasLength(float[] vector) {
        var squares = 0.0;
        for (var value : vector) {
            squares += (double) value * value;
        }
        return squares > 0 && Double.isFinite(squares);
    }
}
