package vn.duthao.report.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What holds for any text of an office: its normal form and the look of its letters. */
final class Wording {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r\\f]]");

    /** Hyphens that look as the usual one does: they differ in where a line may break. */
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Wording() {}

    /** NFC, single blanks, none at the ends, no invisible characters, one kind of hyphen. */
    static String normalise(String text) {
        var visible = HYPHENS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("-");
        return Normalizer.normalize(
                BLANKS.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** It has a letter and no lower-case one. */
    static boolean capital(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** It has a letter or digit. */
    static boolean worded(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean endsWithAny(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
