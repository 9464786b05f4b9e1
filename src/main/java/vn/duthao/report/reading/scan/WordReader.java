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

    WordReader(WordModel model) {
        this.model = model;
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
        var costs = new HashMap<Character, double[][]>();
        for (var word : model.words()) {
            if (Math.abs(word.length() - piece.length()) <= MOST_APART) {
                var cost = cost(word, piece, costs);
                if (cost < MOST) {
                    found.add(new Reading(model.of(word), cost));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Reading::cost));
        return List.copyOf(found.subList(0, Math.min(READINGS, found.size())));
    }

    /** The least cost over all ways to part the piece among the letters of the word. */
    private double cost(String word, String piece, Map<Character, double[][]> costs) {
        var before = new double[piece.length() + 1];
        Arrays.fill(before, MOST);
        before[0] = 0;
        for (var i = 0; i < word.length(); i++) {
            before = next(costs.computeIfAbsent(word.charAt(i), c -> costs(c, piece)), before);
            if (Arrays.stream(before).min().orElse(MOST) >= MOST) {
                return MOST;
            }
        }
        return before[piece.length()];
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
