package vn.duthao.numerals;

import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.Ordinal;

/**
 * Numbers of headings and list items at the start of a line, and of articles, annexes and forms.
 */
final class OrdinalRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        if (tokens.at(i).lineStart()) {
            var heading = heading(tokens, i);
            if (heading != null) {
                return heading;
            }
        }
        if (isPoint(tokens, i)) {
            return NumberedWord.match(tokens, i, 1);
        }
        var words = Vocabulary.ORDINAL_WORDS.before(tokens, i);
        var part = words != null && words.value().isEmpty();
        if (words != null && part && isLabel(tokens.at(i)) && !counts(tokens, i)) {
            return NumberedWord.match(tokens, i, words.tokens());
        }
        return day(tokens, i);
    }

    /** "điểm 2.1 mục II", where a score would have no part of a text after it. */
    private static boolean isPoint(Tokens tokens, int i) {
        return tokens.at(i - 1).isWord("điểm")
                && isLabel(tokens.at(i))
                && Vocabulary.ORDINAL_WORDS.startsAt(tokens, i + 1);
    }

    private static @Nullable Match heading(Tokens tokens, int i) {
        var token = tokens.at(i);
        var mark = tokens.at(i + 1);
        var open = !tokens.glued(i + 2) || tokens.at(i + 2).is(Token.Kind.WORD);
        var marked = tokens.glued(i + 1) && mark.isMark(".)/") && open;
        if (marked && (isListNumber(token) || isLetter(token, mark) || isRoman(token))) {
            return new Match(i + 2, tokens.span(i, i + 1, new Ordinal(tokens.text(i, i + 2))));
        }
        var part = afterRoman(tokens, i);
        if (part > i + 1) {
            return new Match(part, tokens.span(i, part, new Ordinal(tokens.text(i, part))));
        }
        var title = tokens.at(i + 1).is(Token.Kind.WORD) && isCapital(tokens.at(i + 1));
        var numbered = isSections(token) && (title || marked || isMultiple(token));
        return numbered || isRoman(token) && tokens.size() == 1
                ? new Match(i + 1, tokens.span(i, i + 1, new Ordinal(token.text())))
                : null;
    }

    /** I.2.1, as in forms: the token after it, or after the numeral alone. */
    private static int afterRoman(Tokens tokens, int i) {
        var dotted = tokens.at(i + 1).isMark(".") && tokens.glued(i + 1) && tokens.glued(i + 2);
        var number = isSections(tokens.at(i + 2)) || isListNumber(tokens.at(i + 2));
        return isRoman(tokens.at(i)) && dotted && number ? i + 3 : i + 1;
    }

    private static boolean isListNumber(Token token) {
        return token.isWhole() && token.text().length() <= 2;
    }

    private static boolean isLetter(Token token, Token mark) {
        var one = token.is(Token.Kind.WORD) && token.text().length() == 1;
        return one && (mark.isMark(")") || isCapital(token));
    }

    private static boolean isRoman(Token token) {
        return token.is(Token.Kind.WORD) && RomanNumeral.value(token.text()) > 0;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static boolean isMultiple(Token token) {
        return token.text().indexOf('.') != token.text().lastIndexOf('.');
    }

    /** 2.1, 2.2.1: groups of one or two digits without leading zero. */
    private static boolean isSections(Token token) {
        var text = token.text();
        if (!token.is(Token.Kind.NUMBER) || text.length() > 15 || text.indexOf('.') < 0) {
            return false;
        }
        for (var group : text.split("\\.", -1)) {
            if (group.length() > 2 || group.startsWith("0") || group.indexOf(',') >= 0) {
                return false;
            }
        }
        return true;
    }

    /** What may stand after "Điều" or "Phụ lục": 21, 21a, 2.1, II, BM3. */
    private static boolean isLabel(Token token) {
        return token.isWhole() && token.text().length() <= 4
                || token.is(Token.Kind.CODE)
                || isSections(token)
                || isRoman(token);
    }

    private static boolean counts(Tokens tokens, int i) {
        var unit = Vocabulary.UNITS.startsAt(tokens, i + 1) && !isText(tokens, i + 1);
        return unit || Vocabulary.SCALES.startsAt(tokens, i + 1) || tokens.at(i + 1).isMark("%");
    }

    /** "Điều 5 Nghị quyết", "khoản 2 điểm a": what follows is no unit of counting. */
    private static boolean isText(Tokens tokens, int i) {
        return Vocabulary.DOCUMENTS.startsAt(tokens, i) || tokens.at(i).isWord("điểm");
    }

    /** "ngày 15" without month: a day, no count, unless a unit follows. */
    private static @Nullable Match day(Tokens tokens, int i) {
        var day = tokens.at(i).small();
        var after = tokens.at(i - 1).isWord("ngày") && day >= 1 && day <= 31;
        var range = tokens.isDash(i + 1) && Vocabulary.UNITS.startsAt(tokens, i + 3);
        var count = range || tokens.isSlash(i + 1) || counts(tokens, i);
        return after && !count ? NumberedWord.match(tokens, i, 1) : null;
    }
}
