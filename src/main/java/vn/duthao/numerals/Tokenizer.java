package vn.duthao.numerals;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into tokens, left to right, looking at every character a bounded number of times.
 */
final class Tokenizer {

    private final String sentence;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private boolean blank = true;
    private boolean newLine = true;

    private Tokenizer(String sentence) {
        this.sentence = sentence;
    }

    static Tokens cut(String sentence) {
        var tokenizer = new Tokenizer(sentence);
        tokenizer.run();
        return new Tokens(sentence, tokenizer.tokens);
    }

    private void run() {
        while (position < sentence.length()) {
            var next = sentence.charAt(position);
            if (VietnameseText.isBlank(next)) {
                blank = true;
                newLine |= next == '\n' || next == '\r' || next == '\u2028';
                position++;
            } else {
                readToken();
            }
        }
    }

    private void readToken() {
        var address = blank || opensAddress() ? Addresses.endAt(sentence, position) : position;
        if (address > position) {
            add(Token.Kind.ADDRESS, address);
        } else if (isDigit(position)) {
            readNumber();
        } else if (isLetter(position)) {
            readWord();
        } else {
            add(Token.Kind.MARK, position + Character.charCount(sentence.codePointAt(position)));
        }
    }

    private boolean opensAddress() {
        return position > 0 && "([{<\"'“;,".indexOf(sentence.charAt(position - 1)) >= 0;
    }

    private void readNumber() {
        var end = digits(position);
        while (end + 1 < sentence.length() && isSeparator(end) && isDigit(end + 1)) {
            end = digits(end + 1);
        }
        var letters = lettersAndDigits(end);
        var suffix = sentence.substring(end, letters);
        var apart = suffix.isEmpty() || Vocabulary.GLUED_UNITS.contains(suffix);
        add(apart ? Token.Kind.NUMBER : Token.Kind.CODE, apart ? end : letters);
    }

    private void readWord() {
        var end = lettersAndDigits(position);
        var mixed = false;
        for (int i = position; i < end; i++) {
            mixed |= isDigit(i);
        }
        add(mixed ? Token.Kind.CODE : Token.Kind.WORD, end);
    }

    private void add(Token.Kind kind, int end) {
        var text = sentence.substring(position, end);
        var word =
                kind == Token.Kind.WORD || kind == Token.Kind.CODE
                        ? VietnameseText.comparable(text)
                        : text;
        tokens.add(new Token(kind, position, end, text, word, blank, newLine));
        position = end;
        blank = false;
        newLine = false;
    }

    private int digits(int from) {
        var end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private int lettersAndDigits(int from) {
        var end = from;
        while (isDigit(end) || isLetter(end)) {
            end += Character.charCount(sentence.codePointAt(end));
        }
        return end;
    }

    private boolean isSeparator(int i) {
        return sentence.charAt(i) == '.' || sentence.charAt(i) == ',';
    }

    private boolean isDigit(int i) {
        return i < sentence.length() && sentence.charAt(i) >= '0' && sentence.charAt(i) <= '9';
    }

    /** Letters, their combining marks, and the low line, which joins the parts of file names. */
    private boolean isLetter(int i) {
        if (i >= sentence.length()) {
            return false;
        }
        var letter = sentence.codePointAt(i);
        return letter == '_'
                || Character.isLetter(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
