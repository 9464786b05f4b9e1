package vn.duthao.numerals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of words and phrases, some with a value, compared in {@link VietnameseText#comparable}
 * form. Lists stand in {@code numerals/*.txt}: a phrase a line, {@code = value} where it has one, a
 * {@code #} begins a comment.
 */
final class Phrases {

    /** A phrase found in a sentence: how many tokens it has, and its value. */
    record Found(int tokens, String value) {}

    private final Map<String, String> values;
    private final int longest;

    private Phrases(Map<String, String> values) {
        this.values = Map.copyOf(values);
        this.longest = values.keySet().stream().mapToInt(Phrases::mostTokens).max().orElse(0);
    }

    static Phrases load(String list) {
        var values = new HashMap<String, String>();
        try (var reader = open(list)) {
            reader.lines().forEach(line -> add(values, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(values);
    }

    private static BufferedReader open(String list) {
        var stream = Phrases.class.getResourceAsStream("/numerals/" + list + ".txt");
        return new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    }

    private static void add(Map<String, String> values, String line) {
        var comment = line.indexOf('#');
        var entry = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!entry.isEmpty()) {
            var sign = entry.indexOf(" = ");
            var phrase = sign < 0 ? entry : entry.substring(0, sign);
            var value = sign < 0 ? "" : entry.substring(sign + 3).strip();
            values.put(VietnameseText.comparable(phrase.strip()), value);
        }
    }

    /** A bound: every mark may be a token and part two others. */
    private static int mostTokens(String phrase) {
        return 1 + 2 * (int) phrase.chars().filter(c -> !Character.isLetterOrDigit(c)).count();
    }

    boolean contains(String text) {
        return values.containsKey(VietnameseText.comparable(text));
    }

    Map<String, String> values() {
        return values;
    }

    boolean endsBefore(Tokens tokens, int i) {
        return before(tokens, i) != null;
    }

    boolean startsAt(Tokens tokens, int i) {
        return from(tokens, i) != null;
    }

    /** The longest phrase that ends directly before the token, null for none. */
    @Nullable Found before(Tokens tokens, int i) {
        for (int length = Math.min(longest, i); length > 0; length--) {
            var value = values.get(key(tokens, i - length, i));
            if (value != null) {
                return new Found(length, value);
            }
        }
        return null;
    }

    /** The longest phrase that begins with the token, null for none. */
    @Nullable Found from(Tokens tokens, int i) {
        for (int length = Math.min(longest, tokens.size() - i); length > 0; length--) {
            var value = values.get(key(tokens, i, i + length));
            if (value != null) {
                return new Found(length, value);
            }
        }
        return null;
    }

    /** The tokens as a list writes them: blanks only where the sentence has some. */
    private static String key(Tokens tokens, int from, int to) {
        var key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i > from && tokens.at(i).blankBefore() ? " " : "")
                    .append(tokens.at(i).word());
        }
        return key.toString();
    }
}
