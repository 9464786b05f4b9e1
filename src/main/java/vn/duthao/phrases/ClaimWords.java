package vn.duthao.phrases;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.files.BundledProperties;

/** The words by which sentences claim something beside their figures ({@code words.properties}). */
final class ClaimWords {

    private final Properties words = BundledProperties.load("/phrases/words.properties");
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    /** Everything counted is meant. */
    Pattern all() {
        return compile(word("all"));
    }

    /** A movement against an earlier period is told. */
    Pattern movement() {
        return compile(
                word("rise", "fall") + "(?!\\s+(?:" + words.getProperty("no-movement") + "))");
    }

    /** Words of a rise stand shortly before the end. */
    Pattern riseBefore() {
        return compile(word("rise") + "[^,;.]{0,25}$");
    }

    /** Words of a fall stand shortly before the end. */
    Pattern fallBefore() {
        return compile(word("fall") + "[^,;.]{0,25}$");
    }

    /** A reason is given. */
    Pattern reason() {
        return compile(
                word("reason") + "\\s+(?!(?:" + words.getProperty("agents") + ")(?!\\p{L}))");
    }

    /** What the figures are about is told more closely. */
    Pattern specifying() {
        return compile(word("specifying"));
    }

    /** The same, at the head of a clause. */
    Pattern specifyingFirst() {
        return compile("^\\s*" + word("specifying", "specifying.first", "all"));
    }

    /** At the head of a clause: what a figure before counted is named one by one. */
    Pattern listingFirst() {
        return compile("^\\s*" + word("listing") + "\\s*:?\\s+\\S");
    }

    /** Inside a clause: the same, the names behind a colon or a word for it. */
    Pattern listing() {
        return patterns.computeIfAbsent(
                "\\s*(?::|(?iu:" + word("listing") + ")\\s*:?)\\s+(?=\\p{Lu})", Pattern::compile);
    }

    /** Brackets with words only, which explain what stands before them; group 1 is the inside. */
    Pattern explanation() {
        return compile(
                "\\s*\\((?!" + word("bracket.defining") + ")([^()\\d" + Clause.SLOT + "]+)\\)");
    }

    /** Two are said to have the same rank. */
    Pattern tie() {
        return compile(word("tie"));
    }

    /** A document of this type tells what happened. */
    Pattern tellingDocument() {
        return compile("^(?:" + words.getProperty("telling-documents") + ")");
    }

    /** Something did not arise; group 1 is what stands behind up to the next mark. */
    Pattern negation() {
        return compile("(?!" + word("defining") + ")" + word("negation") + "([^;.:,)]*)");
    }

    /** Words of names that tell no indicator from another, without diacritics. */
    List<String> stop() {
        return List.of(words.getProperty("stop").split("\\|"));
    }

    /** Words behind a denial that tell none from another, without diacritics. */
    List<String> stopDenied() {
        return List.of(words.getProperty("stop.denied").split("\\|"));
    }

    /** Words of indicators that are zero where everything was in order, without diacritics. */
    Pattern disorder() {
        return compile(word("disorder"));
    }

    /** The folded text with abbreviations in full and one word for being overdue. */
    String inFull(String folded) {
        var overdue = words.getProperty("overdue").split("\\|");
        var text = folded;
        for (var other : overdue) {
            text = text.replace(other, overdue[0]);
        }
        for (var abbreviation : words.getProperty("abbreviations").split("\\|")) {
            var pair = abbreviation.split(":");
            text = text.replaceAll("(?<!\\p{L})" + pair[0] + "(?!\\p{L})", pair[1]);
        }
        return text;
    }

    private String word(String... keys) {
        var alternatives = Stream.of(keys).map(words::getProperty).collect(Collectors.joining("|"));
        return "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})";
    }

    private Pattern compile(String pattern) {
        return patterns.computeIfAbsent("(?iu)" + pattern, Pattern::compile);
    }
}
