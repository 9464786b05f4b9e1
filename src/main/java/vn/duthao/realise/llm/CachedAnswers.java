package vn.duthao.realise.llm;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/**
 * Keeps answers in files, so that a repeated or resumed run costs nothing. An answer is found again
 * only for the same question, form, model, server and settings. The folder may be deleted.
 *
 * <p>{@link #chat(ChatRequest)} throws as the model behind does, and {@link
 * OutsideFailureException} for a folder that cannot be used. Safe for several threads.
 */
public final class CachedAnswers implements ChatModel {

    private static final String SCHEMA = "duthao/answer/1";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final ChatModel model;
    private final ModelSettings settings;
    private final Path folder;

    /**
     * Answers of the model.
     *
     * @param folder made when the first answer is kept
     */
    public CachedAnswers(ChatModel model, ModelSettings settings, Path folder) {
        this.model = model;
        this.settings = settings;
        this.folder = folder;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        var file = folder.resolve(RequestText.of(request).hash(settings.fingerprint()) + ".json");
        return kept(file)
                .map(Kept::answer)
                .orElseGet(
                        () -> {
                            var answer = model.chat(request);
                            keep(Kept.of(answer), file);
                            return answer;
                        });
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return model.supportedCapabilities();
    }

    /** The answer in the file; none also in a damaged one, which is then written anew. */
    private static Optional<Kept> kept(Path file) {
        try {
            return Files.exists(file) && Files.size(file) <= 4L * BoundedBody.MOST_BYTES
                    ? Optional.ofNullable(JSON.readValue(Files.readAllBytes(file), Kept.class))
                            .filter(Kept::isWhole)
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("model.answers-unusable", file), e);
        }
    }

    private void keep(Kept answer, Path file) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("model.answers-unusable", folder), e);
        }
        WholeFile.write(file, JSON.writeValueAsBytes(answer), true);
    }

    /** An answer as the file holds it. */
    private record Kept(
            String schema,
            String model,
            int tokensIn,
            int tokensOut,
            long milliseconds,
            int attempts,
            String text) {

        static Kept of(ChatResponse answer) {
            var usage = CallUsage.of(answer);
            return new Kept(
                    SCHEMA,
                    usage.model(),
                    usage.tokensIn(),
                    usage.tokensOut(),
                    usage.took().toMillis(),
                    usage.attempts(),
                    answer.aiMessage().text());
        }

        @SuppressWarnings("ConstantValue") // a file need not hold them
        boolean isWhole() {
            return SCHEMA.equals(schema) && model != null && text != null && !text.isBlank();
        }

        ChatResponse answer() {
            var usage =
                    new CallUsage(
                            model,
                            CallUsage.Origin.CACHED,
                            tokensIn,
                            tokensOut,
                            Duration.ofMillis(milliseconds),
                            attempts);
            return AnswerMetadata.answer(text, usage);
        }
    }
}
