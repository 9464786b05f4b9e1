package vn.duthao.shell.line;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.notice.UnusableInputException;

/** Reads the words of a command line, without its global options, against the commands known. */
public final class CommandLineParser {

    private static final List<String> HELP = List.of("--help", "-h");

    private final List<CommandSyntax> commands;

    public CommandLineParser(List<CommandSyntax> commands) {
        this.commands = List.copyOf(commands);
    }

    /**
     * What the words ask for.
     *
     * @throws UnusableInputException for the first word that is wrong, or what is missing
     */
    public CommandLine parse(List<String> words) {
        if (words.isEmpty()) {
            return new CommandLine.Empty();
        }
        var first = words.getFirst();
        var rest = words.subList(1, words.size());
        if (HELP.contains(first) || first.equals("help")) {
            return help(rest);
        }
        if (first.equals("--version")) {
            return new CommandLine.Version();
        }
        var command = command(first);
        var options = rest.indexOf("--") < 0 ? rest : rest.subList(0, rest.indexOf("--"));
        return options.stream().anyMatch(HELP::contains)
                ? new CommandLine.Help(command)
                : new CommandLine.Run(new InputParser(command).parse(rest));
    }

    private CommandLine help(List<String> words) {
        var name = words.stream().filter(word -> !HELP.contains(word)).findFirst();
        return name.<CommandLine>map(n -> new CommandLine.Help(command(n)))
                .orElseGet(CommandLine.Overview::new);
    }

    private CommandSyntax command(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknownCommand(name));
    }

    private UnusableInputException unknownCommand(String name) {
        if (!WordReader.isOption(name)) {
            var names = commands.stream().map(CommandSyntax::name).toList();
            return UnknownWord.failure("shell.unknown-command", name, names);
        }
        var options =
                Stream.concat(Stream.of("help", "version"), GlobalOptions.NAMES.stream())
                        .map(option -> "--" + option)
                        .toList();
        return UnknownWord.failure("shell.unknown-option", name, options);
    }
}
