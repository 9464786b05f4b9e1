package vn.duthao.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word with the fewest slips; of equally near ones the first. Case, diacritics and
     * separators do not count.
     *
     * @return empty where more than a third of the letters differ
     */
    public static Optional<String> to(String word, Collection<String> known) {
        var folded = Folded.of(word);
        return known.stream()
                .map(k -> new Candidate(k, distance(folded, Folded.of(k))))
                .filter(c -> c.distance() <= Math.max(1, folded.length() / 3))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

    /** Damerau's distance: a changed, missing or additional letter, or two swapped neighbours. */
    static int distance(String a, String b) {
        var table = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cheapest(int[][] table, String a, String b, int i, int j) {
        var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var missing = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        var cheapest = Math.min(table[i - 1][j - 1] + change, missing);
        var swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cheapest, table[i - 2][j - 2] + 1) : cheapest;
    }
}
