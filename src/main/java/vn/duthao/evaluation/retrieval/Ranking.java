package vn.duthao.evaluation.retrieval;

import java.util.Comparator;
import java.util.List;

/**
 * What was found for a query, as grades.
 *
 * @param found grades of what was found, best first
 * @param ideal grades of everything labelled
 */
record Ranking(List<Integer> found, List<Integer> ideal) {

    Ranking {
        found = List.copyOf(found);
        ideal = ideal.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Whether one of the first so many serves. */
    boolean hit(int first) {
        return found.stream().limit(first).anyMatch(grade -> grade >= LabelledQuery.SERVES);
    }

    /**
     * Normalised discounted cumulated gain of the first so many (K. Järvelin and J. Kekäläinen, ACM
     * Transactions on Information Systems 20, 2002), with the gain 2^grade − 1; from 0 to 1.
     */
    double gain(int first) {
        var best = discounted(ideal, first);
        return best == 0 ? 0 : discounted(found, first) / best;
    }

    private static double discounted(List<Integer> grades, int first) {
        var sum = 0.0;
        for (var i = 0; i < Math.min(first, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }
}
