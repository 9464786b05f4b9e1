package vn.duthao.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that a misspelt one was probably meant to be. */
final class Nearest {

    private Nearest() {}

    /**
     * The known word with the fewest letters changed; of equally near ones the first. Case,
     * diacritics and separators do not count.
     *
     * @return empty where more than a third of the letters differ
     */
    static Optional<String> to(String word, Collection<String> known) {
        var folded = Folded.of(word);
        return known.stream()
                .map(k -> new Candidate(k, distance(folded, Folded.of(k))))
                .filter(c -> c.distance() <= Math.max(1, folded.length() / 3))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        var above = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            above = nextRow(a.charAt(i - 1), b, above, i);
        }
        return above[b.length()];
    }

    private static int[] nextRow(char letter, String b, int[] above, int i) {
        var row = new int[above.length];
        row[0] = i;
        for (var j = 1; j < row.length; j++) {
            var change = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
