package vn.duthao.realise.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What one answer cost.
 *
 * @param model that answered, as the server names it
 * @param origin whether it was called now
 * @param tokensIn of the question, as the server counts; estimated from the letters where it does
 *     not tell
 * @param tokensOut of the answer, likewise
 * @param took from the question to the answer with all attempts; of a kept answer, that of the
 *     first call
 * @param attempts requests that were sent, 0 or more
 */
public record CallUsage(
        String model, Origin origin, int tokensIn, int tokensOut, Duration took, int attempts) {

    /** Where an answer came from. */
    public enum Origin {
        /** The model was asked now. */
        CALLED,
        /** The model was asked in an earlier run; nothing was paid now. */
        CACHED,
        /** Read from a file beside the question. */
        RECORDED
    }

    /** What the answer cost, as far as it tells: other models than ours tell tokens only. */
    public static CallUsage of(ChatResponse answer) {
        if (answer.metadata() instanceof AnswerMetadata ours) {
            return ours.usage();
        }
        var tokens = Optional.ofNullable(answer.tokenUsage());
        return new CallUsage(
                Objects.requireNonNullElse(answer.modelName(), ""),
                Origin.CALLED,
                tokens.map(t -> t.inputTokenCount()).orElse(0),
                tokens.map(t -> t.outputTokenCount()).orElse(0),
                Duration.ZERO,
                1);
    }
}
