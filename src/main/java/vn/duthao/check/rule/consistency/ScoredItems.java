package vn.duthao.check.rule.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.duthao.check.PlacedSentence;

/**
 * Items with a score and its maximum each, parted by semicolons, after the count of what they are:
 * "02 trong 05 tiêu chí chưa đạt điểm tối đa: Sáng kiến (1,25/1,5 điểm); Kiểm tra (1,75/2 điểm)".
 */
final class ScoredItems {

    private static final Pattern ITEM =
            Pattern.compile("\\p{L}[^()]*\\(\\d+(?:,\\d+)?/\\d+(?:,\\d+)? điểm[^()]*\\)\\.?");

    /** No longer list is read. */
    private static final int MOST_CHARACTERS = 10_000;

    /** Who miscounts does so by one or two; else something else was counted. */
    private static final int MOST_ASTRAY = 2;

    private ScoredItems() {}

    /** The list to the sentence's end that begins after its last colon, empty where none does. */
    static Optional<Listing> of(PlacedSentence sentence) {
        var text = sentence.text();
        var start = text.lastIndexOf(':') + 1;
        if (start == 0 || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var items = List.of(text.substring(start).split(";", -1));
        return items.stream().allMatch(ScoredItems::isOne)
                ? StatedCount.before(sentence, start)
                        .filter(c -> Math.abs(c.count() - items.size()) <= MOST_ASTRAY)
                        .map(c -> new Listing(sentence, c, items.size()))
                : Optional.empty();
    }

    /** It stands for one thing and has its score. */
    private static boolean isOne(String item) {
        return ITEM.matcher(item.strip()).matches() && !Said.OTHERS.opens(item.strip());
    }
}
