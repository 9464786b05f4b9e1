package vn.duthao.realise.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a model may not write itself ({@code realise/gate.yaml}).
 *
 * @param numberWordsButBefore words that are no number before one of these
 * @param offices kinds of office: with a name behind it, masked in past sentences
 * @param officeLevels what stands before the name of a place
 * @param officeFields fields of several words of which only the first has a capital
 * @param noDirection phrases that begin or end with a direction's word and say none
 */
record GateWords(
        Set<String> numberWords,
        Map<String, Set<String>> numberWordsButBefore,
        List<String> rises,
        List<String> falls,
        List<String> noDirection,
        List<String> claims,
        List<String> documents,
        Set<String> capitals,
        List<String> offices,
        List<String> officeLevels,
        List<String> officeFields,
        List<String> leaks,
        Map<String, String> complaints) {

    static GateWords load() {
        var path = "/realise/gate.yaml";
        var yaml =
                YAMLMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var stream = Objects.requireNonNull(GateWords.class.getResourceAsStream(path), path)) {
            return yaml.readValue(stream, GateWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The complaint as the model is told it. */
    String told(Complaint complaint) {
        var key = complaint.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var pattern = Objects.requireNonNull(complaints.get(key), key);
        return new MessageFormat(pattern, Locale.of("vi")).format(new Object[] {complaint.what()});
    }
}
