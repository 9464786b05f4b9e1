package vn.duthao.numerals;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.LegalNumber;

/**
 * Numbers and symbols of documents (Nghị định 30/2020/NĐ-CP): number/year/code, number/code, the
 * Party's number-type/issuer, and number or number/year after a kind of document. Blanks around
 * slash and hyphen and wrong case are slips that real documents have.
 */
final class LegalNumberRecogniser implements Recogniser {

    private static final int LONGEST_NUMBER = 6;

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        if (!isNumber(tokens.at(i)) || isForm(tokens, i)) {
            return null;
        }
        var next = Math.max(afterSlashForm(tokens, i), afterPartyForm(tokens, i));
        if (next < 0) {
            next = afterDocument(tokens, i);
        }
        if (next < 0) {
            return null;
        }
        return new Match(next, tokens.span(i, next, new LegalNumber(plain(tokens.text(i, next)))));
    }

    /** Digits, with at most one letter after them: 389, 30c. */
    private static boolean isNumber(Token token) {
        var text = token.text();
        var length = text.length();
        return token.isWhole() && length <= LONGEST_NUMBER
                || token.is(Token.Kind.CODE)
                        && length <= LONGEST_NUMBER
                        && Character.isLetter(text.charAt(length - 1))
                        && text.chars().limit(length - 1L).allMatch(c -> c >= '0' && c <= '9');
    }

    /** "Mẫu số 01/BC" numbers a form. */
    private static boolean isForm(Tokens tokens, int i) {
        var words = Vocabulary.ORDINAL_WORDS.before(tokens, i);
        return words != null && words.value().isEmpty();
    }

    private static int afterSlashForm(Tokens tokens, int i) {
        if (!tokens.isSlash(i + 1)) {
            return -1;
        }
        var year = tokens.at(i + 2).isYear() && tokens.isSlash(i + 3);
        var next = afterCode(tokens, year ? i + 4 : i + 2);
        return next < 0 && year ? afterDamagedCode(tokens, i + 4) : next;
    }

    /** A code that a scan damaged, recognised by the year before it. */
    private static int afterDamagedCode(Tokens tokens, int i) {
        var capital = Character.isUpperCase(tokens.at(i).text().concat(" ").charAt(0));
        return tokens.glued(i) && capital && !isExcluded(tokens.at(i)) ? i + 1 : -1;
    }

    private static boolean isExcluded(Token token) {
        return Vocabulary.NOT_CODES.contains(token.text());
    }

    private static int afterPartyForm(Tokens tokens, int i) {
        var type = tokens.at(i + 2);
        return tokens.isDash(i + 1) && isCode(type, "type") && tokens.isSlash(i + 3)
                ? afterCode(tokens, i + 4)
                : -1;
    }

    /** The token after the code that begins here, -1 where none does. */
    private static int afterCode(Tokens tokens, int i) {
        if (!beginsCode(tokens, i)) {
            return -1;
        }
        var next = i + 1;
        while (joins(tokens, next)) {
            next += 2;
        }
        return next;
    }

    private static boolean beginsCode(Tokens tokens, int i) {
        var token = tokens.at(i);
        if (isExcluded(token)) {
            return false;
        }
        if (isKnown(token) && isUpper(token.text())) {
            return true;
        }
        var joined = tokens.isDash(i + 1) && isKnown(tokens.at(i + 2));
        return joined && isKnown(token) || tokens.glued(i) && tokens.glued(i - 1) && isCode(token);
    }

    /** Whether a hyphen or slash and a further part of the code stand here. */
    private static boolean joins(Tokens tokens, int i) {
        if (!tokens.isDash(i) && !tokens.isSlash(i)) {
            return false;
        }
        var part = tokens.at(i + 1);
        if (tokens.glued(i) && tokens.glued(i + 1)) {
            return isCode(part) || isKnown(part);
        }
        var open = !tokens.glued(i) && isCode(tokens.at(i - 1), "type") || tokens.glued(i);
        return open && tokens.isDash(i) && isCode(part);
    }

    /** Two capitals or more, digits only at the end, or a known code with small letters. */
    private static boolean isCode(Token token) {
        if (!token.is(Token.Kind.WORD) && !token.is(Token.Kind.CODE)) {
            return false;
        }
        return isKnown(token) && !isLower(token.text())
                || isUpper(token.text()) && Character.isLetter(token.text().charAt(0));
    }

    private static boolean isUpper(String text) {
        return text.length() >= 2 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isLower(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isKnown(Token token) {
        return token.is(Token.Kind.WORD) && Vocabulary.CODES.contains(token.text());
    }

    private static boolean isCode(Token token, String kind) {
        return isKnown(token) && Vocabulary.CODES.valueOf(token.word()).equals(kind);
    }

    /** After "Quyết định số", "Quyết định" or another number/year: "25/2018"; after "số": "25". */
    private static int afterDocument(Tokens tokens, int i) {
        var number = numberBefore(tokens, i);
        var document = Vocabulary.DOCUMENTS.endsBefore(tokens, number);
        var alone = i > 0 && tokens.at(i - 1).isMark(":") && number == 0;
        var year = tokens.isSlash(i + 1) && tokens.at(i + 2).isYear();
        if (year && (document || number < i || isListed(tokens, i))) {
            return i + 3;
        }
        var followed = tokens.isSlash(i + 1) || Vocabulary.UNITS.startsAt(tokens, i + 1);
        return (document || alone) && number < i && !followed && tokens.at(i).isWhole()
                ? i + 1
                : -1;
    }

    /** "61/2018 và 107/2021": another number/year before, and no month. */
    private static boolean isListed(Tokens tokens, int i) {
        var joint = tokens.at(i - 1).isMark(",;") || tokens.at(i - 1).isWord("và");
        return joint
                && tokens.at(i).small() > 12
                && tokens.at(i - 2).isYear()
                && tokens.isSlash(i - 3);
    }

    /** The token "số" (or "số:") before the number, or the number itself. */
    private static int numberBefore(Tokens tokens, int i) {
        var colon = tokens.at(i - 1).isMark(":") ? 1 : 0;
        var sign = Vocabulary.NUMBER_SIGNS.before(tokens, i - colon);
        return sign == null ? i : i - colon - sign.tokens();
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (!VietnameseText.isBlank(letter)) {
                plain.append(Tokens.DASHES.indexOf(letter) >= 0 ? '-' : letter);
            }
        }
        return VietnameseText.nfc(plain.toString());
    }
}
