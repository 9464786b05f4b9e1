package vn.duthao.check;

/**
 * A word, a mark or a number of a sentence.
 *
 * @param word lower case, tone marks in the modern place, abbreviations written out (their words
 *     share the offsets of the abbreviation); a mark is itself
 * @param start first UTF-16 offset in the sentence
 * @param end offset after the last character
 * @param number index of the figure it stands for, -1 for none
 */
record Token(Kind kind, String word, int start, int end, int number) {

    /** What a token is. */
    enum Kind {
        WORD,
        MARK,
        /** A figure that may state a statistic. */
        FIGURE,
        /** A date, a document number, a period, a name. */
        OTHER
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && word.equals(mark);
    }

    /** Another word at its place. */
    Token withWord(String other) {
        return new Token(kind, other, start, end, number);
    }
}
