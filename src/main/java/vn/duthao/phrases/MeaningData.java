package vn.duthao.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The constants of search by meaning ({@code phrases/meaning.yaml}). */
record MeaningData(
        int rankConstant,
        int candidates,
        int paraphrasesFound,
        int paraphrasesNearer,
        double sameFrom,
        List<Triple> sentences) {

    /** A sentence, another that says the same, and one that shares its words only. */
    record Triple(String text, String paraphrase, String unrelated) {}

    static MeaningData load() {
        var path = "/phrases/meaning.yaml";
        var yaml =
                YAMLMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var stream =
                Objects.requireNonNull(MeaningData.class.getResourceAsStream(path), path)) {
            return yaml.readValue(stream, MeaningData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
