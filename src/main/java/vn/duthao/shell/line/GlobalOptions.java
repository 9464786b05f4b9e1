package vn.duthao.shell.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Language;

/**
 * The options that every command takes, before or after its name.
 *
 * @param language null for the user's own
 * @param workspace null for the nearest one
 * @param debug show where an unexpected failure came from
 */
public record GlobalOptions(@Nullable Language language, @Nullable Path workspace, boolean debug) {

    /** None given. */
    public static final GlobalOptions NONE = new GlobalOptions(null, null, false);

    /** The names in the order of the help. */
    public static final List<String> NAMES = List.of("lang", "workspace", "debug");

    /**
     * A command line apart from its global options.
     *
     * @param words all others, in order
     */
    public record Split(GlobalOptions options, List<String> words) {

        public Split {
            words = List.copyOf(words);
        }
    }

    /**
     * Takes the global options out of the words; those after {@code --} stay.
     *
     * @throws UnusableInputException for an option without value or an unknown language
     */
    public static Split split(List<String> words) {
        var options = NONE;
        var rest = new ArrayList<String>();
        var reader = new WordReader(words);
        while (reader.hasNext()) {
            var word = reader.next();
            if (word.equals("--")) {
                rest.add(word);
                rest.addAll(reader.rest());
            } else if (word.startsWith("--") && NAMES.contains(WordReader.optionName(word))) {
                options = options.with(word, reader);
            } else {
                rest.add(word);
            }
        }
        return new Split(options, rest);
    }

    private GlobalOptions with(String word, WordReader reader) {
        var name = WordReader.optionName(word);
        return switch (name) {
            case "lang" -> new GlobalOptions(language(reader.value(word)), workspace, debug);
            case "workspace" ->
                    new GlobalOptions(
                            language,
                            (Path) ValueReader.read("--workspace", reader.value(word), Path.class),
                            debug);
            default -> new GlobalOptions(language, workspace, reader.flag(word));
        };
    }

    private static Language language(String code) {
        return Language.of(code)
                .orElseThrow(
                        () ->
                                new UnusableInputException(
                                        Notice.of("shell.unknown-language", code)));
    }
}
