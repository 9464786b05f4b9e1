package vn.duthao.evaluation.reading;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.reading.TextRestorer;

/**
 * A garbled text held against the clean one, syllable by syllable in order, small and capital
 * letters alike.
 *
 * @param document its name
 * @param syllables of the clean text
 * @param before of them right in the garbled text
 * @param after likewise in the restored text
 * @param marked syllables of the restored text that are marked as doubtful
 * @param numbersKept every number of the garbled text is one of the restored text, in order
 */
record RestoredText(
        String document, int syllables, int before, int after, int marked, boolean numbersKept) {

    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}+");

    /** Digits between no letters. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])\\d[\\d.,/]*\\d(?![\\p{L}\\d])");

    /** The garbled text restored and compared. */
    static RestoredText of(String document, String clean, String garbled, TextRestorer restorer) {
        var restored = restorer.restore(garbled);
        var plain = restored.text().replace(TextRestorer.DOUBT, "");
        var wanted = found(SYLLABLE, clean);
        return new RestoredText(
                document,
                wanted.size(),
                right(wanted, found(SYLLABLE, garbled)),
                right(wanted, found(SYLLABLE, plain)),
                restored.unsure(),
                found(NUMBER, garbled).equals(found(NUMBER, plain)));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(VietnameseText.nfc(text).toLowerCase(Locale.of("vi")))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** How many of the wanted stand in the others in order. */
    private static int right(List<String> wanted, List<String> others) {
        var wrong =
                DiffUtils.diff(wanted, others).getDeltas().stream()
                        .map(AbstractDelta::getSource)
                        .flatMapToInt(chunk -> IntStream.range(0, chunk.getLines().size()))
                        .count();
        return wanted.size() - (int) wrong;
    }
}
