package vn.duthao.check.rule.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands just before or after an offset. Looks a bounded distance far, so that a sentence of
 * any length is read in linear time.
 */
final class Nearby {

    private static final int REACH = 240;

    private Nearby() {}

    /** The match that begins at the offset; nothing is matched yet where there is none. */
    static Matcher at(Pattern pattern, String text, int offset) {
        var matcher = pattern.matcher(text);
        matcher.region(offset, Math.min(text.length(), offset + REACH));
        return matcher.useTransparentBounds(true);
    }

    /** The text before the offset. */
    static String before(String text, int offset) {
        return text.substring(Math.max(0, offset - REACH), offset);
    }

    /** The text from the offset on. */
    static String after(String text, int offset) {
        return text.substring(offset, Math.min(text.length(), offset + REACH));
    }

    /** The text on both sides of the offset. */
    static String around(String text, int offset) {
        return before(text, offset) + after(text, offset);
    }
}
