package vn.duthao.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written about the rules in several places is the same everywhere. */
class RuleRegisterTest {

    private static final Path CHECKS = Path.of("src/main/resources/checks");

    private static Set<String> rules() {
        return Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_rule_stands_once() {
        assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_has_a_page_and_every_page_a_rule() {
        assertThat(RulePage.ids()).containsExactlyElementsOf(rules());
    }

    @Test
    void every_rule_has_a_severity_and_every_severity_a_rule() throws IOException {
        try (var lines = Files.lines(CHECKS.resolve("severities.yaml"))) {
            var named =
                    lines.filter(l -> l.matches("[a-z].*: .*"))
                            .map(l -> l.substring(0, l.indexOf(':')).replaceFirst("\\..*", ""))
                            .collect(Collectors.toSet());

            assertThat(named).isEqualTo(rules());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "consistency", "citation", "leftover"})
    void both_languages_have_the_same_messages_with_the_same_arguments(String bundle)
            throws IOException {
        var vietnamese = messages(bundle, "vi");
        var english = messages(bundle, "en");

        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(arguments(vietnamese.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key)));
        }
    }

    private static List<String> arguments(String message) {
        return Stream.of("{0}", "{1}", "{2}", "{3}", "{4}", "{5}")
                .filter(message::contains)
                .toList();
    }

    private static Properties messages(String bundle, String language) throws IOException {
        var path = "/messages/%s_%s.properties".formatted(bundle, language);
        var messages = new Properties();
        try (InputStream stream = RuleRegisterTest.class.getResourceAsStream(path)) {
            if (stream != null) {
                messages.load(
                        new java.io.InputStreamReader(
                                stream, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return messages;
    }
}
