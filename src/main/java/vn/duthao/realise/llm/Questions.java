package vn.duthao.realise.llm;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes what would be asked, and answers nothing. */
public final class Questions implements SectionModels {

    private static final String NOBODY = "";

    private final Map<String, String> asked = new LinkedHashMap<>();

    /** The first question of each section in the order asked, exactly as it would be sent. */
    public Map<String, String> asked() {
        return Collections.unmodifiableMap(asked);
    }

    /** The tokens that they have together, as estimated where a server does not count. */
    public long tokens() {
        return asked.values().stream().mapToLong(ModelClient::estimate).sum();
    }

    @Override
    public ChatModel of(String section) {
        return new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                asked.putIfAbsent(section, RequestText.of(request).text());
                throw ModelFailure.notAnswered(section, NOBODY);
            }
        };
    }
}
