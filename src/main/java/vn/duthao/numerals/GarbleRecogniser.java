package vn.duthao.numerals;

import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.ProperName;

/** Words that a scan turned into digits: "ty 18" for tỷ lệ. They are no figures. */
final class GarbleRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        if (!tokens.at(i).isWhole() || Vocabulary.UNITS.startsAt(tokens, i + 1)) {
            return null;
        }
        var after = Vocabulary.GARBLE.startsAt(tokens, i);
        var before = i > 0 && Vocabulary.GARBLE.startsAt(tokens, i - 1);
        return after || before
                ? new Match(i + 1, tokens.span(i, i + 1, new ProperName(tokens.at(i).text())))
                : null;
    }
}
