package vn.duthao.numerals;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.numerals.Reading.Ordinal;
import vn.duthao.numerals.Recogniser.Match;

/** A word with its number, and the numbers listed after it: "Điều 5, 6 và 7". */
final class NumberedWord {

    private NumberedWord() {}

    /** The match of the numbers from the token on, whose words stand before it. */
    static Match match(Tokens tokens, int i, int words) {
        var intro = tokens.text(i - words, i) + " ";
        var spans = new ArrayList<NumericSpan>();
        spans.add(label(tokens, i, intro));
        var next = i + 1;
        while (isListed(tokens, next)) {
            spans.add(label(tokens, next + 1, intro));
            next += 2;
        }
        return new Match(next, List.copyOf(spans));
    }

    private static NumericSpan label(Tokens tokens, int i, String intro) {
        return tokens.span(i, i + 1, new Ordinal(intro + tokens.at(i).text()));
    }

    /** A joint and a greater number after which nothing is counted. */
    static boolean isListed(Tokens tokens, int joint) {
        var mark = tokens.at(joint).isMark(",-–");
        var further = mark || tokens.at(joint).isWord("và") || tokens.at(joint).isWord("đến");
        var number = tokens.at(joint + 1).small();
        var before = tokens.at(joint - 1).small();
        return further
                && before >= 0
                && number > before
                && number < 1000
                && !Vocabulary.UNITS.startsAt(tokens, joint + 2)
                && !Vocabulary.SCALES.startsAt(tokens, joint + 2)
                && !tokens.at(joint + 2).isMark("%/:");
    }
}
