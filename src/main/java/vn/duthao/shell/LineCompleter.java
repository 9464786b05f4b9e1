package vn.duthao.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.line.CommandSyntax;

/**
 * Completes commands, options and their values. Spring Shell's completer knows no arguments and
 * gives up after the first.
 */
public final class LineCompleter implements Completer {

    private final List<CommandSyntax> commands;
    private final Suggestions suggestions;
    private final Console console;

    public LineCompleter(List<CommandSyntax> commands, Suggestions suggestions, Console console) {
        this.commands = List.copyOf(commands);
        this.suggestions = suggestions;
        this.console = console;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        var first = line.words().getFirst();
        if (line.wordIndex() == 0 || first.equals("help")) {
            candidates.addAll(names(line.wordIndex() == 0));
            return;
        }
        if (line.wordIndex() == 1) {
            candidates.addAll(secondWords(first));
        }
        var two = String.join(" ", line.words().subList(0, Math.min(2, line.wordIndex())));
        commands.stream()
                .filter(command -> command.name().equals(first) || command.name().equals(two))
                .findFirst()
                .ifPresent(command -> complete(command, reader, line, candidates));
    }

    private List<Candidate> secondWords(String first) {
        return commands.stream()
                .filter(c -> c.group().equals(first) && !c.name().equals(first))
                .map(
                        c ->
                                candidate(
                                        c.name().substring(first.length() + 1),
                                        console.text(c.key() + ".summary")))
                .toList();
    }

    private List<Candidate> names(boolean all) {
        var names = new ArrayList<Candidate>();
        commands.stream()
                .map(CommandSyntax::group)
                .distinct()
                .forEach(word -> names.add(candidate(word, console.text(word + ".summary"))));
        if (all) {
            names.add(candidate("help", console.text("help")));
            names.add(candidate("quit", console.text("quit")));
        }
        return names;
    }

    private void complete(
            CommandSyntax command, LineReader reader, ParsedLine line, List<Candidate> candidates) {
        var word = line.word().substring(0, line.wordCursor());
        var previous = line.words().get(line.wordIndex() - 1);
        var awaiting = valueOption(command, previous);
        var prefix = word.substring(0, word.indexOf('=') + 1);
        var named =
                prefix.isEmpty()
                        ? null
                        : valueOption(command, prefix.substring(0, prefix.length() - 1));
        if (awaiting != null) {
            suggestions.of(awaiting.longName(), awaiting.type(), reader, line, "", candidates);
        } else if (named != null) {
            suggestions.of(named.longName(), named.type(), reader, line, prefix, candidates);
        } else {
            if (!word.startsWith("-")) {
                argument(command, reader, line, candidates);
            }
            options(command, line, candidates);
        }
    }

    private void argument(
            CommandSyntax command, LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (!command.arguments().isEmpty()) {
            var argument = command.arguments().getFirst();
            suggestions.of(argument.name(), argument.type(), reader, line, "", candidates);
        }
    }

    private void options(CommandSyntax command, ParsedLine line, List<Candidate> candidates) {
        for (var option : command.options()) {
            var name = "--" + option.longName();
            if (line.words().stream().noneMatch(w -> w.equals(name) || w.startsWith(name + "="))) {
                var key = command.key() + ".option." + option.longName();
                candidates.add(candidate(name, console.text(key)));
            }
        }
    }

    private static @Nullable CommandOption valueOption(CommandSyntax command, String word) {
        return word.startsWith("--")
                ? command.option(word.substring(2))
                        .filter(o -> !CommandSyntax.isFlag(o))
                        .orElse(null)
                : null;
    }

    private static Candidate candidate(String word, String description) {
        return new Candidate(word, word, null, description, null, null, true);
    }
}
