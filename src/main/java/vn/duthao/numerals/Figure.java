package vn.duthao.numerals;

import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.Ambiguous;
import vn.duthao.numerals.Reading.Quantity;

/**
 * Digits with what belongs to them: sign, percent sign, scale word.
 *
 * @param start offset in the sentence
 * @param end offset after the digits or the percent sign
 * @param next the token after all of it, scale words included
 */
record Figure(Reading reading, int start, int end, int next) {

    /** The figure whose number is the token, null where the token is no number. */
    static @Nullable Figure at(Tokens tokens, int i) {
        var token = tokens.at(i);
        if (!token.is(Token.Kind.NUMBER)) {
            return null;
        }
        if (tokens.at(i + 1).isMark("%")) {
            var reading = FigureForm.read(token.text(), true, 0);
            return new Figure(reading, token.start(), tokens.at(i + 1).end(), i + 2);
        }
        var words = isPercentInWords(tokens, i + 1);
        var scale = Vocabulary.SCALES.from(tokens, i + 1);
        var power = scale == null ? 0 : Integer.parseInt(scale.value());
        var next = scale == null || power == 0 ? i + 1 : i + 1 + scale.tokens();
        var reading = FigureForm.read(token.text(), words, power);
        return new Figure(reading, token.start(), token.end(), words ? i + 3 : next);
    }

    private static boolean isPercentInWords(Tokens tokens, int i) {
        return tokens.at(i).isWord("phần") && tokens.at(i + 1).isWord("trăm");
    }

    /** The one quantity it is, null where it is ambiguous or none. */
    @Nullable Quantity quantity() {
        return reading instanceof Quantity quantity ? quantity : null;
    }

    /** The quantity with the scale and percent sign of a later one, where it has none itself. */
    static Quantity sharing(Quantity quantity, Quantity later) {
        return quantity.percent() || quantity.scale() > 0
                ? quantity
                : new Quantity(
                        quantity.value(),
                        quantity.decimals(),
                        quantity.padded(),
                        later.scale(),
                        later.percent());
    }

    boolean isCountable() {
        return reading instanceof Quantity || reading instanceof Ambiguous;
    }
}
