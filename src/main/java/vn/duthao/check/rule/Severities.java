package vn.duthao.check.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.duthao.check.Severity;

/** How a reviewer takes the finding of each rule ({@code checks/severities.yaml}). */
public final class Severities {

    private static final Map<String, Severity> BY_NAME = read();

    private Severities() {}

    /** The severity of a rule, or of a case of it: "figure-unsupported.unclear". */
    public static Severity of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    private static Map<String, Severity> read() {
        try (var stream =
                Objects.requireNonNull(
                        Severities.class.getResourceAsStream("/checks/severities.yaml"))) {
            Map<String, String> names =
                    new YAMLMapper().readValue(stream, new TypeReference<>() {});
            var severities = new java.util.HashMap<String, Severity>();
            names.forEach(
                    (rule, name) ->
                            severities.put(rule, Severity.valueOf(name.toUpperCase(Locale.ROOT))));
            return Map.copyOf(severities);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
