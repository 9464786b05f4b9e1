package vn.duthao.shell.line;

import java.util.Comparator;
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
        if (isGroup(first) && (rest.isEmpty() || HELP.contains(rest.getFirst()))) {
            return group(first);
        }
        var command = command(words);
        var given = words.subList(length(command), words.size());
        var options = given.indexOf("--") < 0 ? given : given.subList(0, given.indexOf("--"));
        return options.stream().anyMatch(HELP::contains)
                ? new CommandLine.Help(command)
                : new CommandLine.Run(new InputParser(command).parse(given));
    }

    private CommandLine help(List<String> words) {
        var names = words.stream().filter(word -> !HELP.contains(word)).toList();
        if (names.isEmpty()) {
            return new CommandLine.Overview();
        }
        return names.size() == 1 && isGroup(names.getFirst())
                ? group(names.getFirst())
                : new CommandLine.Help(command(names));
    }

    /** Whether the word is the first of several commands' names and none by itself. */
    private boolean isGroup(String word) {
        return commands.stream().anyMatch(c -> c.group().equals(word))
                && commands.stream().noneMatch(c -> c.name().equals(word));
    }

    private CommandLine.Group group(String word) {
        return new CommandLine.Group(
                word, commands.stream().filter(c -> c.group().equals(word)).toList());
    }

    private CommandSyntax command(List<String> words) {
        return commands.stream()
                .filter(command -> named(words, length(command)).equals(command.name()))
                .max(Comparator.comparingInt(CommandLineParser::length))
                .orElseThrow(() -> unknownCommand(named(words, isGroup(words.getFirst()) ? 2 : 1)));
    }

    private static int length(CommandSyntax command) {
        return command.name().split(" ").length;
    }

    private static String named(List<String> words, int length) {
        return String.join(" ", words.subList(0, Math.min(length, words.size())));
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
