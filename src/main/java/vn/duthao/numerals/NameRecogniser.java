package vn.duthao.numerals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.Reading.ProperName;

/** Names written with digits: 1022, ISO 9001:2015, mức độ 3, 4, Covid-19, telephones. */
final class NameRecogniser implements Recogniser {

    @Override
    public @Nullable Match at(Tokens tokens, int i) {
        var joined = joined(tokens, i);
        if (joined != null) {
            return joined;
        }
        var words = Vocabulary.NAME_WORDS.before(tokens, i);
        if (words != null && isGluedPair(tokens, i, words.value())) {
            return gluedPair(tokens, i, tokens.text(i - words.tokens(), i) + " ");
        }
        if (words != null && fits(tokens, i, words.value())) {
            var end = isTime(tokens, i) ? i + 3 : colonPair(tokens, i);
            return named(tokens, i, end, tokens.text(i - words.tokens(), i) + " ");
        }
        var whole = whole(tokens, i);
        return whole != null || !tokens.at(i).is(Token.Kind.NUMBER) ? whole : number(tokens, i);
    }

    private static @Nullable Match number(Tokens tokens, int i) {
        if (isTelephone(tokens.at(i))) {
            var next = afterTelephone(tokens, i);
            return new Match(next, name(tokens, i, next, ""));
        }
        var pair = colonPair(tokens, i);
        if (pair > i + 1 || isAddress(tokens, i)) {
            return new Match(pair, name(tokens, i, pair, ""));
        }
        if (isTime(tokens, i)) {
            return new Match(i + 3, name(tokens, i, i + 3, ""));
        }
        var words = documentBefore(tokens, i);
        return words == 0 ? null : named(tokens, i, i + 1, tokens.text(i - words, i) + " ");
    }

    /** A name of the list, from the token on. */
    private static @Nullable Match whole(Tokens tokens, int i) {
        var found = Vocabulary.NAMES.from(tokens, i);
        if (found == null) {
            return null;
        }
        var next = i + found.tokens();
        var counted = found.value().equals("weak") && isCounted(tokens, next);
        return counted ? null : new Match(next, name(tokens, i, next, ""));
    }

    /** A name and a number glued by a hyphen or slash: Covid-19, CT-01, Q1/2024. */
    private static @Nullable Match joined(Tokens tokens, int i) {
        var glued = tokens.glued(i + 1) && tokens.glued(i + 2);
        var hyphen = tokens.isDash(i + 1) && isName(tokens.at(i));
        var slash = tokens.isSlash(i + 1) && tokens.at(i).is(Token.Kind.CODE);
        return glued && (hyphen || slash) && tokens.at(i + 2).is(Token.Kind.NUMBER)
                ? new Match(i + 3, name(tokens, i, i + 3, ""))
                : null;
    }

    private static boolean isName(Token word) {
        var letters = word.is(Token.Kind.WORD) || word.is(Token.Kind.CODE);
        var text = word.text();
        return letters
                && (VietnameseText.isAscii(text) && Character.isUpperCase(text.charAt(0))
                        || Vocabulary.NAME_WORDS.contains(text));
    }

    private static boolean fits(Tokens tokens, int i, String strength) {
        var token = tokens.at(i);
        var plain = token.isWhole() || token.text().endsWith(".0");
        var ratio = tokens.isSlash(i + 1) && tokens.at(i + 2).is(Token.Kind.NUMBER);
        if (!plain || ratio || tokens.at(i + 1).isMark("%")) {
            return false;
        }
        return switch (strength) {
            case "count" -> false;
            case "weak" -> !isCounted(tokens, i + 1);
            case "digit" -> token.text().length() == 1;
            default -> true;
        };
    }

    /** "mức độ 3,4" without a blank: two that follow each other, where nothing is counted. */
    private static boolean isGluedPair(Tokens tokens, int i, String strength) {
        var text = tokens.at(i).text();
        return strength.isEmpty()
                && text.length() == 3
                && text.charAt(1) == ','
                && text.charAt(0) >= '1'
                && text.charAt(2) == text.charAt(0) + 1
                && !tokens.at(i + 1).isMark("%/")
                && !isCounted(tokens, i + 1);
    }

    private static Match gluedPair(Tokens tokens, int i, String words) {
        var token = tokens.at(i);
        var spans = new ArrayList<NumericSpan>();
        for (var at : List.of(0, 2)) {
            var name = new ProperName(words + token.text().charAt(at));
            var start = token.start() + at;
            spans.add(tokens.span(start, start + 1, name, Qualifier.NONE));
        }
        return new Match(i + 1, List.copyOf(spans));
    }

    /** The name, and the numbers listed after it: "mức độ 3, 4", "mức độ 3 và 4". */
    private static Match named(Tokens tokens, int i, int end, String words) {
        var spans = new ArrayList<NumericSpan>();
        spans.add(name(tokens, i, end, words));
        var next = end;
        while (NumberedWord.isListed(tokens, next)) {
            spans.add(name(tokens, next + 1, next + 2, words));
            next += 2;
        }
        return new Match(next, List.copyOf(spans));
    }

    private static NumericSpan name(Tokens tokens, int from, int to, String words) {
        return tokens.span(from, to, new ProperName(words + tokens.text(from, to)));
    }

    /** 9001:2015, 14:30: the token after the pair, or after the number alone. */
    private static int colonPair(Tokens tokens, int i) {
        var colon = tokens.at(i + 1).isMark(":") && tokens.glued(i + 1) && tokens.glued(i + 2);
        return colon && tokens.at(i + 2).isWhole() ? i + 3 : i + 1;
    }

    /** "Nghị quyết 02", "Đề án 06": how many words name the document, 0 for none. */
    private static int documentBefore(Tokens tokens, int i) {
        var words = Vocabulary.DOCUMENTS.before(tokens, i);
        var token = tokens.at(i);
        var number = token.isWhole() && token.text().length() <= 4;
        if (words == null || !number || tokens.at(i + 1).isMark("/%")) {
            return 0;
        }
        var first = tokens.at(i - words.tokens()).text();
        if (words.value().isEmpty() && !Character.isUpperCase(first.charAt(0))) {
            return 0;
        }
        return isCounted(tokens, i + 1) ? 0 : words.tokens();
    }

    private static boolean isCounted(Tokens tokens, int i) {
        return Vocabulary.UNITS.startsAt(tokens, i) || Vocabulary.SCALES.startsAt(tokens, i);
    }

    /** "số 12 đường Nguyễn Huệ". */
    private static boolean isAddress(Tokens tokens, int i) {
        return Vocabulary.NUMBER_SIGNS.endsBefore(tokens, i)
                && Vocabulary.ADDRESS_WORDS.startsAt(tokens, i + 1);
    }

    /** "14 giờ 30". */
    private static boolean isTime(Tokens tokens, int i) {
        var minutes = tokens.at(i + 2).small();
        return tokens.at(i + 1).isWord("giờ") && minutes >= 0 && minutes < 60;
    }

    /** A leading zero and three digits or more in the first group. */
    private static boolean isTelephone(Token token) {
        var text = token.text();
        var group = Math.min(end(text, '.'), end(text, ','));
        return text.charAt(0) == '0' && group >= 3;
    }

    private static int end(String text, char mark) {
        var at = text.indexOf(mark);
        return at < 0 ? text.length() : at;
    }

    /** Groups of three digits or more, or of x, joined by a blank, dot or hyphen. */
    private static int afterTelephone(Tokens tokens, int i) {
        var next = i + 1;
        while (true) {
            var joint = tokens.at(next).isMark(".-") ? 1 : 0;
            var group = tokens.at(next + joint);
            var hidden = joint == 1 && group.word().matches("x{2,4}");
            if (!hidden && (group.text().length() < 3 || !group.isWhole())) {
                return next;
            }
            next += joint + 1;
        }
    }
}
