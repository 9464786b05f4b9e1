package vn.duthao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsMessagesTest {

    private static final Pattern KEY =
            Pattern.compile("\"(?:statistics\\.)?([a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private static Properties bundle(String language) throws IOException {
        var properties = new Properties();
        properties.load(
                new StringReader(
                        Files.readString(
                                Path.of(
                                        "src/main/resources/messages/statistics_"
                                                + language
                                                + ".properties"))));
        return properties;
    }

    @Test
    void every_message_has_the_same_arguments_in_both_languages() throws IOException {
        var vietnamese = bundle("vi");
        var english = bundle("en");

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        for (var key : vietnamese.stringPropertyNames()) {
            assertThat(arguments(vietnamese.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key)));
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_message_is_left_that_nothing_tells(String language) throws IOException {
        Set<String> words;
        try (var files = Files.walk(Path.of("src/main/java/vn/duthao/statistics"))) {
            words =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .flatMap(f -> KEY.matcher(read(f)).results().map(r -> r.group(1)))
                            .collect(Collectors.toSet());
        }

        assertThat(words).containsAll(bundle(language).stringPropertyNames());
    }

    @Test
    void every_notice_of_the_package_has_a_message() throws IOException {
        var told =
                Pattern.compile(
                        "\"statistics\\.([a-z0-9-]+)\"|(?:report|warn|reported)\\(\\s*\"([a-z0-9-]+)\"");
        try (var files = Files.walk(Path.of("src/main/java/vn/duthao/statistics"))) {
            var keys =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .flatMap(f -> told.matcher(read(f)).results())
                            .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                            .collect(Collectors.toSet());

            assertThat(keys).hasSizeGreaterThan(50);
            assertThat(bundle("vi").stringPropertyNames()).containsAll(keys);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
