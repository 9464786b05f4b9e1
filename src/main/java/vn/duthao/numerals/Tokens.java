package vn.duthao.numerals;

import java.util.List;

/** A sentence cut into tokens. Positions outside it hold {@link Token#NOTHING}. */
record Tokens(String sentence, List<Token> all) {

    static final String DASHES = "-–—−";

    Tokens {
        all = List.copyOf(all);
    }

    Token at(int i) {
        return i >= 0 && i < all.size() ? all.get(i) : Token.NOTHING;
    }

    int size() {
        return all.size();
    }

    /** Whether the token follows the one before without a blank. */
    boolean glued(int i) {
        return i > 0 && i < all.size() && !at(i).blankBefore();
    }

    boolean isDash(int i) {
        return at(i).isMark(DASHES);
    }

    boolean isSlash(int i) {
        return at(i).isMark("/");
    }

    /** The sentence from the first token to the one before the last. */
    String text(int from, int to) {
        return sentence.substring(at(from).start(), at(to - 1).end());
    }

    /** A span over the tokens, without qualifier. */
    NumericSpan span(int from, int to, Reading reading) {
        return span(at(from).start(), at(to - 1).end(), reading, Qualifier.NONE);
    }

    NumericSpan span(int start, int end, Reading reading, Qualifier qualifier) {
        return new NumericSpan(start, end, sentence.substring(start, end), reading, qualifier);
    }
}
