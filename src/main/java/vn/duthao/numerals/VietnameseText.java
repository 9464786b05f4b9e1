package vn.duthao.numerals;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spellings of the same Vietnamese text brought together. Every method but {@link #singleBlanks}
 * keeps the length of NFC text, so offsets stay valid.
 */
public final class VietnameseText {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** The letters that begin the rimes oa, oe and uy, with every tone. */
    private static final String GLIDES = "oòóỏõọuùúủũụOÒÓỎÕỌUÙÚỦŨỤ";

    /** The letters that end them. */
    private static final String ENDS = "aàáảãạeèéẻẽẹyỳýỷỹỵAÀÁẢÃẠEÈÉẺẼẸYỲÝỶỸỴ";

    private static final String PLAIN_VOWELS = "aeiouyAEIOUY";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private VietnameseText() {}

    /** The text in Unicode normal form C. */
    public static String nfc(String text) {
        return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Letters before the combining marks, and those of Vietnamese: all whole as they are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter >= '\u0300' && (letter < '\u1EA0' || letter > '\u1EF9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text in NFC with the tone mark of the open rimes oa, oe, uy on the first vowel and of the
     * closed ones on the second: hoà becomes hòa, thuỷ thủy, hòan hoàn; quý stays.
     */
    public static String canonicalTones(String text) {
        var whole = nfc(text);
        var first = 0;
        while (first < whole.length() && GLIDES.indexOf(whole.charAt(first)) < 0) {
            first++;
        }
        if (first == whole.length()) {
            return whole;
        }
        var letters = new StringBuilder(whole);
        for (int i = first; i + 1 < letters.length(); i++) {
            if (GLIDES.indexOf(letters.charAt(i)) >= 0
                    && ENDS.indexOf(letters.charAt(i + 1)) >= 0) {
                moveTone(letters, i);
            }
        }
        return letters.toString();
    }

    /** Lower case, NFC, canonical tone marks: the form in which words are compared. */
    public static String comparable(String text) {
        return canonicalTones(nfc(text).toLowerCase(VIETNAMESE));
    }

    /** Lower case without any diacritic; đ becomes d. */
    public static String folded(String text) {
        return withoutMarks(nfc(text).toLowerCase(VIETNAMESE));
    }

    /** The text without diacritics, its case kept; đ becomes d. */
    public static String withoutMarks(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            var letter = apart.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                bare.append(letter == 'đ' ? 'd' : letter == 'Đ' ? 'D' : letter);
            }
        }
        return bare.toString();
    }

    /** The text without blanks at its ends and with one blank for every stretch of blanks. */
    public static String singleBlanks(String text) {
        var squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (!isBlank(letter)) {
                squeezed.append(letter);
            } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        var length = squeezed.length();
        var trailing = length > 0 && squeezed.charAt(length - 1) == ' ';
        return squeezed.substring(0, trailing ? length - 1 : length);
    }

    /** Whether the text has no letter beyond those of English. */
    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** White space of any kind: no-break blanks, zero-width blanks and line ends too. */
    public static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\u200B'
                || letter == '\uFEFF';
    }

    private static void moveTone(StringBuilder letters, int i) {
        var first = parts(letters.charAt(i));
        var second = parts(letters.charAt(i + 1));
        if (!isGlide(first, second) || afterQ(letters, i)) {
            return;
        }
        var next = i + 2 < letters.length() ? letters.charAt(i + 2) : ' ';
        if (!Character.isLetter(next) && second.length() == 2 && first.length() == 1) {
            place(letters, i, first + second.charAt(1), second.substring(0, 1));
        } else if (isConsonant(next) && first.length() == 2 && second.length() == 1) {
            place(letters, i, first.substring(0, 1), second + first.charAt(1));
        }
    }

    private static boolean isGlide(String first, String second) {
        return switch ("" + Character.toLowerCase(first.charAt(0)) + second.charAt(0)) {
            case "oa", "oA", "oe", "oE", "uy", "uY" -> isToned(first) && isToned(second);
            default -> false;
        };
    }

    /** One letter with at most a tone: no circumflex, breve or horn. */
    private static boolean isToned(String parts) {
        return parts.length() == 1 || parts.length() == 2 && TONES.indexOf(parts.charAt(1)) >= 0;
    }

    private static boolean afterQ(StringBuilder letters, int i) {
        return i > 0 && Character.toLowerCase(letters.charAt(i - 1)) == 'q';
    }

    private static boolean isConsonant(char next) {
        return Character.isLetter(next) && PLAIN_VOWELS.indexOf(parts(next).charAt(0)) < 0;
    }

    private static void place(StringBuilder letters, int i, String first, String second) {
        letters.setCharAt(i, nfc(first).charAt(0));
        letters.setCharAt(i + 1, nfc(second).charAt(0));
    }

    private static String parts(char letter) {
        return letter < '\u0080'
                ? String.valueOf(letter)
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    }
}
