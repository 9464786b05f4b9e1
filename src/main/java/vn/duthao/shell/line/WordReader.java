package vn.duthao.shell.line;

import java.util.List;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Walks over the words of a command line. */
final class WordReader {

    private final List<String> words;
    private int position;

    WordReader(List<String> words) {
        this.words = List.copyOf(words);
    }

    boolean hasNext() {
        return position < words.size();
    }

    String next() {
        return words.get(position++);
    }

    /** Every word not yet read; reads them. */
    List<String> rest() {
        var rest = words.subList(position, words.size());
        position = words.size();
        return rest;
    }

    /** Whether the word is an option: a dash and a letter; "-5" and "-" are none. */
    static boolean isOption(String word) {
        return word.length() > 1
                && word.charAt(0) == '-'
                && (word.charAt(1) == '-' || Character.isLetter(word.charAt(1)));
    }

    /** "out" of "--out" and of "--out=x". */
    static String optionName(String word) {
        var name = word.substring(2);
        var equals = name.indexOf('=');
        return equals < 0 ? name : name.substring(0, equals);
    }

    /**
     * The value of the option: after its equals sign, else the next word unless it is an option.
     */
    String value(String option) {
        var equals = option.indexOf('=');
        if (equals >= 0) {
            return option.substring(equals + 1);
        }
        if (!hasNext() || isOption(words.get(position))) {
            throw new UnusableInputException(Notice.of("shell.option-without-value", option));
        }
        return next();
    }

    /** True; a flag takes no value. */
    boolean flag(String option) {
        if (option.indexOf('=') >= 0) {
            throw new UnusableInputException(
                    Notice.of("shell.flag-with-value", "--" + optionName(option)));
        }
        return true;
    }
}
