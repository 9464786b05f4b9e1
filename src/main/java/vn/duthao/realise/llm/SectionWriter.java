package vn.duthao.realise.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.duthao.catalogue.Agency;

/** Asks a model for the words of a section, and sends back what does not pass the gate. */
final class SectionWriter {

    /** How often an answer is sent back before the offline writer's words stay. */
    private static final int REPAIRS = 2;

    private static final ResponseFormat ANSWER =
            ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(JsonSchema.builder().name("section").rootElement(answer()).build())
                    .build();

    private final ChatModel model;
    private final Prompt prompt;
    private final Agency agency;
    private final String report;
    private final List<CallUsage> usages = new ArrayList<>();

    SectionWriter(ChatModel model, Prompt prompt, Agency agency, String report) {
        this.model = model;
        this.prompt = prompt;
        this.agency = agency;
        this.report = report;
    }

    /**
     * The first answer that passes the gate; empty where none did.
     *
     * @throws ModelFailure what kept the model from answering
     */
    Optional<Answer> write(SectionTask task, WritingGate gate) {
        List<ChatMessage> messages = new ArrayList<>(messages(task));
        for (var attempt = 0; attempt <= REPAIRS; attempt++) {
            var answer = ask(messages);
            var judged = gate.validate(answer);
            if (judged.isSuccess()) {
                return Optional.of((Answer) judged.successfulResult());
            }
            messages.add(answer);
            messages.add(UserMessage.from(judged.getReprompt().orElseThrow()));
        }
        return Optional.empty();
    }

    private AiMessage ask(List<ChatMessage> messages) {
        var request = ChatRequest.builder().messages(messages).responseFormat(ANSWER).build();
        try {
            var response = model.chat(request);
            usages.add(CallUsage.of(response));
            return response.aiMessage();
        } catch (ModelFailure failure) {
            usages.add(failure.usage());
            throw failure;
        }
    }

    /** What the calls cost, in order, with those that failed. */
    List<CallUsage> usages() {
        return List.copyOf(usages);
    }

    /** The model that answered last, empty where none did. */
    String model() {
        return usages.isEmpty() ? "" : usages.getLast().model();
    }

    /** What is sent for the task, word for word. */
    List<ChatMessage> messages(SectionTask task) {
        var values = values(task);
        return List.of(
                SystemMessage.from(prompt.system(values)), UserMessage.from(prompt.user(values)));
    }

    /** Name and version of the prompt. */
    String promptName() {
        return prompt.name() + " " + prompt.version();
    }

    private Map<String, String> values(SectionTask task) {
        return Map.of(
                "agency", agency.name(),
                "report", report,
                "heading", PromptText.plain(task.heading()),
                "paragraphs", paragraphs(task),
                "passages", delimited("TƯ LIỆU", task.passages()));
    }

    private static String paragraphs(SectionTask task) {
        return IntStream.rangeClosed(1, task.paragraphs().size())
                .mapToObj(
                        p ->
                                "Đoạn "
                                        + p
                                        + ":\n"
                                        + task.slots().stream()
                                                .filter(s -> s.paragraph() == p)
                                                .map(SectionWriter::slot)
                                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String slot(OfferedSlot slot) {
        var unit = slot.unit().isEmpty() ? "" : ", đơn vị tính: " + slot.unit();
        var rise = slot.rise();
        var name =
                rise == null
                        ? slot.name()
                        : "mức " + (rise ? "tăng" : "giảm") + " của " + slot.name();
        return "- " + slot.token() + ": " + PromptText.plain(name) + unit;
    }

    /** Text of others is never an instruction: it stands between marks that it cannot contain. */
    private static String delimited(String label, List<String> texts) {
        return texts.isEmpty()
                ? "(không có)"
                : IntStream.rangeClosed(1, texts.size())
                        .mapToObj(
                                i ->
                                        "<<<"
                                                + label
                                                + " "
                                                + i
                                                + ">>> "
                                                + texts.get(i - 1)
                                                + " <<<HẾT>>>")
                        .collect(Collectors.joining("\n"));
    }

    private static JsonObjectSchema answer() {
        return JsonObjectSchema.builder()
                .addProperty(
                        "sentences",
                        JsonArraySchema.builder()
                                .items(
                                        JsonObjectSchema.builder()
                                                .addProperty("paragraph", new JsonIntegerSchema())
                                                .addProperty("text", new JsonStringSchema())
                                                .required("paragraph", "text")
                                                .additionalProperties(false)
                                                .build())
                                .build())
                .required("sentences")
                .additionalProperties(false)
                .build();
    }
}
