package vn.duthao.numerals;

/**
 * A piece of a sentence between blanks or marks.
 *
 * @param text as written
 * @param word the comparable form of letters, the text itself for others
 * @param blankBefore whether a blank, or nothing, stands before it
 * @param lineStart whether it is the first of its line
 */
record Token(
        Kind kind,
        int start,
        int end,
        String text,
        String word,
        boolean blankBefore,
        boolean lineStart) {

    enum Kind {
        /** Letters only. */
        WORD,
        /** Digits, with dots and commas between digits. */
        NUMBER,
        /** Letters and digits glued together: QH15, 21a, t6. */
        CODE,
        /** A web or e-mail address. */
        ADDRESS,
        /** A single mark. */
        MARK,
        /** Beyond the ends of the sentence. */
        NOTHING
    }

    static final Token NOTHING = new Token(Kind.NOTHING, 0, 0, "", "", true, true);

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }

    /** The word, or in text without diacritics the word without its own. */
    boolean isWord(String expected) {
        return kind == Kind.WORD && (word.equals(expected) || isBare(expected));
    }

    private boolean isBare(String expected) {
        return word.length() == expected.length()
                && VietnameseText.isAscii(word)
                && VietnameseText.folded(expected).equals(word);
    }

    /** Digits only, no sign within. */
    boolean isWhole() {
        return kind == Kind.NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The number of a short whole token, -1 for any other. */
    int small() {
        return isWhole() && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }

    /** Four digits that can name a year of our time. */
    boolean isYear() {
        return text.length() == 4 && small() >= 1900 && small() < 2200;
    }
}
