package vn.duthao.realise.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.duthao.catalogue.YamlNode;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/**
 * The settings of the language model: {@code model} in {@code duthao.yaml} ({@code
 * schemas/settings.schema.json}), and before it the environment.
 *
 * @param file which need not be there
 * @param environment of the process: {@code DUTHAO_MODEL_URL}, {@code DUTHAO_MODEL_NAME} and {@code
 *     DUTHAO_MODEL_KEY} are looked at; an empty one counts as none
 */
public record ModelSettingsFile(Path file, Map<String, String> environment) {

    private static final String URL = "DUTHAO_MODEL_URL";
    private static final String NAME = "DUTHAO_MODEL_NAME";
    private static final String KEY = "DUTHAO_MODEL_KEY";

    /** Told without the environment, which holds the key. */
    @Override
    public String toString() {
        return file.toString();
    }

    /**
     * The settings.
     *
     * @throws UnusableInputException as {@link #find}, and where no model is configured
     */
    public ModelSettings require() {
        return find().orElseThrow(() -> new UnusableInputException(Notice.of("model.none", file)));
    }

    /**
     * The settings; none where neither file nor environment tells of a model.
     *
     * @throws UnusableInputException for a wrong file, a key in the file, a wrong value in the
     *     environment, and a model that is told in part
     */
    public Optional<ModelSettings> find() {
        var told = told();
        if (told.isEmpty() && variable(URL).isEmpty() && variable(NAME).isEmpty()) {
            return Optional.empty();
        }
        var node = told.map(YamlNode::value).orElseGet(MissingNode::getInstance);
        return Optional.of(
                new ModelSettings(
                        ModelApi.valueOf(
                                node.path("api").asString("openai").toUpperCase(Locale.ROOT)),
                        url(told.orElse(null)),
                        variable(NAME)
                                .or(() -> text(node, "name"))
                                .orElseThrow(() -> incomplete("name", NAME)),
                        variable(KEY).map(AccessKey::new),
                        Duration.ofSeconds(node.path("timeout").asInt(180)),
                        node.path("retries").asInt(2),
                        node.path("concurrency").asInt(2),
                        node.path("tokens").asLong(500_000),
                        node.path("answer").asInt(4096),
                        node.path("context").asInt(16_384),
                        node.path("seed").asInt(1)));
    }

    /** The model as the file tells it. */
    private Optional<YamlNode> told() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var model = YamlNode.read(file, "settings").field("model");
        if (model.value().has("key")) {
            throw new UnusableInputException(model.field("key").notice("model.key-in-file", KEY));
        }
        return Optional.of(model).filter(node -> !node.value().isMissingNode());
    }

    private String url(@Nullable YamlNode model) {
        var given = variable(URL);
        if (given.isPresent()) {
            return given.filter(ModelSettingsFile::isAddress)
                    .orElseThrow(
                            () ->
                                    new UnusableInputException(
                                            Notice.of("model.url-variable-unusable", URL)));
        }
        if (model == null || !model.value().has("url")) {
            throw incomplete("url", URL);
        }
        return text(model.value(), "url")
                .filter(ModelSettingsFile::isAddress)
                .orElseThrow(
                        () ->
                                new UnusableInputException(
                                        model.field("url").notice("model.url-unusable")));
    }

    /** Whether it is of HTTP and holds no user or query: those would stand in messages. */
    static boolean isAddress(String url) {
        try {
            var uri = new URI(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private UnusableInputException incomplete(String field, String variable) {
        return new UnusableInputException(Notice.of("model.incomplete", file, field, variable));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.path(field).asStringOpt();
    }
}
