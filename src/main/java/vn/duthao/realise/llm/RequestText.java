package vn.duthao.realise.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question as it is sent: the messages and the form that the answer must have.
 *
 * @param parts in the order sent
 */
record RequestText(List<Part> parts) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    /**
     * A part of a question.
     *
     * @param role whose it is: system, user, ai, or answer for the form
     */
    record Part(String role, String text) {}

    static RequestText of(ChatRequest request) {
        var form = form(request.responseFormat());
        return new RequestText(
                Stream.concat(
                                request.messages().stream().map(m -> new Part(role(m), text(m))),
                                Stream.of(new Part("answer", form)))
                        .toList());
    }

    /** To be read by people: every part under its role. */
    String text() {
        return parts.stream()
                .map(part -> "=== " + part.role() + " ===\n" + part.text().strip() + "\n")
                .collect(Collectors.joining("\n"));
    }

    /** SHA-256 in 64 hexadecimal digits of the question and what else its answer depends on. */
    String hash(String settings) {
        var digest = sha256();
        var all =
                Stream.concat(
                                parts.stream().flatMap(part -> Stream.of(part.role(), part.text())),
                                Stream.of(settings))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8));
        all.forEach(
                bytes -> {
                    // with its length, so that no text can pass for two
                    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                    digest.update(bytes);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String role(ChatMessage message) {
        return message.type().name().toLowerCase(Locale.ROOT);
    }

    private static String text(ChatMessage message) {
        return switch (message) {
            case SystemMessage system -> system.text();
            case UserMessage user -> user.singleText();
            case AiMessage ai -> Objects.requireNonNullElse(ai.text(), "");
            default -> throw new IllegalArgumentException(message.type().name());
        };
    }

    private static String form(@Nullable ResponseFormat format) {
        if (format == null || format.type() == ResponseFormatType.TEXT) {
            return "text";
        }
        var schema = format.jsonSchema();
        return schema == null
                ? "JSON"
                : "JSON, schema "
                        + schema.name()
                        + "\n"
                        + JSON.writeValueAsString(
                                JsonSchemaElementUtils.toMap(schema.rootElement(), true));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
