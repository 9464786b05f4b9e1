package vn.duthao.realise.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.util.Map;
import java.util.Set;

/** What a server of models speaks. */
public enum ModelApi {
    /** {@code /chat/completions} of OpenAI, which vLLM, llama.cpp and many services speak too. */
    OPENAI {
        @Override
        ChatModel model(ModelSettings settings, HttpClientBuilder http) {
            return OpenAiChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(settings.url())
                    .apiKey(settings.key().map(AccessKey::secret).orElse(null))
                    .modelName(settings.name())
                    .temperature(ModelSettings.TEMPERATURE)
                    .seed(settings.seed())
                    .maxTokens(settings.answerTokens())
                    .supportedCapabilities(JSON_SCHEMA)
                    .strictJsonSchema(true)
                    .maxRetries(0)
                    .build();
        }

        @Override
        EmbeddingModel embedding(ModelSettings settings, HttpClientBuilder http) {
            return OpenAiEmbeddingModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(settings.url())
                    .apiKey(settings.key().map(AccessKey::secret).orElse(null))
                    .modelName(settings.name())
                    .maxRetries(0)
                    .build();
        }
    },
    /** {@code /api/chat} of Ollama. */
    OLLAMA {
        @Override
        ChatModel model(ModelSettings settings, HttpClientBuilder http) {
            return OllamaChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(settings.url())
                    .customHeaders(authorization(settings))
                    .modelName(settings.name())
                    .temperature(ModelSettings.TEMPERATURE)
                    .seed(settings.seed())
                    .numPredict(settings.answerTokens())
                    .numCtx(settings.contextTokens())
                    // an answer as JSON shows no thoughts, and they take minutes
                    .think(false)
                    .supportedCapabilities(JSON_SCHEMA)
                    .maxRetries(0)
                    .build();
        }

        @Override
        EmbeddingModel embedding(ModelSettings settings, HttpClientBuilder http) {
            return OllamaEmbeddingModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(settings.url())
                    .customHeaders(authorization(settings))
                    .modelName(settings.name())
                    .maxRetries(0)
                    .build();
        }
    };

    /** Both can be held to a JSON schema. */
    static final Set<Capability> JSON_SCHEMA = Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA);

    /** A model of the settings that sends its requests by the client and repeats none itself. */
    abstract ChatModel model(ModelSettings settings, HttpClientBuilder http);

    /** Likewise, a model that turns texts into vectors. */
    abstract EmbeddingModel embedding(ModelSettings settings, HttpClientBuilder http);

    private static Map<String, String> authorization(ModelSettings settings) {
        return settings.key()
                .map(key -> Map.of("Authorization", "Bearer " + key.secret()))
                .orElseGet(Map::of);
    }
}
