package vn.duthao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.duthao.notice.Notice;

/** The messages of every bundle, in both languages. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern NOTICE =
            Pattern.compile("Notice\\.of\\(\\s*\"([a-z0-9.-]+\\.[a-z0-9.-]*[a-z0-9])\"\\s*[,)]");

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_has_the_same_keys_in_both_languages(String bundle) {
        assertThat(load(bundle, "vi").keySet()).isEqualTo(load(bundle, "en").keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_message_has_as_many_arguments_in_both_languages(String bundle) {
        var english = load(bundle, "en");

        assertThat(load(bundle, "vi"))
                .allSatisfy(
                        (key, text) ->
                                assertThat(arguments(text))
                                        .as("%s.%s", bundle, key)
                                        .isEqualTo(
                                                arguments(
                                                        english.getProperty(
                                                                String.valueOf(key), ""))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_message_is_empty_or_decomposed(String bundle) {
        assertThat(load(bundle, "vi"))
                .allSatisfy(
                        (key, text) ->
                                assertThat(text.toString())
                                        .as("%s.%s", bundle, key)
                                        .isNotBlank()
                                        .isEqualTo(
                                                java.text.Normalizer.normalize(
                                                        text.toString(),
                                                        java.text.Normalizer.Form.NFC)));
    }

    @Test
    void every_notice_of_the_code_has_its_message() {
        var missing = notices().filter(key -> !isThere(key)).toList();

        assertThat(missing).isEmpty();
    }

    static List<String> bundles() {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> notices() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .flatMap(text -> NOTICE.matcher(text).results().map(found -> found.group(1)))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(String key) {
        try {
            return !Notice.of(key).in(Locale.ENGLISH).isEmpty();
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static int arguments(Object pattern) {
        return new MessageFormat(pattern.toString(), Locale.ROOT)
                .getFormatsByArgumentIndex()
                .length;
    }

    private static Properties load(String bundle, String language) {
        var messages = new Properties();
        try (var reader =
                Files.newBufferedReader(
                        MESSAGES.resolve(bundle + "_" + language + ".properties"))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
