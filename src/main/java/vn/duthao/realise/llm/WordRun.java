package vn.duthao.realise.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a sentence in order, its slots among them. */
final class WordRun {

    private static final Pattern TOKEN = Pattern.compile("⟦([^⟦⟧]*)⟧|[\\p{L}\\p{M}]+|[^\\s\\p{L}]");
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final List<String> tokens = new ArrayList<>();

    WordRun(String text) {
        TOKEN.matcher(text).results().forEach(m -> tokens.add(m.group()));
    }

    int size() {
        return tokens.size();
    }

    /** As written; empty outside. */
    String at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
    }

    /** In lower case. */
    String lower(int index) {
        return at(index).toLowerCase(VIETNAMESE);
    }

    boolean isSlot(int index) {
        return at(index).startsWith("⟦");
    }

    boolean isWord(int index) {
        return !at(index).isEmpty() && Character.isLetter(at(index).codePointAt(0));
    }

    /** The id of the slot there. */
    String slot(int index) {
        return at(index).substring(1, at(index).length() - 1);
    }

    /** Whether the two words stand side by side, in any case. */
    boolean hasPair(String first, String second) {
        for (var i = 0; i + 1 < size(); i++) {
            if (lower(i).equals(first) && lower(i + 1).equals(second)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word stands somewhere, as written. */
    boolean hasWord(String word) {
        return tokens.contains(word);
    }

    /** Whether the words of the phrase stand there. */
    boolean has(String phrase, int index) {
        var words = phrase.split(" ");
        for (var i = 0; i < words.length; i++) {
            if (!lower(index + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the phrases stands there. */
    boolean hasAny(Iterable<String> phrases, int index) {
        for (var phrase : phrases) {
            if (has(phrase, index)) {
                return true;
            }
        }
        return false;
    }
}
