package vn.duthao.evaluation.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that are planted, of {@code evaluation/plantings.yaml}; see there. */
record PlantingWords(
        Map<String, List<String>> invented,
        Map<String, String> swaps,
        String countsBecome,
        List<String> rise,
        List<String> fall,
        Map<String, String> opposites,
        String comparison,
        String vague,
        Map<String, String> issuers,
        List<String> issuerNames,
        List<String> agencyVerbs,
        List<Domain> domains,
        String domainOpening,
        List<String> targets,
        List<String> programmes,
        List<String> partners,
        String share,
        String compared) {

    /** A domain of the reform: words of its heading, and its name in a sentence. */
    record Domain(String heading, String name) {}

    /** The words of the program; a fault in them is a defect. */
    static final PlantingWords BUNDLED = read();

    private static PlantingWords read() {
        var path = "/evaluation/plantings.yaml";
        var yaml =
                YAMLMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                        .build();
        try (var stream =
                Objects.requireNonNull(PlantingWords.class.getResourceAsStream(path), path)) {
            return yaml.readValue(stream, PlantingWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
