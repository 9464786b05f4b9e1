package vn.duthao.realise.llm;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one tiny call to a language model shows.
 *
 * @param keepsToForm whether the answer had the form asked for; a model without is of no use
 */
public record ModelTrial(CallUsage usage, boolean keepsToForm) {

    /** A model that is not loaded yet takes its time. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final JsonMapper JSON = new JsonMapper();
    private static final ChatRequest QUESTION =
            ChatRequest.builder()
                    .messages(UserMessage.from("Trả lời bằng JSON: {\"san_sang\": true}"))
                    .responseFormat(
                            ResponseFormat.builder()
                                    .type(ResponseFormatType.JSON)
                                    .jsonSchema(
                                            JsonSchema.builder()
                                                    .name("trial")
                                                    .rootElement(
                                                            JsonObjectSchema.builder()
                                                                    .addBooleanProperty("san_sang")
                                                                    .required("san_sang")
                                                                    .additionalProperties(false)
                                                                    .build())
                                                    .build())
                                    .build())
                    .build();

    /**
     * Calls the model once, at most a minute.
     *
     * @throws ModelFailure for a call that gives no answer
     */
    public static ModelTrial of(ModelSettings settings) {
        var answer = new ModelClient(settings.triedOnce(LONGEST)).chat(QUESTION);
        return new ModelTrial(CallUsage.of(answer), isForm(answer.aiMessage().text()));
    }

    private static boolean isForm(String text) {
        try {
            return JSON.readTree(text).path("san_sang").isBoolean();
        } catch (JacksonException e) {
            return false;
        }
    }
}
