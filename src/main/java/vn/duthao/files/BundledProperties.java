package vn.duthao.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Words and limits that come with the program as a properties file in UTF-8. */
public final class BundledProperties {

    private BundledProperties() {}

    /**
     * The properties.
     *
     * @param path of the resource: "/plan/words.properties"
     * @throws NullPointerException where the program has no such resource
     */
    public static Properties load(String path) {
        var properties = new Properties();
        try (var stream =
                Objects.requireNonNull(BundledProperties.class.getResourceAsStream(path), path)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return properties;
    }
}
