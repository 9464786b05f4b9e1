package vn.duthao.numerals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of words and phrases, some with a value, compared in {@link VietnameseText#comparable}
 * form. Where the text has no diacritics, phrases of two words or more are found without theirs
 * too, single words only in the lists that say so: "thu" is not always "thứ".
 *
 * <p>Lists stand in {@code numerals/*.txt}: a phrase a line, {@code = value} where it has one, a
 * {@code #} begins a comment.
 */
final class Phrases {

    /** A phrase found in a sentence: how many tokens it has, and its value. */
    record Found(int tokens, String value) {}

    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s]");

    private final Map<String, String> values;
    private final Map<String, String> bare = new HashMap<>();

    /** The most tokens of a phrase by its first and by its last token: most lookups end here. */
    private final Map<String, Integer> longestByFirst = new HashMap<>();

    private final Map<String, Integer> longestByLast = new HashMap<>();

    private Phrases(Map<String, String> values, boolean bareWords) {
        this.values = Map.copyOf(values);
        values.forEach(
                (phrase, value) -> {
                    index(phrase);
                    if (bareWords || phrase.contains(" ")) {
                        bare.putIfAbsent(VietnameseText.folded(phrase), value);
                        index(VietnameseText.folded(phrase));
                    }
                });
    }

    /** The list; single words are found with their diacritics only. */
    static Phrases load(String list) {
        return new Phrases(read(list), false);
    }

    /** The list; single words are found without diacritics too. */
    static Phrases loadBare(String list) {
        return new Phrases(read(list), true);
    }

    private static Map<String, String> read(String list) {
        var values = new HashMap<String, String>();
        try (var reader = open(list)) {
            reader.lines().forEach(line -> add(values, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
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

    private void index(String phrase) {
        var pieces = PIECE.matcher(phrase).results().map(piece -> piece.group()).toList();
        longestByFirst.merge(pieces.getFirst(), pieces.size(), Math::max);
        longestByLast.merge(pieces.getLast(), pieces.size(), Math::max);
    }

    boolean contains(String text) {
        return values.containsKey(VietnameseText.comparable(text));
    }

    /** The value of the one word, empty for a word that is not in the list. */
    String valueOf(String word) {
        return values.getOrDefault(word, "");
    }

    boolean endsBefore(Tokens tokens, int i) {
        return before(tokens, i) != null;
    }

    boolean startsAt(Tokens tokens, int i) {
        return from(tokens, i) != null;
    }

    /** The longest phrase that ends directly before the token, null for none. */
    @Nullable Found before(Tokens tokens, int i) {
        var longest = longestByLast.getOrDefault(tokens.at(i - 1).word(), 0);
        for (int length = Math.min(longest, i); length > 0; length--) {
            var value = value(key(tokens, i - length, i));
            if (value != null) {
                return new Found(length, value);
            }
        }
        return null;
    }

    /** The longest phrase that begins with the token, null for none. */
    @Nullable Found from(Tokens tokens, int i) {
        var longest = longestByFirst.getOrDefault(tokens.at(i).word(), 0);
        for (int length = Math.min(longest, tokens.size() - i); length > 0; length--) {
            var value = value(key(tokens, i, i + length));
            if (value != null) {
                return new Found(length, value);
            }
        }
        return null;
    }

    private @Nullable String value(String key) {
        var value = values.get(key);
        return value == null && VietnameseText.isAscii(key) ? bare.get(key) : value;
    }

    /** The tokens as a list writes them: blanks only where the sentence has some. */
    private static String key(Tokens tokens, int from, int to) {
        if (to - from == 1) {
            return tokens.at(from).word();
        }
        var key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i > from && tokens.at(i).blankBefore() ? " " : "")
                    .append(tokens.at(i).word());
        }
        return key.toString();
    }
}
