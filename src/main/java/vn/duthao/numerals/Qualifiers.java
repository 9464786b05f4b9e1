package vn.duthao.numerals;

/** Finds the loosening word of a figure. */
final class Qualifiers {

    private static final int REACH = 5;

    private Qualifiers() {}

    /**
     * The qualifier of the figure between the tokens: the words directly before it, or "từ … trở
     * lên" and "từ … trở xuống" around it.
     */
    static Qualifier around(Tokens tokens, int from, int next) {
        var found = Vocabulary.QUALIFIERS.before(tokens, from);
        if (found != null) {
            return joins(tokens.at(from - found.tokens() - 1))
                    ? Qualifier.NONE
                    : Qualifier.valueOf(found.value());
        }
        return tokens.at(from - 1).isWord("từ") ? openEnded(tokens, next) : Qualifier.NONE;
    }

    /** "98,5% trên 1.200 phiếu": a figure before the word makes it a preposition. */
    private static boolean joins(Token before) {
        return before.is(Token.Kind.NUMBER) || before.isMark("%");
    }

    private static Qualifier openEnded(Tokens tokens, int next) {
        for (int i = next; i < next + REACH && tokens.at(i).is(Token.Kind.WORD); i++) {
            if (tokens.at(i).isWord("trở")) {
                return tokens.at(i + 1).isWord("lên")
                        ? Qualifier.AT_LEAST
                        : tokens.at(i + 1).isWord("xuống") ? Qualifier.AT_MOST : Qualifier.NONE;
            }
        }
        return Qualifier.NONE;
    }
}
