package vn.duthao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases and what they mean; the longest one at a place is found. */
final class PhraseTable<T> {

    /**
     * A phrase found.
     *
     * @param from index of its first word
     * @param to index after its last word
     */
    record Match<T>(T value, int from, int to) {}

    private final Map<String, T> phrases = new HashMap<>();

    /** Words of the longest phrase by its first word. */
    private final Map<String, Integer> lengths = new HashMap<>();

    private int longest;

    /** Adds a phrase, given as its words; a later meaning replaces an earlier one. */
    void put(List<String> words, T value) {
        phrases.put(String.join(" ", words), value);
        longest = Math.max(longest, words.size());
        lengths.merge(words.getFirst(), words.size(), Math::max);
    }

    /** What the phrase means, null where it is not known. */
    @Nullable T get(List<String> words) {
        return phrases.get(String.join(" ", words));
    }

    /** The longest phrase that begins at the word, null where none does. */
    @Nullable Match<T> at(List<String> words, int from) {
        Match<T> found = null;
        var most = from < words.size() ? lengths.getOrDefault(words.get(from), 0) : 0;
        var phrase = new StringBuilder();
        for (var to = from; to < words.size() && to - from < most; to++) {
            phrase.append(to == from ? "" : " ").append(words.get(to));
            var value = phrases.get(phrase.toString());
            if (value != null) {
                found = new Match<>(value, from, to + 1);
            }
        }
        return found;
    }

    /** The longest phrase that ends before the word, null where none does. */
    @Nullable Match<T> before(List<String> words, int to) {
        for (var from = Math.max(0, to - longest); from < to; from++) {
            var value = phrases.get(String.join(" ", words.subList(from, to)));
            if (value != null) {
                return new Match<>(value, from, to);
            }
        }
        return null;
    }

    /** The phrases from left to right, not overlapping. */
    List<Match<T>> all(List<String> words) {
        var found = new java.util.ArrayList<Match<T>>();
        for (var i = 0; i < words.size(); ) {
            var match = at(words, i);
            if (match == null) {
                i++;
            } else {
                found.add(match);
                i = match.to();
            }
        }
        return found;
    }

    /** Whether one of the phrases stands in the words. */
    boolean anyIn(List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            if (at(words, i) != null) {
                return true;
            }
        }
        return false;
    }
}
