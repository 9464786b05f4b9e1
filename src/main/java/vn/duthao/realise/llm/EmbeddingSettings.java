package vn.duthao.realise.llm;

import java.nio.file.Path;

/**
 * Which model turns texts into vectors.
 *
 * @param query put before a text that is looked for, as some models want it; usually empty
 * @param passage put before a text that is looked through
 */
public record EmbeddingSettings(Source source, String query, String passage) {

    /** Where the model is. */
    sealed interface Source {

        /**
         * A server.
         *
         * @param settings those of a chat that do not concern vectors are not used
         */
        record Endpoint(ModelSettings settings) implements Source {}

        /** Two files: a network in the ONNX format, and {@code tokenizer.json}. */
        record OnnxFiles(Path model, Path tokenizer) implements Source {}
    }

    /**
     * The model, not yet tried.
     *
     * @throws vn.duthao.notice.UnusableInputException for files that are no such model
     */
    public ModelEmbedder open() {
        return switch (source) {
            case Source.Endpoint(var settings) ->
                    new ModelEmbedder(this, new EndpointEmbedding(settings));
            case Source.OnnxFiles(var model, var tokenizer) ->
                    new ModelEmbedder(this, new OnnxEmbedding(model, tokenizer));
        };
    }
}
