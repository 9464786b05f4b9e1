package vn.duthao.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the checker's own data, which are part of the program: a fault in them is a defect. */
public final class Resources {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build();

    private Resources() {}

    /** The file under {@code checks/} as the type. */
    public static <T> T read(String file, Class<T> type) {
        var path = "/checks/" + file;
        try (var stream = Objects.requireNonNull(Resources.class.getResourceAsStream(path), path)) {
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
