package vn.duthao.evaluation.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/**
 * A folder of annotated documents: {@code NNN.txt} with {@code NNN.figures.json}, {@code
 * NNN.errors.json} and, where the document has them, {@code NNN.statistics.json}.
 */
final class SampleFolder {

    private static final Pattern NAME = Pattern.compile("\\d+\\.txt");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build();

    private final Path folder;

    SampleFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The documents by name.
     *
     * @throws UnusableInputException where the folder is not there, has no document, or one whose
     *     annotation cannot be read
     */
    List<AnnotatedDocument> documents() {
        try (var files = Files.list(folder)) {
            var documents =
                    files.filter(f -> NAME.matcher(f.getFileName().toString()).matches())
                            .sorted()
                            .map(this::document)
                            .toList();
            if (documents.isEmpty()) {
                throw new UnusableInputException(Notice.of("evaluation.no-samples", folder));
            }
            return documents;
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("evaluation.no-samples", folder), e);
        }
    }

    private AnnotatedDocument document(Path file) {
        var name = file.getFileName().toString().replace(".txt", "");
        var statistics = folder.resolve(name + ".statistics.json");
        try {
            return new AnnotatedDocument(
                    name,
                    file,
                    Files.readString(file),
                    Files.exists(statistics) ? statistics : null,
                    read(name + ".figures.json", new TypeReference<List<AnnotatedFigure>>() {}),
                    read(name + ".errors.json", new TypeReference<List<KnownError>>() {}));
        } catch (IOException e) {
            throw new UnusableInputException(
                    Notice.of("evaluation.unreadable-sample", file, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private <T> T read(String name, TypeReference<T> type) throws IOException {
        var file = folder.resolve(name);
        try {
            return JSON.readValue(Files.readString(file), type);
        } catch (JacksonException e) {
            throw new UnusableInputException(
                    Notice.of("evaluation.unreadable-sample", file, e.getOriginalMessage()), e);
        }
    }
}
