package vn.duthao.report.reading.scan;

import java.util.HashMap;
import java.util.Map;
import vn.duthao.numerals.VietnameseText;

/**
 * What a scanner that does not know Vietnamese makes of its letters: none, one or two characters
 * for each, with their costs (negative natural logarithms of probabilities).
 */
final class LetterConfusions {

    private static final double LOST = 0.2;
    private static final double SAME_LETTER = 18;
    private static final double ANY_LETTER = 0.02;
    private static final double TWICE = 0.1;
    private static final double ANY_TWO = 0.002;
    private static final double ADDED = 20;

    private final Map<Character, Map<String, Double>> counts = new HashMap<>();
    private final Map<Character, Double> totals = new HashMap<>();
    private final Map<Character, Map<String, Double>> costs = new HashMap<>();

    LetterConfusions() {
        for (var line : Resource.rows("/report/scanned-letters.tsv")) {
            var fields = line.split("\t", -1);
            var letter = fields[0].charAt(0);
            var count = Double.parseDouble(fields[2]);
            counts.computeIfAbsent(letter, _ -> new HashMap<>())
                    .merge(fields[1], count, Double::sum);
            totals.merge(letter, count, Double::sum);
        }
    }

    /** The cost of a letter of a word being written so. */
    double cost(char letter, String written) {
        return costs.computeIfAbsent(letter, _ -> new HashMap<>())
                .computeIfAbsent(written, w -> measured(letter, w));
    }

    private double measured(char letter, String written) {
        var count = counts.getOrDefault(letter, Map.of()).getOrDefault(written, 0.0);
        var share = count + expected(letter, written);
        return -Math.log(share / (totals.getOrDefault(letter, 0.0) + ADDED));
    }

    /** What is added to the count, for what was not measured may occur. */
    private static double expected(char letter, String written) {
        var bare = VietnameseText.folded(String.valueOf(letter));
        return switch (written.length()) {
            case 0 -> LOST;
            case 1 -> ANY_LETTER + (VietnameseText.folded(written).equals(bare) ? SAME_LETTER : 0);
            default -> ANY_TWO + (VietnameseText.folded(written).contains(bare) ? TWICE : 0);
        };
    }
}
