package vn.duthao.catalogue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known word that a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word with the fewest slips; of equally near ones the first. A word from which whole
     * parts between hyphens were left out is nearest. Case, diacritics and separators do not count.
     *
     * @return empty where more than a third of the letters differ
     */
    public static Optional<String> to(String word, Collection<String> known) {
        var shortened = known.stream().filter(k -> isShortened(word, k)).findFirst();
        return shortened.isPresent() ? shortened : fewestSlips(word, known);
    }

    /** "so-ke-hoach-dong-thap" for "so-ke-hoach-va-dau-tu-dong-thap". */
    private static boolean isShortened(String word, String known) {
        var parts = List.of(word.split("-"));
        var remaining = new ArrayDeque<>(List.of(known.split("-")));
        return parts.size() > 2
                && parts.stream()
                        .allMatch(
                                part -> {
                                    while (!remaining.isEmpty()) {
                                        if (remaining.removeFirst().equals(part)) {
                                            return true;
                                        }
                                    }
                                    return false;
                                });
    }

    private static Optional<String> fewestSlips(String word, Collection<String> known) {
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
