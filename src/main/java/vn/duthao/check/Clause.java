package vn.duthao.check;

import java.util.List;

/**
 * A run of words of a sentence between two marks, with at most one figure, or the two of a ratio.
 *
 * @param opened what stands before it
 * @param colon a colon stands between its breakdown word and it: "trong đó:"
 * @param tokens its words and numbers
 */
record Clause(Opening opened, boolean colon, List<Token> tokens) {

    /** What parts a clause from the one before it. */
    enum Opening {
        START,
        COMMA,
        SEMICOLON,
        COLON,
        PARENTHESIS,
        CLOSED,
        /** "trong đó", "gồm": the parts of the figure before follow. */
        BREAKDOWN,
        /** "và", "đạt" between two figures. */
        JOIN,
        /** Two figures with no mark between them. */
        NONE
    }

    Clause {
        tokens = List.copyOf(tokens);
    }

    boolean hasFigure() {
        return tokens.stream().anyMatch(Token::isFigure);
    }

    /** The words before the first figure; all words where there is none. */
    List<String> before() {
        return tokens.stream()
                .takeWhile(t -> !t.isFigure())
                .filter(Clause::tells)
                .map(Token::word)
                .toList();
    }

    /** The words after the last figure up to the next date or name, none without a figure. */
    List<String> after() {
        var last = -1;
        for (var i = 0; i < tokens.size(); i++) {
            last = tokens.get(i).isFigure() ? i : last;
        }
        return last < 0
                ? List.of()
                : tokens.subList(last + 1, tokens.size()).stream()
                        .takeWhile(t -> t.kind() != Token.Kind.OTHER)
                        .filter(Clause::tells)
                        .map(Token::word)
                        .toList();
    }

    private static boolean tells(Token token) {
        return token.isWord() || token.isMark("/");
    }
}
