package vn.duthao.check.rule.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.check.Claim;
import vn.duthao.check.Finding;
import vn.duthao.check.Place;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/**
 * A word of direction in a sentence.
 *
 * @param rise it tells a rise, else a fall
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Direction(boolean rise, int start, int end) {

    /** Finds words of direction. */
    static final class Reader {

        /** Words that make the next one no direction are no longer, in characters. */
        private static final int WORDS_BEFORE = 20;

        private final Pattern any;
        private final Pattern rise;

        Reader(FigureVocabulary vocabulary) {
            any = vocabulary.pattern("{no-direction}|(?<direction>{rise}|{fall})");
            rise = vocabulary.pattern("{rise}");
        }

        /** The last direction that lies between the offsets, empty where none does. */
        Optional<Direction> last(String text, int from, int to) {
            return all(text, from, to).reduce((_, later) -> later);
        }

        /**
         * The direction that begins at the offset and ends before the other; empty where the words
         * before make it none: "không giảm".
         */
        Optional<Direction> at(String text, int start, int to) {
            return all(text, Math.max(0, start - WORDS_BEFORE), to)
                    .filter(d -> d.start() == start)
                    .findFirst();
        }

        private Stream<Direction> all(String text, int from, int to) {
            var matcher = any.matcher(text).region(from, to);
            matcher.useTransparentBounds(true);
            return matcher.results()
                    .filter(m -> m.group("direction") != null)
                    .map(m -> new Direction(rise.matcher(m.group()).matches(), m.start(), m.end()));
        }
    }

    /** Whether a change from one value to another is one of the other direction, or none. */
    boolean isContradicted(BigDecimal before, BigDecimal now) {
        return rise ? now.compareTo(before) <= 0 : now.compareTo(before) >= 0;
    }

    /** "tăng" or "giảm" in the language of the report: what should stand there. */
    String opposite() {
        return rise ? "giảm" : "tăng";
    }

    /** Its word, lower case. */
    String word(Place place) {
        return place.sentence().substring(start, end).toLowerCase(Locale.of("vi"));
    }

    /** A finding about the word alone. */
    Finding finding(Place place, Notice message, List<String> evidence) {
        return Findings.of(
                DirectionDiffers.ID,
                Severities.of(DirectionDiffers.ID),
                place,
                start,
                end,
                message,
                opposite(),
                evidence);
    }

    /** The direction with the figure that follows it. */
    Direction with(Claim claim) {
        return new Direction(rise, start, claim.end());
    }
}
