package vn.duthao.numerals;

import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.Quantity;
import vn.duthao.numerals.Reading.Range;

/** From a lower to a higher figure: "80 đến 85%", "15 - 20", "2-3 tỷ". */
final class RangeRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        var low = Figure.at(tokens, i);
        if (low == null || !isJoint(tokens, low.next())) {
            return null;
        }
        var high = Figure.at(tokens, low.next() + 1);
        if (high == null || isJoint(tokens, high.next()) && isFigure(tokens, high.next() + 1)) {
            return null;
        }
        var range = range(low.quantity(), high.quantity());
        if (range == null) {
            return null;
        }
        var qualifier = Qualifiers.around(tokens, i, high.next());
        return new Match(high.next(), tokens.span(low.start(), high.end(), range, qualifier));
    }

    private static boolean isJoint(Tokens tokens, int i) {
        return tokens.isDash(i) || tokens.at(i).isWord("đến") || tokens.at(i).isWord("tới");
    }

    private static boolean isFigure(Tokens tokens, int i) {
        return tokens.at(i).is(Token.Kind.NUMBER);
    }

    private static @Nullable Range range(@Nullable Quantity low, @Nullable Quantity high) {
        if (low == null || high == null) {
            return null;
        }
        var first = Figure.sharing(low, high);
        var comparable = first.percent() == high.percent() && first.scale() == high.scale();
        return comparable && first.value().compareTo(high.value()) < 0
                ? new Range(first, high)
                : null;
    }
}
