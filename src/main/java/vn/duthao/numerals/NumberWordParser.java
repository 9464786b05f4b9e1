package vn.duthao.numerals;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the longest number in words from a token on. Stops before a word that begins another word
 * ("hai mươi | tư vấn viên") and before "năm" after tens and hundreds, where it means years.
 */
final class NumberWordParser {

    /**
     * A number read.
     *
     * @param next the token after its last word
     */
    record Parsed(long value, int next) {}

    private static final Map<String, Long> SCALES =
            Map.of("thousand", 1000L, "million", 1_000_000L);
    private static final long BILLION = 1_000_000_000L;

    private final Tokens tokens;
    private int at;

    private NumberWordParser(Tokens tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** The number from the token on, null where none begins there. */
    static @Nullable Parsed parse(Tokens tokens, int i) {
        if (!tokens.at(i).is(Token.Kind.WORD)) {
            return null;
        }
        var parser = new NumberWordParser(tokens, i);
        var value = parser.number();
        return parser.at == i ? null : new Parsed(value, parser.at);
    }

    private long number() {
        var value = belowBillion(false);
        if (value > 0 && kind(at).equals("billion")) {
            at++;
            return value * BILLION + belowBillion(true);
        }
        return value;
    }

    private long belowBillion(boolean inner) {
        long total = 0;
        var bound = Long.MAX_VALUE;
        while (true) {
            var start = at;
            var group = belowThousand(inner || total > 0);
            var scale = SCALES.getOrDefault(kind(at), 1L);
            if (at == start || scale >= bound || group == 0 && scale > 1) {
                at = start;
                return total;
            }
            total += group * scale;
            bound = scale;
            if (scale == 1) {
                return total;
            }
            at++;
        }
    }

    /** Up to 999; an inner group has hundreds or "linh", or a scale word after it. */
    private long belowThousand(boolean inner) {
        var start = at;
        if (inner && kind(at).equals("and")) {
            return afterAnd();
        }
        var digit = digit(at);
        if (digit >= 0 && kind(at + 1).equals("hundred") && (digit > 0 || inner)) {
            at += 2;
            return digit * 100L + afterHundreds();
        }
        var value = tens();
        if (at > start) {
            return value;
        }
        return digit > 0 || digit == 0 && !inner ? single(inner, digit) : 0;
    }

    private long single(boolean inner, int digit) {
        var scaled = SCALES.containsKey(kind(at + 1));
        if (inner && !scaled || !isPlain(at)) {
            return 0;
        }
        at++;
        return digit;
    }

    private long afterHundreds() {
        return kind(at).equals("and") ? afterAnd() : tens();
    }

    private long afterAnd() {
        var digit = digit(at + 1);
        if (digit <= 0) {
            return 0;
        }
        at += 2;
        return digit;
    }

    private long tens() {
        if (kind(at).equals("ten")) {
            at++;
            return 10 + unit();
        }
        var digit = digit(at);
        if (digit < 2 || !kind(at + 1).equals("tens")) {
            return 0;
        }
        at += 2;
        return digit * 10L + unit();
    }

    /** The unit after tens. "năm" is none there: that is lăm or nhăm. */
    private long unit() {
        var digit = digit(at);
        if (digit <= 0 || tokens.at(at).isWord("năm")) {
            return 0;
        }
        at++;
        return digit;
    }

    /** mốt, tư, lăm and nhăm stand only after tens. */
    private boolean isPlain(int i) {
        return !Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5).containsKey(tokens.at(i).word());
    }

    private int digit(int i) {
        var kind = kind(i);
        return kind.length() == 1 ? kind.charAt(0) - '0' : -1;
    }

    private String kind(int i) {
        var apart = Vocabulary.NOT_NUMBERS.startsAt(tokens, i);
        return apart || !tokens.at(i).is(Token.Kind.WORD)
                ? ""
                : Vocabulary.NUMBER_WORDS.valueOf(tokens.at(i).word());
    }
}
