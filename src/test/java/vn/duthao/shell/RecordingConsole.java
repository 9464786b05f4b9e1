package vn.duthao.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.Language;
import vn.duthao.shell.line.CommandLineParser;

/** A console that keeps what is printed. */
final class RecordingConsole {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console;

    RecordingConsole(Language language) {
        this(language, false);
    }

    RecordingConsole(Language language, boolean colour) {
        this(language, colour, false, null);
    }

    /** A console whose line of progress is written over. */
    static RecordingConsole live(Language language) {
        return new RecordingConsole(language, false, true, null);
    }

    /** A console at which a person gives the answers one after the other, then gives up. */
    static RecordingConsole answering(Language language, String... answers) {
        var left = new ArrayDeque<>(List.of(answers));
        return new RecordingConsole(language, false, false, _ -> left.poll());
    }

    private RecordingConsole(
            Language language, boolean colour, boolean live, Console.@Nullable Answers answers) {
        console =
                new Console(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        language.locale(),
                        Console.PIPED_WIDTH,
                        colour,
                        live,
                        answers);
    }

    /** Runs a line of one of the commands in the workspace; its exit code. */
    int run(Commands commands, Path workspace, String... words) {
        var line =
                Stream.concat(Stream.of("--workspace", workspace.toString()), Stream.of(words))
                        .toList();
        return new Dispatcher(
                        new CommandLineParser(commands.syntax()),
                        commands.registry(),
                        new HelpPage(commands.syntax()))
                .run(line, console)
                .code();
    }

    Console console() {
        return console;
    }

    String out() {
        console.flush();
        return out.toString();
    }

    String err() {
        console.flush();
        return err.toString();
    }
}
