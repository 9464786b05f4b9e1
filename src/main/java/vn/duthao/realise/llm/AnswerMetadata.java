package vn.duthao.realise.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;

/** What is told with an answer, and what it cost. */
final class AnswerMetadata extends ChatResponseMetadata {

    private final CallUsage usage;

    private AnswerMetadata(CallUsage usage) {
        super(
                ChatResponseMetadata.builder()
                        .modelName(usage.model())
                        .tokenUsage(new TokenUsage(usage.tokensIn(), usage.tokensOut()))
                        .finishReason(FinishReason.STOP));
        this.usage = usage;
    }

    /** A whole answer. */
    static ChatResponse answer(String text, CallUsage usage) {
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(text))
                .metadata(new AnswerMetadata(usage))
                .build();
    }

    CallUsage usage() {
        return usage;
    }
}
