package vn.duthao.shell.line;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Reads a word as the type of a command's parameter. */
public final class ValueReader {

    private ValueReader() {}

    /**
     * The value of the word.
     *
     * @param name of option or argument, for the message
     * @param type String (in NFC), Path, Integer (1 or more), Period, or an enum
     * @throws UnusableInputException for a word that is none, saying what would be one
     */
    public static Object read(String name, String word, Class<?> type) {
        if (type == String.class) {
            return Normalizer.normalize(word, Normalizer.Form.NFC);
        }
        if (type == Path.class) {
            return path(name, word);
        }
        if (type == Integer.class) {
            return positive(name, word);
        }
        if (type == Period.class) {
            return Period.parse(word).orElseThrow(() -> unusable("shell.not-a-period", name, word));
        }
        if (type.isEnum()) {
            return constant(name, word, type);
        }
        throw new IllegalArgumentException(type.getName());
    }

    /** The words of an enum's constants: FAIL_ON is "fail-on". */
    public static List<String> words(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Path path(String name, String word) {
        try {
            if (word.isBlank()) {
                throw unusable("shell.not-a-path", name, word);
            }
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw unusable("shell.not-a-path", name, word);
        }
    }

    private static Integer positive(String name, String word) {
        try {
            var number = Integer.valueOf(word);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of range
        }
        throw unusable("shell.not-a-number", name, word);
    }

    private static Object constant(String name, String word, Class<?> type) {
        var words = words(type);
        var index = words.indexOf(word.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw unusable("shell.not-a-choice", name, word, String.join(", ", words));
        }
        return type.getEnumConstants()[index];
    }

    private static UnusableInputException unusable(String key, Object... arguments) {
        return new UnusableInputException(Notice.of(key, arguments));
    }
}
