package vn.duthao.report.reading.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of a resource. */
final class Resource {

    private Resource() {}

    /** The lines but for remarks, which begin with "# ". */
    static List<String> rows(String name) {
        return lines(name).stream().filter(line -> !line.startsWith("# ")).toList();
    }

    static List<String> lines(String name) {
        var stream = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
