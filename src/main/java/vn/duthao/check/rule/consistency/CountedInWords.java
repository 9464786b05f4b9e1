package vn.duthao.check.rule.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.duthao.check.PlacedSentence;

/** "03 nhiệm vụ: một là, …; hai là, …; ba là, …". */
final class CountedInWords {

    private static final int FEWEST = 2;
    private static final List<List<Pattern>> COUNTERS =
            Said.FILE.counters().stream()
                    .map(words -> words.stream().map(CountedInWords::pattern).toList())
                    .toList();

    private CountedInWords() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])" + Pattern.quote(words) + "(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The list of the sentence that is numbered from the first word on, empty for none. */
    static Optional<Listing> of(PlacedSentence sentence) {
        var text = sentence.text();
        return COUNTERS.stream().flatMap(words -> of(sentence, text, words).stream()).findFirst();
    }

    private static Optional<Listing> of(
            PlacedSentence sentence, String text, List<Pattern> counters) {
        var start = -1;
        var from = 0;
        var counted = 0;
        for (var counter : counters) {
            var matcher = counter.matcher(text);
            if (!matcher.find(from)) {
                break;
            }
            start = counted == 0 ? matcher.start() : start;
            from = matcher.end();
            counted++;
        }
        if (counted < FEWEST || counted == counters.size() || Said.OPEN.in(text.substring(from))) {
            return Optional.empty();
        }
        var listed = counted;
        return StatedCount.before(sentence, start).map(c -> new Listing(sentence, c, listed));
    }
}
