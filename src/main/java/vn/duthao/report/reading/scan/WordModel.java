package vn.duthao.report.reading.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.duthao.numerals.VietnameseText;

/**
 * Which words Vietnamese offices write, and which after which: counts of pairs, smoothed after
 * Witten and Bell. Costs are negative natural logarithms of probabilities.
 */
final class WordModel {

    /** A number, whatever its value. */
    static final int NUMBER = 0;

    /** The end of a clause, and the begin of the next. */
    static final int END = 1;

    /** A word that is not known. */
    static final int UNKNOWN = 2;

    private static final String PAIRS = "/report/word-pairs.tsv";
    private static final double ADDED = 0.3;
    private static final double COST_OF_UNKNOWN = 8;
    private static final int SHIFT = 20;

    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<Integer> followers = new ArrayList<>();
    private final double total;

    /** Holds the model, read when it is first needed. */
    private static final class Holder {
        private static final WordModel BUNDLED = new WordModel(List.of());
    }

    private WordModel(List<String> learned) {
        List.of("#", ".", "?").forEach(this::id);
        Resource.rows(PAIRS).forEach(this::add);
        learned.forEach(this::add);
        total = counts.stream().mapToInt(Integer::intValue).sum() + ADDED * words.size();
        words().forEach(w -> folded.add(VietnameseText.folded(w)));
    }

    /** The model of the program. */
    static WordModel bundled() {
        return Holder.BUNDLED;
    }

    /** The model of the program with what was counted besides. */
    static WordModel with(WordCounts learned) {
        return new WordModel(learned.rows());
    }

    private void add(String line) {
        var fields = line.split("\t", -1);
        var word = id(fields[0]);
        counts.set(word, counts.get(word) + Integer.parseInt(fields[1]));
        for (var i = 2; i + 1 < fields.length; i += 2) {
            var pair = key(word, id(fields[i]));
            if (!pairs.containsKey(pair)) {
                followers.set(word, followers.get(word) + 1);
            }
            pairs.merge(pair, Integer.parseInt(fields[i + 1]), Integer::sum);
        }
    }

    private int id(String word) {
        return ids.computeIfAbsent(
                word,
                w -> {
                    words.add(w);
                    counts.add(0);
                    followers.add(0);
                    return words.size() - 1;
                });
    }

    private static long key(int word, int next) {
        return (long) word << SHIFT | next;
    }

    /** The known words, lower case. */
    List<String> words() {
        return words.subList(UNKNOWN + 1, words.size());
    }

    /** The number of a known word, {@link #UNKNOWN} for any other. */
    int of(String word) {
        return ids.getOrDefault(word, UNKNOWN);
    }

    /** The word of a number. */
    String word(int id) {
        return words.get(id);
    }

    /** Whether it is a known word in lower case. */
    boolean knows(String word) {
        return of(word) > UNKNOWN;
    }

    /** Whether a known word has these letters but for its marks. */
    boolean knowsFolded(String bare) {
        return folded.contains(bare);
    }

    /** Whether the word was seen after the other. */
    boolean follows(int word, int next) {
        return pairs.containsKey(key(word, next));
    }

    /** The cost of the word after the other. */
    double cost(int word, int next) {
        if (next == UNKNOWN) {
            return COST_OF_UNKNOWN;
        }
        double count = counts.get(word);
        double kinds = followers.get(word);
        var alone = (counts.get(next) + ADDED) / total;
        if (count == 0) {
            return -Math.log(alone);
        }
        var pair = pairs.getOrDefault(key(word, next), 0);
        return -Math.log((pair + kinds * alone) / (count + kinds));
    }
}
