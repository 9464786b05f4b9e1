package vn.duthao.numerals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.Ambiguous;
import vn.duthao.numerals.Reading.ProperName;
import vn.duthao.numerals.Reading.Quantity;

/**
 * Any other number: a count, a rate, an amount; with a sign where one stands directly before it.
 */
final class QuantityRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        if (tokens.at(i).is(Token.Kind.CODE)) {
            return name(tokens, i);
        }
        var signed = isSign(tokens, i);
        var figure = Figure.at(tokens, signed ? i + 1 : i);
        return figure == null ? null : match(tokens, i, signed, joined(tokens, figure));
    }

    /** "2 tỷ 500 triệu" is one amount, told in the smaller scale. */
    private static Figure joined(Tokens tokens, Figure figure) {
        var rest = Figure.at(tokens, figure.next());
        var large = figure.quantity();
        var small = rest == null ? null : rest.quantity();
        if (rest == null || large == null || small == null) {
            return figure;
        }
        var steps = large.scale() - small.scale();
        var fits = small.scale() > 0 && steps > 0 && small.value().precision() <= steps;
        if (!fits || large.decimals() > 0 || small.decimals() > 0) {
            return figure;
        }
        var value = large.value().scaleByPowerOfTen(steps).add(small.value());
        var sum = new Quantity(value, 0, false, small.scale(), false);
        return new Figure(sum, figure.start(), rest.end(), rest.next());
    }

    /** Letters and digits glued together are no number; m2 is not even a name. */
    private static @Nullable Match name(Tokens tokens, int i) {
        var text = tokens.at(i).text();
        return Vocabulary.GLUED_UNITS.contains(text)
                ? null
                : new Match(i + 1, tokens.span(i, i + 1, new ProperName(text)));
    }

    private static Match match(Tokens tokens, int i, boolean signed, Figure figure) {
        var reading = signed ? negated(figure.reading()) : figure.reading();
        var start = signed ? tokens.at(i).start() : figure.start();
        var qualifier =
                figure.isCountable() ? Qualifiers.around(tokens, i, figure.next()) : Qualifier.NONE;
        return new Match(figure.next(), tokens.span(start, figure.end(), reading, qualifier));
    }

    /** A dash glued to the number; at the start of a line of text it is a bullet. */
    private static boolean isSign(Tokens tokens, int i) {
        if (!tokens.isDash(i) || !tokens.glued(i + 1)) {
            return false;
        }
        if (tokens.at(i).lineStart()) {
            var figure = Figure.at(tokens, i + 1);
            return figure != null && figure.next() == tokens.size();
        }
        var before = tokens.at(i - 1);
        return tokens.at(i).blankBefore() && !before.is(Token.Kind.NUMBER) || before.isMark("(:;=");
    }

    private static Reading negated(Reading reading) {
        return switch (reading) {
            case Quantity quantity -> negated(quantity);
            case Ambiguous(var readings) ->
                    new Ambiguous(readings.stream().map(QuantityRecogniser::negated).toList());
            default -> reading;
        };
    }

    private static Quantity negated(Quantity quantity) {
        BigDecimal value = quantity.value().negate();
        return new Quantity(
                value,
                quantity.decimals(),
                quantity.padded(),
                quantity.scale(),
                quantity.percent());
    }
}
