package vn.duthao.realise.llm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.duthao.catalogue.YamlNode;
import vn.duthao.notice.UnusableInputException;

/**
 * The settings of the embedding model: {@code embeddings} in {@code duthao.yaml}.
 *
 * @param file which need not be there
 * @param environment of the process: {@code DUTHAO_EMBEDDINGS_KEY} is looked at
 */
public record EmbeddingSettingsFile(Path file, Map<String, String> environment) {

    private static final String KEY = "DUTHAO_EMBEDDINGS_KEY";
    private static final int RETRIES = 2;

    /** Told without the environment, which holds the key. */
    @Override
    public String toString() {
        return file.toString();
    }

    /**
     * The settings; none where the file tells of no embedding model.
     *
     * @throws UnusableInputException for a wrong file, a key in the file, and a model that is told
     *     in part or twice
     */
    public Optional<EmbeddingSettings> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var node = YamlNode.read(file, "settings").field("embeddings");
        if (node.value().isMissingNode()) {
            return Optional.empty();
        }
        if (node.value().has("key")) {
            throw new UnusableInputException(
                    node.field("key").notice("embedding.key-in-file", KEY));
        }
        return Optional.of(
                new EmbeddingSettings(
                        source(node),
                        node.value().path("query").asString(""),
                        node.value().path("passage").asString("")));
    }

    private EmbeddingSettings.Source source(YamlNode node) {
        var server = node.value().has("url") && node.value().has("name");
        var files = node.value().has("model") && node.value().has("tokenizer");
        if (server == files) {
            throw new UnusableInputException(node.notice("embedding.incomplete"));
        }
        return files
                ? new EmbeddingSettings.Source.OnnxFiles(
                        path(node.text("model")), path(node.text("tokenizer")))
                : new EmbeddingSettings.Source.Endpoint(server(node));
    }

    private ModelSettings server(YamlNode node) {
        var url = node.text("url");
        if (!ModelSettingsFile.isAddress(url)) {
            throw new UnusableInputException(node.field("url").notice("embedding.url-unusable"));
        }
        return new ModelSettings(
                ModelApi.valueOf(
                        node.value().path("api").asString("openai").toUpperCase(Locale.ROOT)),
                url,
                node.text("name"),
                Optional.ofNullable(environment.get(KEY))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .map(AccessKey::new),
                Duration.ofSeconds(node.value().path("timeout").asInt(60)),
                RETRIES,
                1,
                Long.MAX_VALUE,
                0,
                0,
                0);
    }

    /** Relative to the folder of the settings. */
    private Path path(String told) {
        return file.toAbsolutePath().resolveSibling(told).normalize();
    }
}
