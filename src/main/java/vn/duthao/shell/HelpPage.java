package vn.duthao.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.shell.core.command.CommandOption;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;
import vn.duthao.shell.line.CommandSyntax;
import vn.duthao.shell.line.GlobalOptions;
import vn.duthao.shell.line.ValueReader;

/**
 * Help that begins with an example. The words are the shell's messages: {@code check.example},
 * {@code check.summary}, {@code check.option.out}, {@code check.argument.file}.
 */
public final class HelpPage {

    private static final char NO_BREAK = '\u00a0';

    private final List<CommandSyntax> commands;

    /** The help for the commands, listed in their order. */
    public HelpPage(List<CommandSyntax> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Prints the list of commands. */
    void printOverview(Console console) {
        printList(commands, "help.overview.example", console);
    }

    /** Prints the list of the commands whose names begin with the word. */
    void printGroup(String word, List<CommandSyntax> group, Console console) {
        printList(group, word + ".example", console);
    }

    private static void printList(List<CommandSyntax> listed, String example, Console console) {
        example(console, console.text(example));
        console.print(console.text("help.commands"));
        var table = new TextTable(2);
        listed.forEach(c -> table.row(c.name(), firstSentence(c, console)));
        print(console, table);
        globalOptions(console);
        console.print("");
        TextTable.wrap(console.text("help.overview.more"), console.width()).forEach(console::print);
    }

    /** Prints the help of a command. */
    void print(CommandSyntax command, Console console) {
        example(console, console.text(command.key() + ".example"));
        TextTable.wrap(console.text(command.key() + ".summary"), console.width())
                .forEach(console::print);
        console.print("");
        usage(command, console).forEach(console::print);
        console.print("");
        var table = new TextTable(2);
        command.arguments()
                .forEach(
                        a ->
                                table.row(
                                        a.name().toUpperCase(Locale.ROOT),
                                        console.text(command.key() + ".argument." + a.name())));
        command.options()
                .forEach(o -> table.row(spelling(o, console), description(command, o, console)));
        print(console, table);
        globalOptions(console);
    }

    private static String firstSentence(CommandSyntax command, Console console) {
        return console.text(command.key() + ".summary").replaceFirst("(?<=[.]) .*", "");
    }

    private static void example(Console console, String example) {
        console.print(console.text("help.example"));
        example.lines().map(line -> "  " + line).forEach(console::print);
        console.print("");
    }

    private static List<String> usage(CommandSyntax command, Console console) {
        var parts = new ArrayList<String>();
        command.arguments()
                .forEach(
                        a -> {
                            var name =
                                    a.name().toUpperCase(Locale.ROOT) + (a.repeated() ? "…" : "");
                            parts.add(a.required() ? name : "[" + name + "]");
                        });
        command.options()
                .forEach(
                        o -> {
                            var spelling = spelling(o, console);
                            var required = Boolean.TRUE.equals(o.required());
                            parts.add(required ? spelling : "[" + spelling + "]");
                        });
        var start = console.text("help.usage") + " duthao " + command.name() + " ";
        // an option and its value stay on one line
        var words = parts.stream().map(part -> part.replace(' ', NO_BREAK)).toList();
        var lines = TextTable.wrap(String.join(" ", words), console.width() - start.length());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i == 0 ? start : " ".repeat(start.length())) + lines.get(i))
                .map(line -> line.replace(NO_BREAK, ' ').stripTrailing())
                .toList();
    }

    private static String spelling(CommandOption option, Console console) {
        var name = "--" + option.longName();
        return CommandSyntax.isFlag(option) ? name : name + " " + placeholder(option, console);
    }

    private static String placeholder(CommandOption option, Console console) {
        return option.type().isEnum()
                ? String.join("|", ValueReader.words(option.type()))
                : console.text("placeholder." + option.longName());
    }

    private static String description(
            CommandSyntax command, CommandOption option, Console console) {
        var text = console.text(command.key() + ".option." + option.longName());
        var standard = option.defaultValue();
        return standard == null || standard.isEmpty()
                ? text
                : text + " " + console.text("help.default", standard);
    }

    private static void globalOptions(Console console) {
        console.print(console.text("help.global"));
        var table = new TextTable(2);
        for (var name : GlobalOptions.NAMES) {
            table.row(
                    console.text("placeholder.global." + name),
                    console.text("help.global." + name));
        }
        table.lines(console.width()).forEach(console::print);
    }

    private static void print(Console console, TextTable table) {
        table.lines(console.width()).forEach(console::print);
        console.print("");
    }
}
