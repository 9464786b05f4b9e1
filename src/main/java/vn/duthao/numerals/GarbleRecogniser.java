package vn.duthao.numerals;

import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.ProperName;

/** Words that a scan turned into digits: "ty 18" for tỷ lệ. They are no figures. */
final class GarbleRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        return tokens.at(i).isWhole() && isGarble(tokens, i)
                ? new Match(i + 1, tokens.span(i, i + 1, new ProperName(tokens.at(i).text())))
                : null;
    }

    /** The phrase that begins farthest before the number decides: "công ty 18" is none. */
    private static boolean isGarble(Tokens tokens, int i) {
        for (int from = Math.max(i - 2, 0); from <= i; from++) {
            var found = Vocabulary.GARBLE.from(tokens, from);
            if (found != null && from + found.tokens() > i) {
                return found.value().isEmpty();
            }
        }
        return false;
    }
}
