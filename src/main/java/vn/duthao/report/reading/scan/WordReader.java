package vn.duthao.report.reading.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.duthao.numerals.VietnameseText;

/** Finds the known words that a scan may have made a piece of. */
final class WordReader {

    /**
     * A word that may stand there.
     *
     * @param word its number in the model
     * @param cost of the scan making this piece of it
     */
    record Reading(int word, double cost) {}

    /** Where a piece would cost more it is not read. */
    static final double MOST = 13;

    private static final int READINGS = 12;
    private static final int MOST_APART = 2;
    private static final int LONGEST = 12;
    private static final int WIDEST = 2;

    /** Bound against hostile input: pieces of further kinds are not read. */
    private static final int MOST_KINDS = 20_000;

    private final WordModel model;
    private final LetterConfusions confusions = new LetterConfusions();
    private final Map<String, List<Reading>> read = new HashMap<>();

    /** By their letters, so that what words begin with alike is compared once. */
    private final List<String> words;

    WordReader(WordModel model) {
        this.model = model;
        this.words = model.words().stream().sorted().toList();
    }

    /** The likeliest words, best first; none where nothing known comes near. */
    List<Reading> readings(String piece) {
        var lower = VietnameseText.nfc(piece).toLowerCase(java.util.Locale.ROOT);
        if (lower.length() > LONGEST || read.size() > MOST_KINDS && !read.containsKey(lower)) {
            return List.of();
        }
        return read.computeIfAbsent(lower, this::compared);
    }

    private List<Reading> compared(String piece) {
        var found = new ArrayList<Reading>();
        var comparison = new Comparison(piece);
        for (var word : words) {
            if (Math.abs(word.length() - piece.length()) <= MOST_APART) {
                var cost = comparison.cost(word);
                if (cost < MOST) {
                    found.add(new Reading(model.of(word), cost));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Reading::cost).thenComparingInt(Reading::word));
        return List.copyOf(found.subList(0, Math.min(READINGS, found.size())));
    }

    /** A piece compared with words, one after the other. */
    private final class Comparison {

        private final String piece;
        private final Map<Character, double[][]> costs = new HashMap<>();

        /** After each letter of the word before, as far as it was compared: the least costs. */
        private final List<double[]> after = new ArrayList<>();

        private String before = "";

        Comparison(String piece) {
            this.piece = piece;
            var none = new double[piece.length() + 1];
            Arrays.fill(none, MOST);
            none[0] = 0;
            after.add(none);
        }

        /** The least cost over all ways to part the piece among the letters of the word. */
        double cost(String word) {
            var same = Math.min(common(word, before), after.size() - 1);
            after.subList(same + 1, after.size()).clear();
            before = word;
            while (isWithin(after.getLast()) && after.size() <= word.length()) {
                var letter = word.charAt(after.size() - 1);
                var least = costs.computeIfAbsent(letter, c -> costs(c, piece));
                after.add(next(least, after.getLast()));
            }
            return after.size() > word.length() ? after.getLast()[piece.length()] : MOST;
        }
    }

    private static int common(String one, String other) {
        var most = Math.min(one.length(), other.length());
        var same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean isWithin(double[] costs) {
        return Arrays.stream(costs).anyMatch(cost -> cost < MOST);
    }

    /** The costs of a letter for no, one and two characters from each place of the piece on. */
    private double[][] costs(char letter, String piece) {
        var costs = new double[piece.length() + 1][WIDEST + 1];
        for (var from = 0; from <= piece.length(); from++) {
            Arrays.fill(costs[from], MOST);
            for (var n = 0; n <= Math.min(WIDEST, piece.length() - from); n++) {
                costs[from][n] = confusions.cost(letter, piece.substring(from, from + n));
            }
        }
        return costs;
    }

    private static double[] next(double[][] costs, double[] before) {
        var after = new double[before.length];
        Arrays.fill(after, MOST);
        for (var from = 0; from < before.length; from++) {
            for (var n = 0; before[from] < MOST && n <= WIDEST && from + n < before.length; n++) {
                after[from + n] = Math.min(after[from + n], before[from] + costs[from][n]);
            }
        }
        return after;
    }
}
