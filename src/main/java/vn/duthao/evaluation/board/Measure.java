package vn.duthao.evaluation.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How a measure is held against a baseline.
 *
 * @param better which way
 * @param tolerance by how much it may be worse
 * @param optional it needs a tool that a machine may lack: where it was not measured, nothing fell
 */
public record Measure(Better better, BigDecimal tolerance, boolean optional) {

    /** Which way a measure gets better. */
    public enum Better {
        HIGHER,
        LOWER
    }

    /** Whether the value is worse than the baseline's by more than the tolerance. */
    boolean isBelow(BigDecimal value, BigDecimal baseline) {
        var loss =
                switch (better) {
                    case HIGHER -> baseline.subtract(value);
                    case LOWER -> value.subtract(baseline);
                };
        return loss.compareTo(tolerance) > 0;
    }

    /** The measures that baselines hold, by name; see {@code evaluation/measures.yaml}. */
    static Map<String, Measure> bundled() {
        var path = "/evaluation/measures.yaml";
        var yaml =
                YAMLMapper.builder()
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .build();
        try (var stream = Objects.requireNonNull(Measure.class.getResourceAsStream(path), path)) {
            return yaml.readValue(stream, new TypeReference<Map<String, Measure>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
