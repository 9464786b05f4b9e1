package vn.duthao.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Words and thresholds of this package, kept as YAML under {@code src/main/resources/statistics}.
 */
public final class YamlResource {

    private static final YAMLMapper MAPPER =
            YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private YamlResource() {}

    /** The resource as a record; its names are the record's. */
    public static <T> T read(String name, Class<T> type) {
        try (var in = YamlResource.class.getResourceAsStream("/statistics/" + name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: statistics/" + name);
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
