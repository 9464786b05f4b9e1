package vn.duthao.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;
import vn.duthao.catalogue.Nearest;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Reads the words after a command's name as its options and arguments. */
final class InputParser {

    private final CommandSyntax command;
    private final List<CommandOption> options = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();

    InputParser(CommandSyntax command) {
        this.command = command;
    }

    /** The options and arguments; values are as the user wrote them. */
    ParsedInput parse(List<String> words) {
        var reader = new WordReader(words);
        while (reader.hasNext()) {
            var word = reader.next();
            if (word.equals("--")) {
                arguments.addAll(reader.rest());
            } else if (WordReader.isOption(word)) {
                options.add(option(word, reader));
            } else {
                arguments.add(word);
            }
        }
        refuseTooMany();
        requireArguments();
        requireOptions();
        return input();
    }

    private CommandOption option(String word, WordReader reader) {
        var option = known(word).orElseThrow(() -> unknown(word));
        if (isGiven(option)) {
            throw unusable("shell.option-twice", "--" + option.longName());
        }
        var value =
                CommandSyntax.isFlag(option)
                        ? Boolean.toString(reader.flag(word))
                        : reader.value(word);
        return CommandOption.with()
                .longName(String.valueOf(option.longName()))
                .type(option.type())
                .value(value)
                .build();
    }

    private Optional<CommandOption> known(String word) {
        return word.startsWith("--")
                ? command.option(WordReader.optionName(word))
                : Optional.empty();
    }

    private UnusableInputException unknown(String word) {
        var name = word.startsWith("--") ? "--" + WordReader.optionName(word) : word;
        var names = command.options().stream().map(o -> "--" + o.longName()).toList();
        return new UnusableInputException(
                Nearest.to(name, names)
                        .map(near -> Notice.of("shell.unknown-option.nearest", name, near))
                        .orElseGet(
                                () -> Notice.of("shell.unknown-option.of", name, command.name())));
    }

    private boolean isGiven(CommandOption option) {
        return options.stream()
                .anyMatch(o -> String.valueOf(option.longName()).equals(o.longName()));
    }

    private void refuseTooMany() {
        if (!arguments.isEmpty() && !command.takesArgument(arguments.size() - 1)) {
            var extra = arguments.get(command.arguments().size());
            throw unusable("shell.argument-too-many", extra, command.name());
        }
    }

    private void requireArguments() {
        var missing =
                command.arguments().stream()
                        .skip(arguments.size())
                        .filter(CommandSyntax.ArgumentSyntax::required)
                        .findFirst();
        if (missing.isPresent()) {
            throw unusable(
                    "shell.missing", missing.get().name().toUpperCase(Locale.ROOT), command.name());
        }
    }

    private void requireOptions() {
        var missing =
                command.options().stream()
                        .filter(o -> Boolean.TRUE.equals(o.required()))
                        .filter(o -> !isGiven(o))
                        .findFirst();
        if (missing.isPresent()) {
            throw unusable("shell.missing", "--" + missing.get().longName(), command.name());
        }
    }

    private ParsedInput input() {
        var input = ParsedInput.builder().commandName(command.name());
        options.forEach(input::addOption);
        for (var i = 0; i < arguments.size(); i++) {
            input.addArgument(new CommandArgument(i, arguments.get(i)));
        }
        return input.build();
    }

    private static UnusableInputException unusable(String key, Object... arguments) {
        return new UnusableInputException(Notice.of(key, arguments));
    }
}
