package vn.duthao.check.rule.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.duthao.check.PlacedSentence;

/**
 * Items of a list below the count of what they are, each with its score: "mất điểm ở 03 tiêu chí,
 * gồm:" above "- Kiểm tra: đạt 1,25 điểm." Further items without score, on who mends what until
 * when, are not counted.
 */
final class ScoredBullets {

    private static final Pattern SCORED =
            Pattern.compile(
                    "\\p{L}[^:]*: (?:đạt \\d+(?:,\\d+)?(?:/\\d+(?:,\\d+)?)?"
                            + "|\\d+(?:,\\d+)?/\\d+(?:,\\d+)?) điểm\\b.*");

    /** Who miscounts does so by one or two; else something else was counted. */
    private static final int MOST_ASTRAY = 2;

    private ScoredBullets() {}

    /**
     * The items with a score that the list begins with, empty where none does.
     *
     * @param list the first sentence of each item of the list below the sentence
     */
    static Optional<Listing> of(PlacedSentence sentence, List<PlacedSentence> list) {
        var text = sentence.text();
        var scored = (int) list.stream().takeWhile(ScoredBullets::isOne).count();
        var later = list.stream().skip(scored).anyMatch(ScoredBullets::isOne);
        return scored == 0 || later || !text.endsWith(":")
                ? Optional.empty()
                : StatedCount.before(sentence, text.length())
                        .filter(c -> Math.abs(c.count() - scored) <= MOST_ASTRAY)
                        .map(c -> new Listing(sentence, c, scored));
    }

    /** It stands for one thing and has its score. */
    private static boolean isOne(PlacedSentence item) {
        return SCORED.matcher(item.text()).matches() && !Said.OTHERS.opens(item.text());
    }
}
