package vn.duthao.shell;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.line.GlobalOptions;

/**
 * Reads commands line by line until {@code quit}, {@code exit} or the end of input: from a terminal
 * with completion and history, from a pipe as they come.
 */
public final class InteractiveShell {

    private static final Set<String> LEAVE = Set.of("quit", "exit");

    private final Dispatcher dispatcher;
    private final Commands commands;

    public InteractiveShell(Dispatcher dispatcher, Commands commands) {
        this.dispatcher = dispatcher;
        this.commands = commands;
    }

    /**
     * Runs commands until the user leaves.
     *
     * @param words the global options as given: they hold for every command unless it has its own
     * @param options the same, read
     * @return fine for a terminal; for a pipe the worst code of its commands
     */
    ExitCode run(List<String> words, GlobalOptions options, Console console) {
        var jvm = System.console();
        return jvm != null && jvm.isTerminal()
                ? runInTerminal(words, options, console.in(options.language()))
                : runFromPipe(words, console);
    }

    private ExitCode runInTerminal(List<String> words, GlobalOptions options, Console console) {
        try (var terminal = TerminalBuilder.builder().system(true).build()) {
            var suggestions =
                    new Suggestions(options.workspace(), new CorpusReader(), new RulePages());
            var completer = new LineCompleter(commands.syntax(), suggestions, console);
            return run(reader(terminal, completer), words, console);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("shell.input-failed", e), e);
        }
    }

    private static LineReader reader(Terminal terminal, LineCompleter completer) {
        return LineReaderBuilder.builder()
                .appName("duthao")
                .terminal(terminal)
                .parser(LineWords.parser())
                .completer(completer)
                .variable(LineReader.HISTORY_FILE, StateFolder.open().resolve("history"))
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    private ExitCode run(LineReader reader, List<String> options, Console console) {
        var shown = TerminalConsole.of(reader.getTerminal(), console);
        shown.print(shown.text("welcome"));
        while (true) {
            try {
                var line = reader.readLine(TerminalConsole.PROMPT).strip();
                if (LEAVE.contains(line)) {
                    return ExitCode.FINE;
                }
                if (!isIdle(line)) {
                    new ForegroundRun(reader.getTerminal(), console)
                            .await(c -> dispatcher.run(options, line, c));
                }
            } catch (UserInterruptException e) {
                // Ctrl-C at the prompt drops the line
            } catch (EndOfFileException e) {
                return ExitCode.FINE;
            }
        }
    }

    private ExitCode runFromPipe(List<String> options, Console console) {
        var worst = ExitCode.FINE;
        var in = new FileInputStream(FileDescriptor.in);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (LEAVE.contains(line.strip())) {
                    break;
                }
                worst =
                        isIdle(line.strip())
                                ? worst
                                : worst.or(dispatcher.run(options, line, console));
            }
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("shell.input-failed", e), e);
        }
        return worst;
    }

    /** A blank line or a comment. */
    private static boolean isIdle(String line) {
        return line.isEmpty() || line.startsWith("#");
    }
}
