package vn.duthao.realise.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt of the folder {@code prompts/}: a header with name, version, purpose and variables, then
 * the text for the system and the text for the user.
 *
 * @param version changes with every change of the text: answers are told apart by it
 */
record Prompt(String name, String version, String system, String user) {

    private static final Pattern FILE =
            Pattern.compile("(?s)---\\n(.*?)\\n---\\n+## system\\n+(.*?)\\n+## user\\n+(.*?)\\n*");
    private static final Pattern VERSION = Pattern.compile("(?m)^version: (\\S+)$");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([a-z-]+)}}");

    /** The prompt of the name. */
    static Prompt load(String name) {
        var file = FILE.matcher(read("/prompts/" + name + ".md"));
        if (!file.matches()) {
            throw new IllegalStateException("prompts/" + name + ".md has no header and two parts");
        }
        var version = VERSION.matcher(file.group(1));
        if (!version.find()) {
            throw new IllegalStateException("prompts/" + name + ".md has no version");
        }
        return new Prompt(name, version.group(1), file.group(2), file.group(3));
    }

    /** The text for the user with the variables' values, none of which is read for variables. */
    String user(Map<String, String> values) {
        return fill(user, values);
    }

    /** The text for the system, likewise. */
    String system(Map<String, String> values) {
        return fill(system, values);
    }

    private static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        Objects.requireNonNull(values.get(m.group(1)), m.group())));
    }

    private static String read(String resource) {
        try (var stream =
                Objects.requireNonNull(Prompt.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
