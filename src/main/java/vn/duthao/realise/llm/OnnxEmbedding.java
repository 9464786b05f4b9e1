package vn.duthao.realise.llm;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;

/** An embedding model of two files, run in this process; the mean of its tokens is the vector. */
final class OnnxEmbedding implements ModelEmbedder.Embedding {

    private final Path file;
    private final Path tokenizer;
    private final String identity;
    private @Nullable EmbeddingModel loaded;

    /**
     * A model that is loaded when it is first asked.
     *
     * @throws UnusableInputException where a file is not there
     */
    OnnxEmbedding(Path file, Path tokenizer) {
        this.file = file;
        this.tokenizer = tokenizer;
        this.identity = "onnx mean\n" + state(file) + "\n" + state(tokenizer);
    }

    /** Reading hundreds of megabytes at each command would cost more than it tells. */
    private static String state(Path file) {
        try {
            return file.getFileName()
                    + " "
                    + Files.size(file)
                    + " "
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("embedding.no-file", file), e);
        }
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public List<float[]> of(List<String> texts) {
        try {
            var vectors =
                    model().embedAll(texts.stream().map(TextSegment::from).toList()).content();
            var found = vectors.stream().map(Embedding::vector).toList();
            if (ModelEmbedder.areVectors(found, texts.size())) {
                return found;
            }
        } catch (LinkageError e) {
            throw new OutsideFailureException(Notice.of("embedding.no-runtime", file), e);
        } catch (RuntimeException e) {
            throw new UnusableInputException(
                    Notice.of("embedding.files-unusable", file, tokenizer), e);
        }
        throw new UnusableInputException(Notice.of("embedding.files-unusable", file, tokenizer));
    }

    private EmbeddingModel model() {
        if (loaded == null) {
            // the tokenizers would else report their use to their makers and fetch libraries
            System.setProperty("ai.djl.offline", "true");
            System.setProperty("OPT_OUT_TRACKING", "true");
            // on the caller's thread: the runtime has threads of its own
            loaded = new OnnxEmbeddingModel(file, tokenizer, PoolingMode.MEAN, Runnable::run);
        }
        return loaded;
    }
}
