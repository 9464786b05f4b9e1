package vn.duthao.evaluation.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.duthao.numerals.VietnameseText;

/**
 * How close a text is to the one that people wrote: the F-score of their character n-grams, n from
 * 1 to 6, white space left out, recall weighing twice as much as precision (M. Popović, "chrF:
 * character n-gram F-score for automatic MT evaluation", WMT 2015). Counts of several texts can be
 * added up.
 *
 * @param orders the counts of each n, from 1
 */
record Chrf(List<Order> orders) {

    private static final int LONGEST = 6;
    private static final double BETA = 2;

    /** Nothing counted yet. */
    static final Chrf NONE = of("", "");

    Chrf {
        orders = List.copyOf(orders);
    }

    /**
     * The n-grams of one length.
     *
     * @param common in both texts, each as often as in the one that has it less often
     * @param drafted in the draft
     * @param written in the text that people wrote
     */
    record Order(long common, long drafted, long written) {
        private Order plus(Order other) {
            return new Order(
                    common + other.common, drafted + other.drafted, written + other.written);
        }
    }

    static Chrf of(String drafted, String written) {
        var one = VietnameseText.nfc(drafted).replaceAll("\\s+", "");
        var other = VietnameseText.nfc(written).replaceAll("\\s+", "");
        return new Chrf(
                IntStream.rangeClosed(1, LONGEST).mapToObj(n -> order(one, other, n)).toList());
    }

    /** The counts of both. */
    Chrf plus(Chrf other) {
        var sums = new ArrayList<Order>();
        for (var i = 0; i < LONGEST; i++) {
            sums.add(orders.get(i).plus(other.orders.get(i)));
        }
        return new Chrf(sums);
    }

    /** From 0 to 1; 0 where one text is empty. Lengths that one text is too short for are out. */
    double value() {
        var counted = orders.stream().filter(o -> o.drafted > 0 && o.written > 0).toList();
        var precision =
                counted.stream()
                        .mapToDouble(o -> (double) o.common / o.drafted)
                        .average()
                        .orElse(0);
        var recall =
                counted.stream()
                        .mapToDouble(o -> (double) o.common / o.written)
                        .average()
                        .orElse(0);
        var weighed = BETA * BETA * precision + recall;
        return weighed == 0 ? 0 : (1 + BETA * BETA) * precision * recall / weighed;
    }

    private static Order order(String one, String other, int n) {
        var drafted = grams(one, n);
        var written = grams(other, n);
        var common = 0L;
        for (var gram : drafted.entrySet()) {
            common += Math.min(gram.getValue(), written.getOrDefault(gram.getKey(), 0));
        }
        return new Order(
                common, Math.max(0, one.length() - n + 1), Math.max(0, other.length() - n + 1));
    }

    private static Map<String, Integer> grams(String text, int n) {
        var grams = new HashMap<String, Integer>();
        for (var at = 0; at + n <= text.length(); at++) {
            grams.merge(text.substring(at, at + n), 1, Integer::sum);
        }
        return grams;
    }
}
