package vn.duthao.check.rule.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
        private final Pattern any;
        private final Pattern rise;

        Reader(FigureVocabulary vocabulary) {
            any = vocabulary.pattern("{no-direction}|(?<direction>{rise}|{fall})");
            rise = vocabulary.pattern("{rise}");
        }

        /** The last direction that lies between the offsets, empty where none does. */
        Optional<Direction> last(String text, int from, int to) {
            var matcher = any.matcher(text).region(from, to);
            matcher.useTransparentBounds(true);
            Direction last = null;
            while (matcher.find()) {
                last =
                        matcher.group("direction") == null
                                ? last
                                : new Direction(
                                        rise.matcher(matcher.group()).matches(),
                                        matcher.start(),
                                        matcher.end());
            }
            return Optional.ofNullable(last);
        }

        /** The first one. */
        Optional<Direction> first(String text, int from, int to) {
            var matcher = any.matcher(text).region(from, to);
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                if (matcher.group("direction") != null) {
                    return Optional.of(
                            new Direction(
                                    rise.matcher(matcher.group()).matches(),
                                    matcher.start(),
                                    matcher.end()));
                }
            }
            return Optional.empty();
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
