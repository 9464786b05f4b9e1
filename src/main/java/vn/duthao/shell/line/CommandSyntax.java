package vn.duthao.shell.line;

import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandOption;

/**
 * What a command can be given.
 *
 * @param name of the command, one word or two: "corpus add"
 * @param arguments in their order
 * @param options in the order of its help
 */
public record CommandSyntax(
        String name, List<ArgumentSyntax> arguments, List<CommandOption> options) {

    public CommandSyntax {
        arguments = List.copyOf(arguments);
        options = List.copyOf(options);
    }

    /**
     * An argument, which is known by its place.
     *
     * @param name in help and messages
     * @param required it must be given
     * @param repeated it takes every word that is left
     * @param type what its word is read as
     */
    public record ArgumentSyntax(String name, boolean required, boolean repeated, Class<?> type) {}

    /** The key of its messages: "corpus.add" of the command "corpus add". */
    public String key() {
        return name.replace(' ', '.');
    }

    /** The first word of its name: "corpus" of the command "corpus add". */
    public String group() {
        return name.split(" ")[0];
    }

    /** The option with the long name. */
    public Optional<CommandOption> option(String longName) {
        return options.stream().filter(o -> longName.equals(o.longName())).findFirst();
    }

    /** Whether the option is one that takes no value. */
    public static boolean isFlag(CommandOption option) {
        return option.type() == boolean.class;
    }

    /** Whether more words are welcome after the given number of arguments. */
    boolean takesArgument(int given) {
        return given < arguments.size() || !arguments.isEmpty() && arguments.getLast().repeated();
    }
}
