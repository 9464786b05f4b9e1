package vn.duthao.numerals;

import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.Ordinal;

/**
 * Numbers in brackets that enumerate: "gồm: (1) …; (2) …". They rise from 1, are not padded, and
 * what they number follows. Any other number in brackets counts: "trang thông tin điện tử (15)".
 */
final class EnumerationRecogniser implements Recogniser {

    private static final int REACH = 400;

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        if (tokens.at(i).isMark("[") && isItem(tokens, i, "]")) {
            return match(tokens, i);
        }
        if (!tokens.at(i).isMark("(") || !isItem(tokens, i, ")") || !isFollowed(tokens, i)) {
            return null;
        }
        return opens(tokens, i) || isRising(tokens, i) ? match(tokens, i) : null;
    }

    private static Match match(Tokens tokens, int i) {
        var label = new Ordinal(tokens.text(i, i + 3));
        return new Match(i + 3, tokens.span(i + 1, i + 2, label));
    }

    private static boolean isItem(Tokens tokens, int i, String close) {
        var number = tokens.at(i + 1);
        var padded = number.text().startsWith("0");
        return number.small() > 0
                && number.small() < 100
                && !padded
                && tokens.at(i + 2).isMark(close);
    }

    /** What is numbered stands after the bracket. */
    private static boolean isFollowed(Tokens tokens, int i) {
        var next = tokens.at(i + 3);
        return next.is(Token.Kind.WORD) && !next.isWord("và") || next.is(Token.Kind.CODE);
    }

    /** At the start of a line, or after a mark or word that opens an item. */
    private static boolean opens(Tokens tokens, int i) {
        var before = tokens.at(i - 1);
        return tokens.at(i).lineStart()
                || before.isMark(":;")
                || (before.isMark(",") || before.isWord("và")) && tokens.at(i + 1).small() > 1;
    }

    /** The next or the last number of the list stands near. */
    private static boolean isRising(Tokens tokens, int i) {
        var number = tokens.at(i + 1).small();
        if (number == 1) {
            return stands(tokens, i, 2, 1);
        }
        return stands(tokens, i, number - 1, -1) && (number > 2 || stands(tokens, i, 1, -1));
    }

    private static boolean stands(Tokens tokens, int i, int number, int step) {
        for (int at = i + step;
                Math.abs(at - i) < REACH && at >= 0 && at < tokens.size();
                at += step) {
            if (tokens.at(at).isMark("(") && isItem(tokens, at, ")") && isFollowed(tokens, at)) {
                return tokens.at(at + 1).small() == number;
            }
        }
        return false;
    }
}
