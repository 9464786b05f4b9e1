package vn.duthao.shell;

import java.io.PrintWriter;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.ProcessConsole;

/** The console of the interactive shell's terminal. */
final class TerminalConsole {

    static final String PROMPT = "duthao> ";

    private TerminalConsole() {}

    /** The terminal as it is wide now, in the language of the console. */
    static Console of(Terminal terminal, Console console) {
        return of(terminal, terminal.writer(), console);
    }

    /** The same with another writer to the terminal. */
    static Console of(Terminal terminal, PrintWriter writer, Console console) {
        var dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
        return new Console(
                writer,
                writer,
                console.locale(),
                terminal.getWidth() > 0 ? terminal.getWidth() : Console.PIPED_WIDTH,
                !dumb && ProcessConsole.wantsColour(System.getenv()),
                !dumb,
                prompt -> read(terminal, prompt));
    }

    /** Ctrl-C and Ctrl-D give up. */
    private static @Nullable String read(Terminal terminal, String prompt) {
        try {
            return LineReaderBuilder.builder().terminal(terminal).build().readLine(prompt);
        } catch (UserInterruptException | EndOfFileException e) {
            return null;
        }
    }
}
