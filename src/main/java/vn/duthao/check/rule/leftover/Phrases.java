package vn.duthao.check.rule.leftover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Phrases to look for among the words of a sentence. Case does not count, but a phrase that begins
 * with a capital is found with a capital only.
 */
final class Phrases {

    private final Map<List<String>, String> phrases = new HashMap<>();

    /** Words of the longest phrase by its first word, and by its last. */
    private final Map<String, Integer> lengths = new HashMap<>();

    private final Map<String, Integer> lengthsByLast = new HashMap<>();

    private Phrases() {}

    static Phrases of(Collection<String> texts) {
        var phrases = new Phrases();
        texts.forEach(phrases::add);
        return phrases;
    }

    private void add(String text) {
        var forms = Word.of(text).stream().map(Word::form).toList();
        if (phrases.putIfAbsent(forms, text) == null) {
            lengths.merge(forms.getFirst(), forms.size(), Math::max);
            lengthsByLast.merge(forms.getLast(), forms.size(), Math::max);
        }
    }

    /**
     * A phrase among words.
     *
     * @param text of the phrase as it was given
     * @param from index of its first word
     * @param to index after its last
     */
    record Match(String text, int from, int to) {}

    /** The longest phrase that begins with the word at the index, null for none. */
    @org.jspecify.annotations.Nullable
    Match at(List<Word> words, int from) {
        var longest = from >= words.size() ? 0 : lengths.getOrDefault(words.get(from).form(), 0);
        for (var length = Math.min(longest, words.size() - from); length > 0; length--) {
            var text = phrases.get(forms(words, from, from + length));
            if (text != null && fits(text, words.get(from))) {
                return new Match(text, from, from + length);
            }
        }
        return null;
    }

    /** The longest phrase that ends before the word at the index, null for none. */
    @org.jspecify.annotations.Nullable
    Match before(List<Word> words, int to) {
        var longest = to == 0 ? 0 : lengthsByLast.getOrDefault(words.get(to - 1).form(), 0);
        for (var length = Math.min(longest, to); length > 0; length--) {
            var text = phrases.get(forms(words, to - length, to));
            if (text != null && fits(text, words.get(to - length))) {
                return new Match(text, to - length, to);
            }
        }
        return null;
    }

    /** Whether one of them stands among the words. */
    boolean in(List<Word> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> at(words, i) != null);
    }

    /** All of them among the words, from left to right, none inside another. */
    List<Match> all(List<Word> words) {
        var found = new ArrayList<Match>();
        for (var i = 0; i < words.size(); i++) {
            var match = at(words, i);
            if (match != null) {
                found.add(match);
                i = match.to() - 1;
            }
        }
        return found;
    }

    private static boolean fits(String phrase, Word first) {
        return !Character.isUpperCase(phrase.charAt(0)) || first.isCapital();
    }

    private static List<String> forms(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().map(Word::form).toList();
    }
}
