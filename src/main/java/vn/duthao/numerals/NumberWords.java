package vn.duthao.numerals;

import java.util.OptionalLong;

/** Counts in words, both ways: 21 and "hai mươi mốt". */
public final class NumberWords {

    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
    };
    private static final long BILLION = 1_000_000_000;

    private NumberWords() {}

    /**
     * The number in words as in the north: 105 "một trăm linh năm", 24 "hai mươi tư".
     *
     * @throws IllegalArgumentException for a negative number and for 10 to the 18th and above,
     *     which have no words in use
     */
    public static String print(long number) {
        if (number < 0 || number >= BILLION * BILLION) {
            throw new IllegalArgumentException("no words for " + number);
        }
        return number == 0 ? DIGITS[0] : words(number, false).strip();
    }

    /** The number that the whole text says, empty for any other text. */
    public static OptionalLong read(String words) {
        var tokens = Tokenizer.cut(VietnameseText.nfc(words));
        var parsed = NumberWordParser.parse(tokens, 0);
        return parsed != null && parsed.next() == tokens.size() && parsed.next() > 0
                ? OptionalLong.of(parsed.value())
                : OptionalLong.empty();
    }

    /** The value of one word from một to mười, -1 for any other. */
    static int digit(Token token) {
        if (!token.is(Token.Kind.WORD)) {
            return -1;
        }
        var value = Vocabulary.NUMBER_WORDS.valueOf(token.word());
        if (value.equals("ten")) {
            return 10;
        }
        return value.length() == 1 ? value.charAt(0) - '0' : -1;
    }

    private static String words(long number, boolean inner) {
        if (number >= BILLION) {
            var rest = number % BILLION;
            return words(number / BILLION, inner) + " tỷ" + (rest == 0 ? "" : words(rest, true));
        }
        var words = new StringBuilder();
        append(words, number / 1_000_000, " triệu", inner);
        append(words, number / 1000 % 1000, " nghìn", inner || !words.isEmpty());
        append(words, number % 1000, "", inner || !words.isEmpty());
        return words.toString();
    }

    private static void append(StringBuilder words, long group, String scale, boolean inner) {
        if (group > 0) {
            words.append(belowThousand((int) group, inner)).append(scale);
        }
    }

    private static String belowThousand(int number, boolean inner) {
        var hundreds = number / 100;
        var rest = number % 100;
        if (hundreds == 0 && !inner) {
            return belowHundred(rest);
        }
        var words = " " + DIGITS[hundreds] + " trăm";
        if (rest == 0) {
            return words;
        }
        return words + (rest < 10 ? " linh " + DIGITS[rest] : belowHundred(rest));
    }

    private static String belowHundred(int number) {
        var tens = number / 10;
        var unit = number % 10;
        if (tens == 0) {
            return " " + DIGITS[unit];
        }
        var words = tens == 1 ? " mười" : " " + DIGITS[tens] + " mươi";
        return switch (unit) {
            case 0 -> words;
            case 1 -> words + (tens == 1 ? " một" : " mốt");
            case 4 -> words + (tens == 1 ? " bốn" : " tư");
            case 5 -> words + " lăm";
            default -> words + " " + DIGITS[unit];
        };
    }
}
