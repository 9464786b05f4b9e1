package vn.duthao.check.rule.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.duthao.check.PlacedSentence;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;

/**
 * A count directly before the list of what is counted: "08 tiêu chí:", "06 văn bản, gồm:".
 *
 * @param noun the words that are counted
 */
record StatedCount(NumericSpan span, int count, String noun) {

    private static final int MOST = 60;
    private static final int MOST_WORDS = 10;
    private static final int MOST_CHARACTERS = 200;
    private static final Pattern MARKS = Pattern.compile("[,:(\\s]+$");
    private static final Pattern OTHERWISE = Pattern.compile("[;.)]|\\d");

    /** The count whose list begins at the offset, empty where none does. */
    static Optional<StatedCount> before(PlacedSentence sentence, int offset) {
        var before = sentence.spans().stream().filter(s -> s.end() <= offset).toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return of(counted(before, sentence.text()), before.getLast().end(), offset, sentence);
    }

    /** The last; of "02 trong 05 tiêu chí" the first are listed. */
    private static NumericSpan counted(List<NumericSpan> before, String text) {
        if (before.size() > 1) {
            var part = before.get(before.size() - 2);
            if (Said.AMONG.is(text.substring(part.end(), before.getLast().start()))) {
                return part;
            }
        }
        return before.getLast();
    }

    private static Optional<StatedCount> of(
            NumericSpan span, int from, int offset, PlacedSentence sentence) {
        var between = sentence.text().substring(from, offset);
        if (!(span.reading() instanceof Reading.Quantity quantity)
                || quantity.percent()
                || quantity.decimals() > 0
                || span.qualifier() != Qualifier.NONE
                || quantity.value().intValue() > MOST
                || quantity.value().signum() == 0) {
            return Optional.empty();
        }
        var noun = between.length() > MOST_CHARACTERS ? "" : noun(between);
        return noun.isEmpty() || noun.split(" ", -1).length > MOST_WORDS || isOther(noun)
                ? Optional.empty()
                : Optional.of(new StatedCount(span, quantity.value().intValue(), noun));
    }

    /** The words between the count and its list; empty where no mark or word leads to the list. */
    private static String noun(String between) {
        var bare = MARKS.matcher(between.strip()).replaceFirst("");
        var noun = Said.LISTED.withoutAtEnd(bare);
        var leads = bare.length() < between.strip().length() || noun.length() < bare.length();
        return leads ? MARKS.matcher(noun).replaceFirst("").strip() : "";
    }

    private static boolean isOther(String noun) {
        return OTHERWISE.matcher(noun).find() || Said.SINGLE.in(noun);
    }
}
