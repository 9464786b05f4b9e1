package vn.duthao.check.rule.leftover;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.check.Memo;
import vn.duthao.numerals.VietnameseText;

/**
 * A word or a mark of a sentence.
 *
 * @param text as written
 * @param form in which words are compared; a mark is itself
 * @param start first UTF-16 offset in the sentence
 * @param end offset after the last character
 */
record Word(String text, String form, int start, int end) {

    /** Marks that stand inside a word: "KH&CN", "24/7". */
    private static final String JOINTS = "&/";

    /** Several rules read the same sentence, one after the other. */
    private static final Memo<String, List<Word>> READ = new Memo<>(2_000, Word::read);

    /** The words and marks of a text, in order. */
    static List<Word> of(String text) {
        return READ.get(text);
    }

    /** Likewise, read anew. */
    static List<Word> read(String text) {
        var words = new ArrayList<Word>();
        for (var i = 0; i < text.length(); ) {
            var end = end(text, i);
            if (!VietnameseText.isBlank(text.charAt(i))) {
                var word = text.substring(i, end);
                words.add(new Word(word, VietnameseText.comparable(word), i, end));
            }
            i = end;
        }
        return List.copyOf(words);
    }

    private static int end(String text, int from) {
        var end = from;
        while (end < text.length() && (isLetter(text, end) || end > from && isJoint(text, end))) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    private static boolean isLetter(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean isJoint(String text, int i) {
        return JOINTS.indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && isLetter(text, i + 1);
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }
}
