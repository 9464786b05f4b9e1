package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.duthao.numerals.VietnameseText;

/** Parts text into words as the checker compares them. */
final class Tokenizer {

    /** More than the syllables of Vietnamese; longer words are seldom told twice. */
    private static final int MOST = 50_000;

    private static final int LONGEST = 24;

    private final Map<String, String> spellings;
    private final Map<String, String> abbreviations;
    private final Memo<String, List<String>> compared = new Memo<>(MOST, this::compared);

    Tokenizer(Map<String, String> spellings, Map<String, String> abbreviations) {
        this.spellings = Map.copyOf(spellings);
        this.abbreviations = Map.copyOf(abbreviations);
    }

    /** The words of a text without its marks. */
    List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var token : tokens(text)) {
            if (token.isWord()) {
                words.add(token.word());
            }
        }
        return words;
    }

    /** The words and marks of a phrase, as {@link PhraseTable} keeps it. */
    List<String> phrase(String text) {
        return tokens(text).stream().map(Token::word).toList();
    }

    /** The words and marks of a text, in order. */
    List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        read(text, 0, text.length(), tokens);
        return tokens;
    }

    /** Adds the words and marks between two offsets of the text. */
    void read(String text, int from, int to, List<Token> tokens) {
        var i = from;
        while (i < to) {
            var start = i;
            while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                addWord(text.substring(start, i), start, i, tokens);
            } else {
                addMark(text.charAt(i), i, tokens);
                i++;
            }
        }
    }

    private void addWord(String written, int start, int end, List<Token> tokens) {
        var words = written.length() > LONGEST ? compared(written) : compared.get(written);
        for (var word : words) {
            tokens.add(new Token(Token.Kind.WORD, word, start, end, -1));
        }
    }

    private List<String> compared(String written) {
        var lower = VietnameseText.comparable(written);
        var full = abbreviations.getOrDefault(lower, spellings.getOrDefault(lower, lower));
        return List.of(full.split(" ", -1));
    }

    private static void addMark(char mark, int at, List<Token> tokens) {
        if (mark == '%') {
            tokens.add(new Token(Token.Kind.WORD, "%", at, at + 1, -1));
        } else if (!Character.isWhitespace(mark)) {
            tokens.add(new Token(Token.Kind.MARK, String.valueOf(mark), at, at + 1, -1));
        }
    }
}
