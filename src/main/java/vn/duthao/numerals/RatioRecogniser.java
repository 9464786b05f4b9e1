package vn.duthao.numerals;

import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.ProperName;
import vn.duthao.numerals.Reading.Ratio;

/** A count of a whole: 183/193. Three numbers with slashes that are no date are a name. */
final class RatioRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        var part = Figure.at(tokens, i);
        if (part == null || !tokens.isSlash(part.next())) {
            return null;
        }
        var whole = Figure.at(tokens, part.next() + 1);
        if (whole == null || !isClose(tokens, part.next())) {
            return null;
        }
        if (isChain(tokens, whole.next())) {
            return chain(tokens, i);
        }
        return ratio(tokens, i, part, whole);
    }

    private static @Nullable Match ratio(Tokens tokens, int i, Figure part, Figure whole) {
        var low = part.quantity();
        var high = whole.quantity();
        if (low == null || high == null) {
            return null;
        }
        var reading =
                new Ratio(
                        Figure.sharing(low, high),
                        high,
                        part.start(),
                        part.end(),
                        whole.start(),
                        whole.end());
        var qualifier = Qualifiers.around(tokens, i, whole.next());
        return new Match(whole.next(), tokens.span(part.start(), whole.end(), reading, qualifier));
    }

    /** Blanks on both sides of the slash or on none. */
    private static boolean isClose(Tokens tokens, int slash) {
        return tokens.glued(slash) == tokens.glued(slash + 1);
    }

    private static boolean isChain(Tokens tokens, int i) {
        return tokens.isSlash(i)
                && tokens.glued(i)
                && tokens.glued(i + 1)
                && tokens.at(i + 1).is(Token.Kind.NUMBER);
    }

    private static Match chain(Tokens tokens, int i) {
        var next = i + 1;
        while (isChain(tokens, next)) {
            next += 2;
        }
        return new Match(next, tokens.span(i, next, new ProperName(tokens.text(i, next))));
    }
}
