package vn.duthao.report.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Words by which the parts of an official document are told apart; each list is explained in {@code
 * report/words.yaml}.
 */
record DocumentWords(
        List<String> abbreviations,
        List<String> documentTypes,
        List<String> afterTitle,
        List<String> recipients,
        List<String> closingOpeners,
        List<String> closingPhrases,
        List<String> authorities,
        List<String> offices,
        List<String> annexes,
        List<String> annexReferences,
        List<String> captions,
        List<String> units,
        List<String> nameGoesOnWith,
        List<String> nameGoesOnAfter) {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The words that come with the program. */
    static DocumentWords bundled() {
        try (var yaml = DocumentWords.class.getResourceAsStream("/report/words.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(yaml), DocumentWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Matches texts that begin with one of the words, in any case, as a whole word. */
    static Pattern beginning(List<String> words) {
        return Pattern.compile("^(?:" + anyOf(words) + ")(?![\\p{L}\\p{N}])", ANY_CASE);
    }

    /** Matches texts in which one of the words stands, in any case. */
    static Pattern containing(List<String> words) {
        return Pattern.compile("(?:" + anyOf(words) + ")", ANY_CASE);
    }

    /** The alternatives as a pattern, longer ones first. */
    static String anyOf(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
