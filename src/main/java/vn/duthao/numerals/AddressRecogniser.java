package vn.duthao.numerals;

import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.ProperName;

/** Web and e-mail addresses: with digits they are names, without any they are nothing. */
final class AddressRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        var token = tokens.at(i);
        var digits = token.text().chars().anyMatch(c -> c >= '0' && c <= '9');
        return token.is(Token.Kind.ADDRESS) && digits
                ? new Match(i + 1, tokens.span(i, i + 1, new ProperName(token.text())))
                : null;
    }
}
