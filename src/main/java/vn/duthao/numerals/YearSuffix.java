package vn.duthao.numerals;

import org.jspecify.annotations.Nullable;

/**
 * The year after a quarter or month: "/2023", "-2023", " năm 2023", " 2023".
 *
 * @param year null for none
 * @param next the token after it
 */
record YearSuffix(@Nullable Integer year, int next) {

    static YearSuffix at(Tokens tokens, int i) {
        var word = tokens.at(i).isWord("năm") || tokens.isSlash(i) || tokens.isDash(i);
        var at = tokens.isSlash(i) && tokens.at(i + 1).isWord("năm") ? i + 2 : word ? i + 1 : i;
        var year = tokens.at(at);
        var counted = !word && Vocabulary.UNITS.startsAt(tokens, at + 1);
        return year.isYear() && !counted
                ? new YearSuffix(year.small(), at + 1)
                : new YearSuffix(null, i);
    }
}
